import type { Policy } from '../../../../../shared/policy';
import { isReview, type ProofNumber } from '../../../../../shared/vocabulary';
import type { Run, TakenStep } from '../../workflow';
import { RULES } from '../../workflow/rules';
import type { LinkedDecision } from '../chain';
import { requestOf, type ActDecision } from './request';

/**
 * The run after an act as its decision tells it, by whatever rules it was allowed: for rounds whose policy the record
 * does not hold, and to go on behind a decision that the rules would have refused.
 */
export function runAsTold(run: Run, decision: ActDecision): Run {
  const seen = { ...run, policy: policySeenBy(run.policy, decision) };
  const stepped = RULES[decision.act].step(seen, requestOf(decision, []));
  return { ...stepped, policy: run.policy, override: overrideAsTold(stepped, decision) };
}

/** A policy that asks for just the step that was taken. */
function policySeenBy(policy: Policy, { fromStage, details }: LinkedDecision): Policy {
  const { proof } = (details ?? {}) as { proof?: ProofNumber };
  return {
    ...policy,
    reviews: isReview(fromStage) ? [{ stage: fromStage, roles: [] }] : [],
    proofs: proof ? [{ number: proof, roles: [] }] : [],
  };
}

function overrideAsTold({ override }: Run, { act, details }: LinkedDecision): Run['override'] {
  const { countersignDueAt } = (details ?? {}) as { countersignDueAt?: string };
  return override && act === 'override' && countersignDueAt
    ? { ...override, dueAt: countersignDueAt }
    : override;
}

/** The run after an edit as its decision tells it. */
export function runAfterToldEdit(run: Run, { details, version, digest, toStage }: LinkedDecision): Run {
  const { voided = [] } = (details ?? {}) as { voided?: TakenStep['step'][] };
  const taken = run.taken.map((one) =>
    one.stands && voided.includes(one.step) ? { ...one, stands: false } : one,
  );
  return { ...run, version, digest, taken, holder: toStage === run.stage ? run.holder : null };
}
