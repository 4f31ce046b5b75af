import type { PolicyImpact } from '../../../../shared/contracts/policies';
import type { PolicyRules } from '../../../../shared/policy';
import { REVIEWS, type ProofNumber, type Review } from '../../../../shared/vocabulary';
import type { Run } from './run';
import { reviewDueAt } from './waiting';

/** What of a run tells how another policy would meet it. */
export interface RunInFlight extends Pick<Run, 'stage' | 'policy'> {
  /** ISO 8601, UTC. */
  stageSince: string;
}

/** What a changed policy would ask of the stories that are under the present one; only what concerns any of them. */
export function policyImpact(
  runs: readonly RunInFlight[],
  next: PolicyRules,
  now: string,
): Omit<PolicyImpact, 'columns'> {
  const count = (isMeant: (run: RunInFlight) => boolean): number => runs.filter(isMeant).length;
  return {
    stories: runs.length,
    stagesGone: REVIEWS.filter((stage) => !hasReview(next, stage))
      .map((stage) => ({ stage, stories: count((run) => run.stage === stage) }))
      .filter(concernsAny),
    newReviews: next.reviews
      .map(({ stage }) => ({ stage, stories: count(({ policy }) => !hasReview(policy, stage)) }))
      .filter(concernsAny),
    newProofs: next.proofs
      .map(({ number }) => ({ number, stories: count(({ policy }) => !hasProof(policy, number)) }))
      .filter(concernsAny),
    overdue: count(({ stage, stageSince }) => {
      const dueAt = reviewDueAt({ stage, policy: next }, stageSince);
      return dueAt !== null && dueAt < now;
    }),
  };
}

const concernsAny = ({ stories }: { stories: number }): boolean => stories > 0;

const hasReview = ({ reviews }: PolicyRules, review: Review): boolean =>
  reviews.some(({ stage }) => stage === review);

const hasProof = ({ proofs }: PolicyRules, proof: ProofNumber): boolean =>
  proofs.some(({ number }) => number === proof);
