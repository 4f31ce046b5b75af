import type { Publication, Stage } from '../../../shared/vocabulary';

/** Where a story is, in one word: what the public sees comes first, once it was signed. */
export const stageOf = ({
  stage,
  publication,
}: {
  stage: Stage;
  publication: Publication;
}): Stage | Exclude<Publication, 'none'> => (publication === 'none' ? stage : publication);
