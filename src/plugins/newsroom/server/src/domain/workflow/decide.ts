import type { ErrorCode } from '../../../../shared/errors';
import { ACTS, type Act } from '../../../../shared/vocabulary';
import { isCurrent, isPermitted, type Request } from './guards';
import { RULES } from './rules';
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

/** What a person may do now, and why not the rest; an opinion is taken as given. */
export function possibleActs(run: Run, by: Doer): { act: Act; allowed: boolean; reason?: ErrorCode }[] {
  return ACTS.map((act) => {
    const verdict = decide(run, { act, by, version: run.version, opinion: '.' });
    return verdict.allowed ? { act, allowed: true } : { act, allowed: false, reason: verdict.reason };
  });
}

function firstRefusal(list: (typeof RULES)[Act]['guards'], run: Run, request: Request): ErrorCode | null {
  for (const guard of list) {
    const reason = guard(run, request);
    if (reason) return reason;
  }
  return null;
}
