import type { Policy } from '../../../../../shared/policy';
import type { LinkedDecision } from '../../../../../shared/decision';
import type { TakenStep } from '../../../../../shared/run';
import { stepOf } from '../standing/progress';

/** One level of 三审三校, and the decision that stands for it. */
export interface Level {
  step: TakenStep['step'];
  /** `null` while nobody has taken it, or an edit voided it. */
  decision: LinkedDecision | null;
}

/** All levels of the policy in their order, each with the decision behind what stands of it. */
export function levelsOf(
  { reviews, proofs }: Pick<Policy, 'reviews' | 'proofs'>,
  taken: readonly TakenStep[],
  decisions: readonly LinkedDecision[],
): Level[] {
  return [...reviews.map(({ stage }) => stage), ...proofs.map(({ number }) => number)].map((step) => {
    const standing = taken.find((one) => one.step === step && one.stands);
    const decision = decisions.findLast(
      (one) => stepOf(one) === step && one.digest === standing?.digest && one.version === standing.version,
    );
    return { step, decision: decision ?? null };
  });
}
