import type { ReviewText } from '../../../../../shared/contracts/review';

/** A printed mark, with the person who answers for it where that is known. */
export const withPerson = (mark: string, markedBy: ReviewText['markedBy']): string =>
  [mark, markedBy[mark]].filter(Boolean).join(' ');
