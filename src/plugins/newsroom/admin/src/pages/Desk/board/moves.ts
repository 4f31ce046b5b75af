import type { ReviewView } from '../../../../../shared/contracts/review';
import { isReview, STAGES, type Stage } from '../../../../../shared/vocabulary';
import type { BulkAct } from '../../../components/bulk/bulk-acts';

/** What of a story says where it may go. */
type Movable = Pick<ReviewView, 'stage' | 'missing' | 'acts'>;

/** An act that takes a story to a column of the board. */
export interface Move {
  act: BulkAct;
  to: Stage;
}

/** The review that comes next by the policy of the story, or its signature. */
function nextStage({ stage, missing }: Movable): Stage {
  const reviews = missing.filter((step) => typeof step !== 'number');
  const place = isReview(stage) ? reviews.indexOf(stage) + 1 : 0;
  return reviews[place] ?? 'approved';
}

/** Where the person may take a story, and by which act: a card goes nowhere else. */
export function movesOf(view: Movable): Move[] {
  const forward: Move = { act: isReview(view.stage) ? 'approve' : 'submit', to: nextStage(view) };
  const isAllowed = ({ act }: Move) => view.acts.some((one) => one.act === act && one.allowed);
  const moves: Move[] = [forward, { act: 'return', to: 'returned' }];
  return STAGES.flatMap((stage) => moves.filter((move) => move.to === stage && isAllowed(move)));
}
