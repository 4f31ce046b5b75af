import {
  dueSchedule,
  isOverdue,
  nextAlarm,
  noteFailure,
  reportOverdue,
} from '../../../src/plugins/newsroom/server/src/domain/workflow';
import {
  aSchedule,
  DIGEST,
  identityOf,
  NOW,
  publishedRun,
  readyRun,
  scheduledRun,
  secondsLater,
  STAFF,
} from '../../support/model/runs';

const PUBLISH = aSchedule({ at: NOW });
const END = aSchedule({ act: 'unpublish', at: secondsLater(3600) });
const HELD = { reason: 'not_signed', at: NOW } as const;

const OVERRIDE = {
  version: 1,
  digest: DIGEST,
  by: identityOf(STAFF.chief),
  at: secondsLater(-60),
  dueAt: NOW,
  countersigned: null,
  isReported: false,
};

describe('What is due', () => {
  it('is a schedule from its very time on', () => {
    const run = scheduledRun([PUBLISH]);
    expect(dueSchedule(run, secondsLater(-1))).toBeUndefined();
    expect(dueSchedule(run, NOW)).toEqual(PUBLISH);
    expect(dueSchedule(run, secondsLater(86_400))).toEqual(PUBLISH);
  });

  it('is nothing where nothing is scheduled', () => {
    expect(dueSchedule(readyRun(), NOW)).toBeUndefined();
  });

  it('is no schedule that is held', () => {
    expect(dueSchedule(scheduledRun([{ ...PUBLISH, held: HELD }]), secondsLater(60))).toBeUndefined();
  });

  it('is the publication before the end, in whatever order they were set and however late it is', () => {
    expect(dueSchedule(scheduledRun([END, PUBLISH]), secondsLater(86_400))).toEqual(PUBLISH);
    expect(dueSchedule(publishedRun({ schedules: [END] }), secondsLater(86_400))).toEqual(END);
  });

  it('waits for the next try', () => {
    const run = scheduledRun([{ ...PUBLISH, attempts: 1, retryAt: secondsLater(5) }]);
    expect(dueSchedule(run, secondsLater(4))).toBeUndefined();
    expect(dueSchedule(run, secondsLater(5))?.attempts).toBe(1);
  });

  it('is not the end while the publication waits for its next try', () => {
    const retried = { ...PUBLISH, attempts: 1, retryAt: secondsLater(7200) };
    expect(dueSchedule(scheduledRun([retried, END]), secondsLater(3600))).toBeUndefined();
    expect(dueSchedule(scheduledRun([retried, END]), secondsLater(7200))).toEqual(retried);
  });
});

describe('The next alarm', () => {
  it.each([
    ['is none for a story without times', readyRun(), null],
    ['is the time of a schedule', scheduledRun([PUBLISH]), NOW],
    ['is the time of the publication, not of the end', scheduledRun([END, PUBLISH]), NOW],
    ['is the end of a public story', publishedRun({ schedules: [END] }), END.at],
    ['is the next try', scheduledRun([{ ...PUBLISH, retryAt: secondsLater(5) }, END]), secondsLater(5)],
    ['is the end where the publication is held', scheduledRun([{ ...PUBLISH, held: HELD }, END]), END.at],
    ['is none where everything is held', scheduledRun([{ ...PUBLISH, held: HELD }]), null],
    ['is the countersign', publishedRun({ override: OVERRIDE }), NOW],
    ['is what comes first', publishedRun({ override: OVERRIDE, schedules: [END] }), NOW],
  ] as const)('%s', (_, run, alarm) => {
    expect(nextAlarm(run)).toBe(alarm);
  });

  it('is never later than what is due', () => {
    const runs = [scheduledRun([PUBLISH, END]), scheduledRun([{ ...PUBLISH, retryAt: END.at }, END])];
    expect(runs.map((run) => dueSchedule(run, nextAlarm(run) ?? ''))).toEqual(
      runs.map(({ schedules }) => schedules[0]),
    );
  });
});

describe('A countersign', () => {
  const waiting = publishedRun({ override: OVERRIDE });

  it('is overdue from its very time on', () => {
    expect([isOverdue(waiting, secondsLater(-1)), isOverdue(waiting, NOW)]).toEqual([false, true]);
  });

  it('is not overdue where none is due', () => {
    expect(isOverdue(publishedRun(), NOW)).toBe(false);
  });

  it('is not overdue once it is given', () => {
    const countersigned = { by: identityOf(STAFF.deskHead), at: NOW };
    const run = publishedRun({ override: { ...OVERRIDE, countersigned } });
    expect([isOverdue(run, secondsLater(60)), nextAlarm(run)]).toEqual([false, null]);
  });

  it('is reported as overdue once, and stays due', () => {
    const run = reportOverdue(waiting);
    expect([isOverdue(run, secondsLater(60)), nextAlarm(run)]).toEqual([false, null]);
    expect(run.override).toEqual({ ...OVERRIDE, isReported: true });
  });
});

describe('A scheduled act that failed', () => {
  const failing = { reason: 'failed', now: NOW } as const;

  it.each(['failed', 'picture_unreadable'] as const)(
    'is tried again after 5, 10, 20 and 40 seconds, and then held: %s',
    (reason) => {
      const tries = [1, 2, 3, 4, 5].reduce<ReturnType<typeof noteFailure>[]>((runs) => {
        const run = runs[0] ?? scheduledRun([PUBLISH]);
        return [noteFailure(run, run.schedules[0] ?? PUBLISH, { reason, now: NOW }), ...runs];
      }, []);
      const schedules = tries.reverse().map((run) => run.schedules[0]);
      expect(schedules.map((one) => one?.retryAt)).toEqual([
        ...[5, 10, 20, 40].map((seconds) => secondsLater(seconds)),
        null,
      ]);
      expect(schedules.map((one) => one?.attempts)).toEqual([1, 2, 3, 4, 5]);
      expect(schedules.map((one) => one?.held)).toEqual([null, null, null, null, { reason, at: NOW }]);
    },
  );

  it('is held at once where the newsroom refuses it', () => {
    const run = noteFailure(scheduledRun([PUBLISH]), PUBLISH, { reason: 'not_signed', now: NOW });
    expect(run.schedules).toEqual([{ ...PUBLISH, attempts: 1, held: { reason: 'not_signed', at: NOW } }]);
    expect(nextAlarm(run)).toBeNull();
  });

  it('leaves everything else of the run', () => {
    const before = scheduledRun([PUBLISH, END]);
    const { schedules, ...rest } = noteFailure(before, PUBLISH, failing);
    expect({ ...rest, schedules: before.schedules }).toEqual(before);
    expect(schedules[1]).toEqual(END);
  });
});
