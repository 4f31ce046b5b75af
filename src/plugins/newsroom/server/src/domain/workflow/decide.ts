import type { ErrorCode } from '../../../../shared/errors';
import { ACTS, type Act } from '../../../../shared/vocabulary';
import { isCurrent, isHeld, isPermitted, type Request } from './guards';
import { RULES } from './rules';
import { hold } from './steps';
import type { Doer, Run } from './run';

/** The answer to a request: the run after it, or why not. */
export type Verdict = { allowed: true; run: Run } | { allowed: false; reason: ErrorCode };

/** Decides on an act: the right first, then the version, the stage, and the guards of its rule. */
export function decide(run: Run, request: Request): Verdict {
  const rule = RULES[request.act];
  const reason =
    isPermitted(run, request) ??
    isCurrent(run, request) ??
    (rule.from.includes(run.stage) ? null : 'wrong_stage') ??
    firstRefusal(rule.guards, run, request);
  return reason ? { allowed: false, reason } : { allowed: true, run: rule.step(run, request) };
}

/** The holder is still at work: the claim goes on. This is no act, and the record is not told of it. */
export function renewClaim(run: Run, by: Doer, now: string): Verdict {
  const request: Request = { act: 'claim', by, version: run.version, now };
  const reason = isHeld(run, request);
  return reason ? { allowed: false, reason } : { allowed: true, run: hold(run, request) };
}

/** What a person may do now, and why not the rest; opinion, note and time are taken as given. */
export function possibleActs(
  run: Run,
  by: Doer,
  now: string,
): { act: Act; allowed: boolean; reason?: ErrorCode }[] {
  const plan = { act: 'publish', at: justAfter(now), timeZone: 'UTC', embargo: false } as const;
  const given = { by, version: run.version, now, opinion: '.', note: '.' };
  return ACTS.map((act) => {
    const isTakenDownLater = act === 'schedule' && run.publication === 'published';
    const verdict = decide(run, {
      ...given,
      act,
      plan: isTakenDownLater ? { ...plan, act: 'unpublish' } : plan,
    });
    return verdict.allowed ? { act, allowed: true } : { act, allowed: false, reason: verdict.reason };
  });
}

const justAfter = (now: string): string => new Date(Date.parse(now) + 1).toISOString();

function firstRefusal(list: (typeof RULES)[Act]['guards'], run: Run, request: Request): ErrorCode | null {
  for (const guard of list) {
    const reason = guard(run, request);
    if (reason) return reason;
  }
  return null;
}
