/** A change of what the public sees: the mark of the generation that it began, and the keys of the answers that it touched. */
export interface PublicChange {
  mark: string;
  keys: readonly string[];
}

/** What the public sees at a time: the same mark, the same answers. */
export interface Generation {
  mark: string;
  /** ISO 8601, UTC: when it began. */
  changedAt: string;
  /** The last changes, the oldest first; the last of them began this one. */
  changes: readonly PublicChange[];
}

/** A copy of an answer: the mark under which it was good, and what it depends on. */
export interface Copied {
  mark: string;
  keys: readonly string[];
}

/** Whether a copy is good now: whether no change since touched it. One from before the changes that are known is not. */
export function isUntouched({ mark, keys }: Copied, generation: Generation): boolean {
  if (mark === generation.mark) return true;
  const at = generation.changes.findIndex((change) => change.mark === mark);
  const since = generation.changes.slice(at + 1);
  return at >= 0 && !since.some((change) => change.keys.some((key) => keys.includes(key)));
}
