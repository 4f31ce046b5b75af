import type { RecordedAct } from '../../../../shared/vocabulary';
import type { Decision } from './chain';

/** An opinion that the author of a story reads; who wrote it stays in the house. */
export interface SharedOpinion {
  act: RecordedAct;
  opinion: string;
  reasonCode: string | null;
  at: string;
}

/** Acts that speak to the author; opinions between reviewers are internal. */
const SPEAKS_TO_AUTHOR: readonly RecordedAct[] = ['return', 'reject'];

/** The opinions meant for the author, oldest first. */
export const opinionsForAuthor = (decisions: readonly Decision[]): SharedOpinion[] =>
  decisions
    .filter(({ act }) => SPEAKS_TO_AUTHOR.includes(act))
    .map(({ act, opinion, reasonCode, at }) => ({ act, opinion: opinion ?? '', reasonCode, at }));
