import type { ErrorCode } from '../../../../shared/errors';
import { runningSchedule, type Run, type Schedule } from './run';

/** Tries of a scheduled act whose failure may pass, before it is held. */
export const LAST_ATTEMPT = 5;
const FIRST_RETRY_SECONDS = 5;

/** Why an act may fail now and succeed a little later: a fault, or a storage that is away for a moment. */
const PASSING: readonly Failure['reason'][] = ['failed', 'picture_unreadable'];

const dueTime = ({ at, retryAt }: Schedule): string => retryAt ?? at;

/** What happens next: a story is published before it is taken down, also where the publication has to be retried. */
const nextSchedule = (run: Run): Schedule | undefined =>
  runningSchedule(run, 'publish') ?? runningSchedule(run, 'unpublish');

/** The schedule that has to run now, if there is one. */
export function dueSchedule(run: Run, now: string): Schedule | undefined {
  const next = nextSchedule(run);
  return next && dueTime(next) <= now ? next : undefined;
}

const overdueAt = ({ override }: Run): string | null =>
  override && !override.countersigned && !override.isReported ? override.dueAt : null;

/** Whether an emergency publication waits for its countersign longer than the policy allows. */
export function isOverdue(run: Run, now: string): boolean {
  const at = overdueAt(run);
  return at !== null && at <= now;
}

/** When the next scheduled act is due, ISO 8601 in UTC; `null` where none is, or what is set is held. */
export function nextScheduled(run: Run): string | null {
  const next = nextSchedule(run);
  return next ? dueTime(next) : null;
}

/** When the scheduler has to look at the story next, ISO 8601 in UTC; `null` where it need not. */
export function nextAlarm(run: Run): string | null {
  const alarms = [nextScheduled(run), overdueAt(run)];
  return alarms.filter((at) => at !== null).sort()[0] ?? null;
}

/** The run after its overdue countersign was reported. */
export const reportOverdue = (run: Run): Run =>
  run.override ? { ...run, override: { ...run.override, isReported: true } } : run;

/**
 * The run after a scheduled act that could not be done: what the newsroom refuses is held at once (promise 6), what
 * may pass is tried again, later each time, and then held.
 */
export function noteFailure(run: Run, failed: Schedule, { reason, now }: Failure): Run {
  const attempts = failed.attempts + 1;
  const isFinal = !PASSING.includes(reason) || attempts >= LAST_ATTEMPT;
  const schedule = {
    ...failed,
    attempts,
    retryAt: isFinal ? null : secondsAfter(now, FIRST_RETRY_SECONDS * 2 ** failed.attempts),
    held: isFinal ? { reason, at: now } : null,
  };
  return { ...run, schedules: run.schedules.map((one) => (one === failed ? schedule : one)) };
}

interface Failure {
  reason: ErrorCode | 'failed';
  /** ISO 8601, UTC. */
  now: string;
}

const secondsAfter = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();
