import type { ReviewView } from '../../../../../shared/contracts/review';
import type { LinkedDecision } from '../../../../../shared/decision';
import type { Actor } from '../../../../../shared/run';

/** How a person lost the claim of a story that still stands where they had it. */
export type ClaimLoss =
  | { how: 'taken-over'; by: string; at: string; reason: string }
  /** Nobody heard of them for the time of the claim. */
  | { how: 'ran-out' };

type Person = Pick<Actor, 'kind' | 'id'>;

const isBy = ({ actorKind, actorId }: LinkedDecision, { kind, id }: Person): boolean =>
  actorKind === kind && actorId === id;

/** The claim that a person made of a story where it stands, unless they did something with it since; edits are no act. */
function claimIn(
  decisions: readonly LinkedDecision[],
  { stage, round }: Pick<ReviewView, 'stage' | 'round'>,
  person: Person,
): number | null {
  const last = decisions.findLastIndex((one) => isBy(one, person) && one.act !== 'edit');
  const claim = decisions[last];
  if (claim?.act !== 'claim' && claim?.act !== 'takeover') return null;
  return claim.toStage === stage && claim.round === round ? last : null;
}

/**
 * Whether a person has lost the claim of a story, and how; `null` where they have it, let it go themselves, or the
 * story went on since.
 */
export function claimLoss(
  decisions: readonly LinkedDecision[],
  view: Pick<ReviewView, 'stage' | 'round' | 'holder'>,
  person: Person,
): ClaimLoss | null {
  const { holder } = view;
  if (holder?.kind === person.kind && holder.id === person.id) return null;
  const claim = claimIn(decisions, view, person);
  if (claim === null) return null;
  const takeover = decisions.slice(claim + 1).find((one) => one.act === 'takeover' && isFrom(one, person));
  if (!takeover) return { how: 'ran-out' };
  const { actorName, at, opinion } = takeover;
  return { how: 'taken-over', by: actorName, at, reason: opinion ?? '' };
}

function isFrom({ details }: LinkedDecision, { kind, id }: Person): boolean {
  const from = details?.from as Person | null | undefined;
  return from?.kind === kind && from.id === id;
}
