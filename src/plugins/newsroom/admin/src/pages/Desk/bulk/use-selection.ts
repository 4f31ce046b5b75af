import { useState } from 'react';
import type { QueueRow } from '../../../../../shared/contracts/queue';

/** The stories that are ticked. */
export interface Selection {
  /** As the person saw them last: an act is meant for that. */
  stories: readonly QueueRow[];
  /** Ticks these of the page, and no other of it. */
  choose: (onPage: readonly QueueRow[]) => void;
  /** Lets only these stay ticked. */
  keep: (documentIds: readonly string[]) => void;
}

/**
 * Keeps what is ticked of a page, which the address names; another page begins anew. A story that leaves the page while others work stays ticked, so that nothing drops
 * out of a selection unseen; the server then says why the act does not fit it any more.
 */
export function useSelection(rows: readonly QueueRow[], address: string): Selection {
  const [chosen, setChosen] = useState<readonly QueueRow[]>([]);
  const [at, setAt] = useState(address);
  if (at !== address) {
    setAt(address);
    setChosen([]);
  }
  const stories = chosen.map((story) => rows.find(isSame(story)) ?? story);
  return {
    stories,
    choose: (onPage) => setChosen([...stories.filter((story) => !rows.some(isSame(story))), ...onPage]),
    keep: (documentIds) => setChosen(stories.filter(({ documentId }) => documentIds.includes(documentId))),
  };
}

const isSame =
  ({ documentId }: QueueRow) =>
  (other: QueueRow): boolean =>
    other.documentId === documentId;
