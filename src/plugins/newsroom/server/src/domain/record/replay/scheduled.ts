import type { ErrorCode } from '../../../../../shared/errors';
import { isSame } from '../../article/content';
import type { Run, Schedule } from '../../workflow';
import type { LinkedDecision } from '../chain';

/** Whether this act of the scheduler was set, by this person, for a time that had come. */
export function isDue({ schedules }: Run, { act, at, opinion, details }: LinkedDecision): boolean {
  const { scheduled, note = null } = (details ?? {}) as { scheduled?: object; note?: string | null };
  const set = schedules.find((one) => one.act === act && !one.held);
  if (!set || set.at > at) return false;
  return isSame([{ at: set.at, by: set.by }, set.opinion, set.note], [scheduled, opinion, note]);
}

/** The run after a schedule was held, and whether there was one to hold: after an edit, or when its time had come. */
export function runAfterHold(
  run: Run,
  { details, at, actorKind }: LinkedDecision,
): { run: Run; isSet: boolean } {
  const { schedule: held, reason } = (details ?? {}) as {
    schedule?: Schedule;
    reason?: ErrorCode | 'failed';
  };
  const set = run.schedules.find((one) => one.act === held?.act && !one.held);
  if (!set || !held) return { run, isSet: false };
  const expected = { ...set, attempts: held.attempts, retryAt: held.retryAt, held: { reason, at } };
  const hadCome = (actorKind === 'system' && set.at <= at) || set.digest !== run.digest;
  return {
    run: { ...run, schedules: run.schedules.map((one) => (one === set ? held : one)) },
    isSet: hadCome && isSame(expected, held),
  };
}

/** Whether an edit has left a schedule of another text running: it ought to be held at once. */
export const runsWithAnotherText = ({ schedules, digest }: Run): boolean =>
  schedules.some((one) => one.act === 'publish' && !one.held && one.digest !== digest);
