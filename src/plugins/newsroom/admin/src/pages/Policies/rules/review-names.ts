import type { Review } from '../../../../../shared/vocabulary';
import type { Key } from '../../../translations';

/** What the reviews are called at the head of a line. */
export const REVIEW_NAMES: Record<Review, Key> = {
  first_review: 'policies.first_review',
  second_review: 'policies.second_review',
  final_review: 'policies.final_review',
};
