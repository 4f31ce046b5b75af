import type { ReasonView } from '../../../../shared/contracts/reasons';
import type { Label, RecordedAct } from '../../../../shared/vocabulary';
import type { Decision } from './chain';

/** An opinion that the author of a story reads; who wrote it stays in the house. */
export interface SharedOpinion {
  act: RecordedAct;
  opinion: string;
  reasonCode: string | null;
  /** The reason as the paper's list has it; `null` for none, and for one that somebody wrote freely. */
  reason: Label | null;
  at: string;
}

/** Acts that speak to the author; opinions between reviewers are internal. */
const SPEAKS_TO_AUTHOR: readonly RecordedAct[] = ['return', 'reject'];

/** The opinions meant for the author, oldest first. */
export const opinionsForAuthor = (
  decisions: readonly Decision[],
  reasons: readonly Pick<ReasonView, 'code' | 'name'>[],
): SharedOpinion[] =>
  decisions
    .filter(({ act }) => SPEAKS_TO_AUTHOR.includes(act))
    .map(({ act, opinion, reasonCode, at }) => ({
      act,
      opinion: opinion ?? '',
      reasonCode,
      reason: reasons.find(({ code }) => code === reasonCode)?.name ?? null,
      at,
    }));
