import { useState } from 'react';
import type { QueueRow } from '../../../../../shared/contracts/queue';
import type { Stage } from '../../../../../shared/vocabulary';
import { useNewsroomReviewQuery } from '../../../api/review';
import type { BulkAct } from '../../../components/bulk/bulk-acts';
import { movesOf } from './moves';

/** A story on its way over the board. */
export interface Moving {
  /** The act that is asked about, and the story as the person saw it. */
  asked: { act: BulkAct; seen: readonly QueueRow[] } | null;
  ask: (act: BulkAct, row: QueueRow) => void;
  leave: () => void;
  /** A card is dragged, or not any more. */
  drag: (row: QueueRow | null) => void;
  /** The act by which the card that is dragged would come to a column; none where it may not. */
  actTo: (stage: Stage) => BulkAct | null;
  drop: (stage: Stage) => void;
}

/** Lets a card be dragged to where an act takes it that the person may take; the act is asked about as always. */
export function useMoving(): Moving {
  const [dragged, setDragged] = useState<QueueRow | null>(null);
  const [asked, setAsked] = useState<Moving['asked']>(null);
  const { currentData } = useNewsroomReviewQuery(dragged?.documentId ?? '', { skip: !dragged });
  const actTo = (stage: Stage) =>
    (currentData && movesOf(currentData).find(({ to }) => to === stage)?.act) ?? null;
  const ask = (act: BulkAct, row: QueueRow) => setAsked({ act, seen: [row] });
  const drop = (stage: Stage) => {
    const act = actTo(stage);
    if (act && dragged) ask(act, dragged);
    setDragged(null);
  };
  return { asked, ask, leave: () => setAsked(null), drag: setDragged, actTo, drop };
}
