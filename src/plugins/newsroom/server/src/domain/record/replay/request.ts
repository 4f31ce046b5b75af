import type { Act } from '../../../../../shared/vocabulary';
import { ACTS, SCHEDULED_ACTS } from '../../../../../shared/vocabulary';
import { actorKey, type Request, type Run, type Schedule } from '../../workflow';
import type { LinkedDecision } from '../chain';

/** A decision on an act of a person, or of the scheduler in the name of one. */
export type ActDecision = LinkedDecision & { act: Act };

/** What the record keeps of what was asked for. */
interface Kept {
  note?: string | null;
  scopes?: Request['scopes'];
  /** What was set for a time, and what was cleared. */
  schedule?: Schedule;
  schedules?: Schedule[];
}

/** What was asked for, as the record has it, by somebody with these roles. */
export function requestOf(decision: ActDecision, roles: readonly string[]): Request {
  const { act, actorKind, actorId, actorName, version, at, opinion, details } = decision;
  const { note, scopes, schedule, schedules = [] } = (details ?? {}) as Kept;
  const [cleared] = schedules.length === 1 ? schedules : [];
  const permits = actorKind === 'system' ? SCHEDULED_ACTS : ACTS;
  return {
    act,
    by: { kind: actorKind, id: actorId, name: actorName, roles, permits },
    version,
    now: at,
    opinion: opinion ?? undefined,
    note: note ?? undefined,
    scopes,
    plan: schedule,
    scheduled: cleared?.act,
  };
}

/**
 * The run with the claim as the act found it: heartbeats let a claim go on, and no decision tells of them. What they
 * cannot do is end one.
 */
export function withClaimAsFound(run: Run, decision: ActDecision): Run {
  const { holder } = run;
  if (!holder || !needsClaim(decision, actorKey(holder))) return run;
  const until = new Date(Date.parse(decision.at) + 1).toISOString();
  return { ...run, holder: { ...holder, until } };
}

function needsClaim({ act, actorKind, actorId, details }: LinkedDecision, holder: string): boolean {
  if (act === 'release') return holder === `${actorKind}:${actorId}`;
  const { from } = (details ?? {}) as { from?: Parameters<typeof actorKey>[0] | null };
  return act === 'takeover' && (from ? actorKey(from) === holder : false);
}
