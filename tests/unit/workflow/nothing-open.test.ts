import type { EntitledActor } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Stage } from '../../../src/plugins/newsroom/shared/vocabulary';
import {
  aRun,
  aSchedule,
  ask,
  publishedRun,
  readyRun,
  refusalOf,
  runAt,
  STAFF,
  THREE_BY_THREE,
  withdrawnRun,
} from '../../support/model/runs';

const { author, editor, deskHead, chief } = STAFF;

describe('Open notes', () => {
  const strict = { ...THREE_BY_THREE, settledNotes: true };
  const OTHER = { version: 1, digest: 'what the public sees' };
  const READY = {
    publish: readyRun(),
    schedule: readyRun(),
    correct: publishedRun({ published: OTHER }),
    restore: withdrawnRun(),
  };

  it.each(['publish', 'schedule', 'correct', 'restore'] as const)(
    'keep a text from the public by %s where the policy asks for that',
    (act) => {
      const ready = { ...READY[act], policy: strict };
      const plan = aSchedule();
      expect(refusalOf(ready, ask(act, chief, { plan, openNotes: 1 }))).toBe('notes_open');
      expect(refusalOf(ready, ask(act, chief, { plan, openNotes: 0 }))).toBeNull();
      const lenient = { ...ready, policy: THREE_BY_THREE };
      expect(refusalOf(lenient, ask(act, chief, { plan, openNotes: 1 }))).toBeNull();
    },
  );

  it('keep the last review from signing, and go on from one reviewer to the next', () => {
    const withNote = (stage: Stage, by: EntitledActor) =>
      refusalOf(runAt(stage, { policy: strict }), ask('approve', by, { openNotes: 1 }));
    expect(withNote('first_review', editor)).toBeNull();
    expect(withNote('second_review', deskHead)).toBeNull();
    expect(withNote('final_review', chief)).toBe('notes_open');
  });

  it('stop no emergency, and no return', () => {
    const run = runAt('final_review', { policy: strict });
    for (const act of ['override', 'return'] as const)
      expect(refusalOf(run, ask(act, chief, { openNotes: 1 }))).toBeNull();
  });
});

describe('A text that was returned', () => {
  const returned = aRun({ stage: 'returned' });

  it('is not submitted again to the letter without a word', () => {
    const again = (opinion: string) =>
      refusalOf(returned, ask('submit', author, { isAsReturned: true, opinion }));
    expect(again(' ')).toBe('unchanged_since_return');
    expect(again('已与单位核对，原文无误。')).toBeNull();
  });

  it('is submitted without one where it was changed', () => {
    expect(refusalOf(returned, ask('submit', author, { isAsReturned: false, opinion: '' }))).toBeNull();
  });
});
