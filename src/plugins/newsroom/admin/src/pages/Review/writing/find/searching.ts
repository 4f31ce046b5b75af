import { search, type getSearchState } from 'prosemirror-search';
import { Plugin } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';

type Found = NonNullable<ReturnType<typeof getSearchState>> & { deco: DecorationSet };

/**
 * Find and replace. While a word is being composed, what was found stays marked as it is: to search again at each key
 * would draw the words anew that the input method is at.
 */
export function searching(): Plugin {
  const plugin = search();
  const { state } = plugin.spec;
  if (!state) return plugin;
  return new Plugin({
    ...plugin.spec,
    state: {
      ...state,
      apply: (tr, found: Found, before, after) =>
        tr.getMeta('composition') === undefined
          ? (state.apply.call(plugin, tr, found, before, after) as Found)
          : { ...found, deco: found.deco.map(tr.mapping, tr.doc) },
    },
  });
}
