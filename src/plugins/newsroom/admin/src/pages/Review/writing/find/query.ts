import { SearchQuery, setSearchState } from 'prosemirror-search';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect } from 'react';

/** What is looked for, and what is put in its place. */
interface Searched {
  find: string;
  replace: string;
}

export const queryOf = ({ find, replace }: Searched): SearchQuery =>
  new SearchQuery({ search: find, replace, literal: true });

/** Marks on the sheet what a query finds, as long as the search is open. */
export function useQuery(view: EditorView, { search: find, replace }: SearchQuery): void {
  useEffect(() => {
    view.dispatch(setSearchState(view.state.tr, queryOf({ find, replace })));
  }, [view, find, replace]);
  useEffect(() => () => stop(view), [view]);
}

function stop(view: EditorView): void {
  if (!view.isDestroyed) view.dispatch(setSearchState(view.state.tr, queryOf({ find: '', replace: '' })));
}

/** What is selected in one text, to begin the search with. */
export function selectedWords({ doc, selection: { from, to, $from, $to } }: EditorState): string {
  return $from.sameParent($to) ? doc.textBetween(from, to) : '';
}

/** How often a query finds something. */
export function countIn(state: EditorState, query: SearchQuery): number {
  if (!query.valid) return 0;
  let count = 0;
  let found = query.findNext(state);
  while (found) {
    count += 1;
    found = query.findNext(state, found.to);
  }
  return count;
}
