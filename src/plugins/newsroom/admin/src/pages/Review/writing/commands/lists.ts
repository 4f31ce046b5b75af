import { Fragment, type Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { SCHEMA } from '../document/schema';
import { isAcross, isInLine } from './fields';
import { withSameTextSelected } from './place';

export type ListFormat = 'ordered' | 'unordered';

/** A block of the body, and where it stands. */
interface Placed {
  node: Node;
  at: number;
}

/** The blocks of the body that a selection touches; none where it is elsewhere. */
export function selectedBlocks(state: Pick<EditorState, 'selection'>): Placed[] {
  const { $from, $to } = state.selection;
  if (isAcross(state) || isInLine($from) || $from.depth === 0) return [];
  const body = $from.node(1);
  const [first, last] = [$from.index(1), Math.min($to.index(1), body.childCount - 1)];
  const blocks: Placed[] = [];
  let at = $from.start(1);
  body.forEach((node, _, index) => {
    if (index >= first && index <= last) blocks.push({ node, at });
    at += node.nodeSize;
  });
  return blocks;
}

const isItem = ({ type }: Node): boolean => type.name === 'list_item';
export const isList = ({ type }: Node): boolean => type.name === 'list';

/** A list without the items that are selected, which are paragraphs between what is left of it. */
function taken({ node, at }: Placed, from: number, to: number): Node[] {
  const parts: Node[] = [];
  let rest: Node[] = [];
  const close = () => {
    if (rest.length) parts.push(node.copy(Fragment.from(rest)));
    rest = [];
  };
  node.forEach((child, offset) => {
    const start = at + 1 + offset;
    if (start > to || start + child.nodeSize < from) {
      rest.push(child);
      return;
    }
    close();
    if (isItem(child)) parts.push(SCHEMA.node('paragraph', null, child.content));
    else parts.push(...taken({ node: child, at: start }, from, to));
  });
  close();
  return parts;
}

/** Makes paragraphs of the selected items of lists. */
export function unlisted(state: EditorState): Transaction {
  const { tr, selection } = state;
  for (const placed of selectedBlocks(state).reverse()) {
    if (!isList(placed.node)) continue;
    const { node, at } = placed;
    tr.replaceWith(at, at + node.nodeSize, taken(placed, selection.from, selection.to));
  }
  return tr.docChanged ? withSameTextSelected(state, tr) : tr;
}

const itemsOf = ({ node }: Placed): Node[] =>
  isList(node) ? [...node.children] : [SCHEMA.node('list_item', null, node.content)];

const mayBeItem = ({ node }: Placed): boolean => isList(node) || (node.isTextblock && !node.type.spec.code);

/** Makes a list of the selected blocks; of a list of the same kind, paragraphs again. */
export const toggleList =
  (format: ListFormat): Command =>
  (state, dispatch) => {
    const blocks = selectedBlocks(state);
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last || !blocks.every(mayBeItem)) return false;
    if (blocks.every(({ node }) => isList(node) && node.attrs.format === format)) {
      dispatch?.(unlisted(state).scrollIntoView());
      return true;
    }
    const made = SCHEMA.node('list', { format }, blocks.flatMap(itemsOf));
    const tr = state.tr.replaceWith(first.at, last.at + last.node.nodeSize, made);
    dispatch?.(withSameTextSelected(state, tr).scrollIntoView());
    return true;
  };

/** An empty item ends its list. */
export const leaveList: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || !isItem($from.parent) || $from.parent.content.size > 0) return false;
  dispatch?.(unlisted(state).scrollIntoView());
  return true;
};

/** A step back at the beginning of an item joins it to the one before; the first one leaves its list. */
export const backInList: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.parentOffset > 0 || !isItem($from.parent)) return false;
  const before = $from.node(-1).maybeChild($from.index(-1) - 1);
  if (before && !isItem(before)) return false;
  dispatch?.(before ? state.tr.join($from.before()).scrollIntoView() : unlisted(state).scrollIntoView());
  return true;
};
