import type { Schedule } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import { STAGES } from '../../../src/plugins/newsroom/shared/vocabulary';
import {
  after,
  aSchedule,
  ask,
  DIGEST,
  identityOf,
  NOW,
  publishedRun,
  readyRun,
  refusalOf,
  runAt,
  scheduledRun,
  secondsLater,
  STAFF,
  withdrawnRun,
} from '../../support/model/runs';

const { chief, deskHead } = STAFF;

type Act = Schedule['act'];

const planned = (act: Act, at: string) => ({ act, at, timeZone: 'Asia/Shanghai', embargo: false });
const toSchedule = (act: Act, at: string, opinion?: string) =>
  ask('schedule', chief, { plan: planned(act, at), opinion });

const PUBLISH = aSchedule();
const END = aSchedule({ act: 'unpublish', at: secondsLater(7200) });
const HELD = { reason: 'not_signed', at: NOW } as const;

describe('Scheduling a publication', () => {
  const request = toSchedule('publish', secondsLater(1));

  it('is for a time that is still to come', () => {
    const refusals = [secondsLater(-1), NOW, secondsLater(1)].map((at) =>
      refusalOf(readyRun(), toSchedule('publish', at)),
    );
    expect(refusals).toEqual(['time_is_past', 'time_is_past', null]);
  });

  it('names a time', () => {
    expect(refusalOf(readyRun(), ask('schedule', chief))).toBe('time_is_past');
  });

  it.each(STAGES.filter((stage) => stage !== 'approved'))('does not fit the stage %s', (stage) => {
    expect(refusalOf(runAt(stage), request)).toBe('wrong_stage');
  });

  it.each([
    ['unsigned', readyRun({ digest: 'another text' }), 'not_signed'],
    ['not proofread', runAt('approved'), 'proofs_missing'],
    ['public', publishedRun(), 'already_published'],
    ['public with another text', publishedRun({ published: { version: 1, digest: 'older' } }), 'is_public'],
    ['withdrawn', withdrawnRun(), 'is_withdrawn'],
  ])('is refused for a story that is %s', (_, run, code) => {
    expect(refusalOf(run, request)).toBe(code);
  });

  it('names the text that is signed now, and who set the time', () => {
    expect(after(readyRun(), toSchedule('publish', secondsLater(60), '周末刊发。'))).toEqual(
      scheduledRun([aSchedule({ at: secondsLater(60), opinion: '周末刊发。' })]),
    );
  });

  it('takes the place of an earlier time, and of one that was held', () => {
    const held = scheduledRun([{ ...PUBLISH, attempts: 5, held: HELD }]);
    const schedules = [scheduledRun(), held].map((run) => after(run, request).schedules);
    const expected = [aSchedule({ at: secondsLater(1) })];
    expect(schedules).toEqual([expected, expected]);
  });

  it('is not set behind the end, nor at it', () => {
    const run = scheduledRun([PUBLISH, END]);
    const refusals = [END.at, secondsLater(7201), secondsLater(7199)].map((at) =>
      refusalOf(run, toSchedule('publish', at)),
    );
    expect(refusals).toEqual(['before_publication', 'before_publication', null]);
  });

  it('does not heed an end that is held', () => {
    const run = scheduledRun([PUBLISH, { ...END, held: HELD }]);
    expect(refusalOf(run, toSchedule('publish', secondsLater(9000)))).toBeNull();
  });
});

describe('Scheduling the end', () => {
  const request = toSchedule('unpublish', secondsLater(7200), '活动结束。');

  it.each(STAGES)('fits a public story at the stage %s', (stage) => {
    expect(refusalOf(publishedRun({ stage }), request)).toBeNull();
  });

  it.each([
    ['is not public', readyRun()],
    ['is withdrawn', withdrawnRun()],
  ])('is refused for a story that %s', (_, run) => {
    expect(refusalOf(run, request)).toBe('not_published');
  });

  it('needs an opinion', () => {
    expect(refusalOf(publishedRun(), toSchedule('unpublish', secondsLater(1), ' '))).toBe('opinion_required');
  });

  it('is later than the publication', () => {
    const refusals = [3599, 3600, 3601].map((seconds) =>
      refusalOf(scheduledRun(), toSchedule('unpublish', secondsLater(seconds), '活动结束。')),
    );
    expect(refusals).toEqual(['before_publication', 'before_publication', null]);
  });

  it('stands beside the publication', () => {
    const run = after(scheduledRun(), request);
    expect(run.publication).toBe('scheduled');
    expect(run.schedules).toEqual([PUBLISH, { ...END, opinion: '活动结束。' }]);
  });

  it('leaves a public story public until then', () => {
    expect(after(publishedRun(), request)).toEqual(
      publishedRun({ schedules: [{ ...END, opinion: '活动结束。' }] }),
    );
  });
});

describe('Taking a time back', () => {
  const both = scheduledRun([PUBLISH, END]);

  it.each([
    ['the end', 'unpublish', 'scheduled', [PUBLISH]],
    ['the publication, and with it the end', 'publish', 'none', []],
    ['both', undefined, 'none', []],
  ] as const)('forgets %s', (_, scheduled, publication, schedules) => {
    expect(after(both, ask('unschedule', deskHead, { scheduled }))).toMatchObject({ publication, schedules });
  });

  it('leaves a public story public', () => {
    const run = publishedRun({ schedules: [END] });
    expect(after(run, ask('unschedule', chief))).toEqual(publishedRun());
  });

  it('needs a time that is set', () => {
    const unschedule = (scheduled?: Act) => ask('unschedule', chief, { scheduled });
    expect(refusalOf(readyRun(), unschedule())).toBe('not_scheduled');
    expect(refusalOf(scheduledRun(), unschedule('unpublish'))).toBe('not_scheduled');
    expect(refusalOf(publishedRun({ schedules: [END] }), unschedule('publish'))).toBe('not_scheduled');
  });

  it.each(STAGES)('fits the stage %s, and a time that is held', (stage) => {
    const run = scheduledRun([{ ...PUBLISH, held: HELD }], { stage });
    expect(after(run, ask('unschedule', chief))).toMatchObject({ publication: 'none', schedules: [] });
  });
});

describe('What becomes of a time', () => {
  const both = scheduledRun([PUBLISH, END]);

  it('publishing before it does what it was set for, and keeps the end', () => {
    expect(after(both, ask('publish', chief))).toEqual(publishedRun({ schedules: [END] }));
  });

  it.each(['return', 'reject', 'reopen'] as const)('%s ends it, and the end with it', (act) => {
    expect(after(both, ask(act, chief))).toMatchObject({ publication: 'none', schedules: [] });
  });

  it.each(['return', 'reject', 'reopen'] as const)('%s leaves the end of a public story', (act) => {
    const run = publishedRun({ schedules: [END], published: { version: 1, digest: `older than ${DIGEST}` } });
    expect(after(run, ask(act, chief))).toMatchObject({ publication: 'published', schedules: [END] });
  });

  it.each([
    ['unpublish', 'none'],
    ['withdraw', 'withdrawn'],
  ] as const)('%s leaves nothing to be taken down', (act, publication) => {
    const run = publishedRun({ schedules: [END] });
    expect(after(run, ask(act, chief))).toMatchObject({ publication, schedules: [] });
  });

  it('remembers the person without the person’s rights', () => {
    const [schedule] = after(readyRun(), toSchedule('publish', secondsLater(1))).schedules;
    expect(schedule?.by).toEqual(identityOf(chief));
  });
});
