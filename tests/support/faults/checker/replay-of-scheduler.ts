import type { LinkedDecision } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import {
  decide,
  isOverdue,
  reportOverdue,
  type Run,
  type Schedule,
} from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { ErrorCode } from '../../../../src/plugins/newsroom/shared/errors';
import { SCHEDULED_ACTS } from '../../../../src/plugins/newsroom/shared/vocabulary';
import { isSame } from './grouped';

/** Refusals that the run alone does not tell. */
const BEYOND_THE_RUN: readonly ErrorCode[] = ['slug_taken', 'not_found'];

/** What may pass, and is tried again. */
const PASSING: readonly (ErrorCode | 'failed')[] = ['failed', 'picture_unreadable'];

/** Tries after which it holds a schedule. */
const LAST_ATTEMPT = 5;

interface Course {
  run: Run;
  faults: string[];
  toHold: Schedule[];
}

/** Whether this act of the scheduler was set, by this person, for a time that had come. */
export function isDue({ schedules }: Run, { act, at, opinion, details }: LinkedDecision): boolean {
  const { scheduled, note = null } = (details ?? {}) as { scheduled?: object; note?: string | null };
  const set = schedules.find((one) => one.act === act && !one.held);
  if (!set || set.at > at) return false;
  return isSame([{ at: set.at, by: set.by }, set.opinion, set.note], [scheduled, opinion, note]);
}

/** The run after a schedule was held: by an edit, or by the scheduler, who then had a reason. */
export function runAfterHold(course: Course, { details, at, actorKind, sequence }: LinkedDecision): Run {
  const { run, toHold, faults } = course;
  const { schedule: held, reason } = details as { schedule: Schedule; reason: ErrorCode | 'failed' };
  const byEdit = toHold.shift();
  if (byEdit) {
    if (!isSame(byEdit, held)) faults.push(`decision ${sequence} holds another schedule than the edit did`);
    return run;
  }
  const set = run.schedules.find((one) => one.act === held.act && !one.held);
  const expected = { ...set, attempts: held.attempts, held: { reason, at } };
  if (!set || set.at > at || actorKind !== 'system' || !isSame(expected, held))
    faults.push(`decision ${sequence} holds a schedule that was not due`);
  if (set && !isReason(run, set, { reason, now: at, attempts: held.attempts }))
    faults.push(`decision ${sequence} holds a schedule without a reason`);
  return { ...run, schedules: run.schedules.map((one) => (one === set ? held : one)) };
}

/** Whether the act would have been refused so, or was tried often enough. */
function isReason(
  run: Run,
  { act, opinion, note, digest, version }: Schedule,
  { reason, now, attempts }: { reason: ErrorCode | 'failed'; now: string; attempts: number },
): boolean {
  if (PASSING.includes(reason)) return attempts === LAST_ATTEMPT;
  const by = {
    kind: 'system',
    id: 'scheduler',
    name: 'scheduler',
    roles: [],
    permits: SCHEDULED_ACTS,
  } as const;
  const seen = act === 'unpublish' || run.digest === digest ? run.version : version;
  const words = { opinion: opinion ?? undefined, note: note ?? undefined };
  const verdict = decide(run, { act, by, version: seen, now, ...words });
  return verdict.allowed ? BEYOND_THE_RUN.some((code) => code === reason) : verdict.reason === reason;
}

/** The run after it was said that a countersign is overdue. */
export function runAfterReport({ run, faults }: Course, { at, sequence }: LinkedDecision): Run {
  if (!isOverdue(run, at)) faults.push(`decision ${sequence} reports a countersign that was not overdue`);
  return reportOverdue(run);
}

/** The run with the tries of schedules that failed and are tried again: no decision tells of those. */
export const withRetries = (replayed: Run, stored: Run): Run => ({
  ...replayed,
  schedules: replayed.schedules.map((schedule) => {
    const kept = stored.schedules.find(
      ({ act, at, held }) => act === schedule.act && at === schedule.at && !held,
    );
    return kept && !schedule.held && kept.attempts < LAST_ATTEMPT
      ? { ...schedule, attempts: kept.attempts, retryAt: kept.retryAt }
      : schedule;
  }),
});
