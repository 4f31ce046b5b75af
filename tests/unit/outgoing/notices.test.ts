import { noticeChange, summoned } from '../../../src/plugins/newsroom/server/src/domain/outgoing/notices';
import type { Run } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import {
  actor,
  after,
  aRun,
  ask,
  NOW,
  readyRun,
  runAt,
  secondsLater,
  STAFF,
  THREE_BY_THREE,
} from '../../support/model/runs';

const { author, chief, editor } = STAFF;

const changed = (before: Run, run: Run) => {
  const { gone = [], come = [] } = noticeChange(before, run, NOW) ?? {};
  return { gone, come: come.map(({ topic }) => topic) };
};

describe('The notices on a story', () => {
  it('come and go with the step that it waits for', () => {
    const [draft, first] = [aRun({ stage: 'draft' }), runAt('first_review')];
    expect(changed(draft, first)).toEqual({ gone: [], come: ['waiting.review', 'waiting.proof'] });
    expect(changed(first, runAt('second_review'))).toEqual({
      gone: ['waiting.review'],
      come: ['waiting.review'],
    });
    expect(changed(first, after(first, ask('return', editor)))).toEqual({
      gone: ['waiting.review', 'waiting.proof'],
      come: ['waiting.rework'],
    });
    expect(changed(readyRun(), after(readyRun(), ask('publish', chief)))).toEqual({
      gone: ['waiting.publish'],
      come: [],
    });
  });

  it('stay as they are where an act changes nothing of that', () => {
    const first = runAt('first_review');
    expect(noticeChange(first, after(first, ask('claim', editor)), NOW)).toBeNull();
  });

  it('tell of one schedule that was not kept, until it is set anew', () => {
    const schedule = {
      ...{ act: 'publish' as const, at: NOW, timeZone: 'UTC', embargo: false, version: 1, digest: 'd' },
      ...{ by: author, opinion: null, note: null, attempts: 1, retryAt: null, held: null },
    };
    const run = runAt('approved', { schedules: [schedule] });
    const held = { ...run, schedules: [{ ...schedule, held: { reason: 'not_signed' as const, at: NOW } }] };
    expect(changed(run, held)).toEqual({ gone: [], come: ['schedule.held'] });
    expect(changed(held, run)).toEqual({ gone: ['schedule.held'], come: [] });
  });

  it('say when the review is overdue, where the policy does', () => {
    const reviews = THREE_BY_THREE.reviews.map((step) => ({ ...step, dueWithin: 30 }));
    const run = runAt('second_review', { policy: { ...THREE_BY_THREE, reviews } });
    const { come = [] } = noticeChange(aRun({ stage: 'draft' }), run, NOW) ?? {};
    expect(come.map(({ topic, dueAt }) => [topic, dueAt])).toEqual([
      ['waiting.review', secondsLater(1800)],
      ['waiting.proof', null],
    ]);
  });
});

describe('A notice is for', () => {
  const summons = {
    ...{ topic: 'waiting.review' as const, of: ['newsroom-editor'], notBy: ['admin:writer'] },
    ...{ permit: 'approve' as const, dueAt: null },
  };
  const account = (key: string, roles = ['newsroom-editor'], permits = ['approve']) => ({
    key,
    roles,
    permits,
  });

  it('whoever has the role and the permission, but not who is kept from it or brought it about', () => {
    const editors = [
      account('admin:reader'),
      account('admin:writer'),
      account('admin:sender'),
      account('admin:head', ['newsroom-desk-head']),
      account('admin:trainee', ['newsroom-editor'], ['submit']),
    ];
    expect(summoned(summons, editors, actor('sender', []))).toEqual(['admin:reader']);
  });

  it('a person who is named, and for anybody with the permission', () => {
    const editors = [account('admin:one', []), account('admin:two', [], ['submit'])];
    const by = actor('three', []);
    expect(summoned({ ...summons, of: ['admin:one'] }, editors, by)).toEqual(['admin:one']);
    expect(summoned({ ...summons, of: ['anybody'] }, editors, by)).toEqual(['admin:one']);
  });
});
