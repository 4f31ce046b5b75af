import type { ErrorCode } from '../../../../shared/errors';
import { ACTS, type Act } from '../../../../shared/vocabulary';
import { firstRefusal, isCurrent, isHolder, isPermitted, unless, type Guard, type Request } from './guards';
import { RULES } from './rules';
import { hold } from './steps';
import type { EntitledActor, Run } from './run';

/** The answer to a request: the run after it, or why not. */
export type Verdict = { allowed: true; run: Run } | { allowed: false; reason: ErrorCode };

/** Asked before the guards of its own row, whatever the act. */
const OF_EVERY_ACT: readonly Guard[] = [
  unless(isPermitted, 'not_permitted'),
  unless(isCurrent, 'stale_version'),
  unless((run, { act }) => RULES[act].from.includes(run.stage), 'wrong_stage'),
];

/** Why an act is refused, or `null`: the right first, then the version, the stage, and the guards of its rule. */
const refusalOf = (run: Run, request: Request): ErrorCode | null =>
  firstRefusal(OF_EVERY_ACT, run, request) ?? firstRefusal(RULES[request.act].refused, run, request);

/** Decides on an act. */
export function decide(run: Run, request: Request): Verdict {
  const reason = refusalOf(run, request);
  return reason ? { allowed: false, reason } : { allowed: true, run: RULES[request.act].step(run, request) };
}

/** The holder is still at work: the claim goes on. This is no act, and the record is not told of it. */
export function renewClaim(run: Run, by: EntitledActor, now: string): Verdict {
  const request: Request = { act: 'claim', by, version: run.version, now };
  return isHolder(run, request)
    ? { allowed: true, run: hold(run, request) }
    : { allowed: false, reason: 'not_held' };
}

/** What is known of a story beside its run. */
type Known = Pick<Request, 'isIncomplete' | 'openNotes'>;

/** What a person may do now, and why not the rest; opinion, note and time are taken as given. */
export function possibleActs(
  run: Run,
  by: EntitledActor,
  now: string,
  known: Known = {},
): { act: Act; allowed: boolean; reason?: ErrorCode }[] {
  const planned = run.publication === 'published' ? 'unpublish' : 'publish';
  const plan = { act: planned, at: justAfter(now), timeZone: 'UTC', embargo: false } as const;
  const { version } = run;
  return ACTS.map((act) => {
    const reason = refusalOf(run, { ...known, act, by, version, now, opinion: '.', note: '.', plan });
    return reason ? { act, allowed: false, reason } : { act, allowed: true };
  });
}

const justAfter = (now: string): string => new Date(Date.parse(now) + 1).toISOString();
