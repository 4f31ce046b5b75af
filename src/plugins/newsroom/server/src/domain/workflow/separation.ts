import { isReview, type Review } from '../../../../shared/vocabulary';
import { actorKey, dueProof, type Run } from './run';

/*
 * No person stands for two (promise 2): who is kept from a step by what they did before, as `actorKey`s. The guards of
 * the acts ask this, and the lists of what waits for whom.
 */

/** The review that the story is in; a signed story is still in the hands of the last one. */
export const reviewAtHand = (run: Run): Review | undefined =>
  isReview(run.stage) ? run.stage : run.policy.reviews.at(-1)?.stage;

/** Who took another review in this round, even where an edit voided it. */
export const otherReviewers = (run: Run): string[] =>
  run.taken.filter(({ step }) => typeof step === 'string' && step !== reviewAtHand(run)).map(({ by }) => by);

/** Who published this very text in an emergency: the reviews that were passed over are other persons'. */
export const overriders = ({ override, digest }: Run): string[] =>
  override?.digest === digest ? [actorKey(override.by)] : [];

/** Who may not take the review at hand. */
export const keptFromReview = (run: Run): string[] => [
  ...run.authors,
  ...run.namesakes,
  ...otherReviewers(run),
  ...overriders(run),
];

/** Who may not read the proof that is due, since they read the one that the policy pairs with it. */
export function keptFromProof(run: Run): string[] {
  const due = dueProof(run)?.number;
  const partners = run.policy.separateProofs.filter((pair) => pair.some((number) => number === due)).flat();
  return run.taken
    .filter(({ step }) => step !== due && partners.some((partner) => partner === step))
    .map(({ by }) => by);
}

/** Who may not countersign: who wrote the story, and who published it in the emergency. */
export const keptFromCountersign = ({ authors, namesakes, override }: Run): string[] => [
  ...authors,
  ...namesakes,
  ...(override ? [actorKey(override.by)] : []),
];
