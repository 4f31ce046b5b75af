/** The stories that a desk showed last, in their order, and the filter that found them. */
export interface StoryList {
  /** The search part of the desk's address. */
  search: string;
  ids: readonly string[];
}

const KEPT_UNDER = 'newsroom.story-list';

/** Keeps the list for this tab: who goes through it does not lose it when stories leave the filter. */
export function keepList(list: StoryList): void {
  sessionStorage.setItem(KEPT_UNDER, JSON.stringify(list));
}

/** The list that the desk of this tab showed last; none where a story was opened by its address. */
export function keptList(): StoryList | null {
  const kept = sessionStorage.getItem(KEPT_UNDER);
  return kept ? (JSON.parse(kept) as StoryList) : null;
}
