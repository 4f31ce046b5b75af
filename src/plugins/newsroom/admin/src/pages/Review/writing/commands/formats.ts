import type { Mark, Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { SCHEMA } from '../document/schema';
import { isAcross, isInLine } from './fields';
import { selectedBlocks, unlisted } from './lists';

/** Kinds of a block that its text may have. */
export type BlockKind = 'paragraph' | 'heading' | 'quote';

const SUBHEAD_LEVEL = 3;

/** Makes the selected blocks subheads or quotes; where they all are, paragraphs again. */
export const toggleBlock =
  (kind: BlockKind): Command =>
  (state, dispatch) => {
    const blocks = selectedBlocks(state);
    if (blocks.length === 0) return false;
    const isSo = blocks.every(({ node }) => node.type.name === kind);
    const type = SCHEMA.nodes[isSo ? 'paragraph' : kind];
    if (!type) return false;
    const tr = unlisted(state);
    const { from, to } = tr.selection;
    tr.setBlockType(from, to, type, ({ attrs }: Node) => ({
      extra: attrs.extra as unknown,
      level: SUBHEAD_LEVEL,
    }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** A link that the selection is in, and how far it reaches. */
export interface LinkAt {
  mark: Mark;
  from: number;
  to: number;
}

/** The link at the beginning of the selection. */
export function linkAt({ selection: { $from } }: Pick<EditorState, 'selection'>): LinkAt | null {
  const mark = linkOf($from.nodeAfter) ?? linkOf($from.nodeBefore);
  if (!mark) return null;
  const ends: number[] = [];
  let at = $from.start();
  for (const child of $from.parent.children) {
    if (mark.isInSet(child.marks)) ends.push(at, at + child.nodeSize);
    at += child.nodeSize;
  }
  return { mark, from: Math.min(...ends), to: Math.max(...ends) };
}

const linkOf = (node: Node | null): Mark | undefined => node?.marks.find(({ type }) => type.name === 'link');

/** Where a link would be: the one that is there, or what is selected in one block. */
export function linkable(state: EditorState): { from: number; to: number } | null {
  const { $from, $to, empty, from, to } = state.selection;
  const { parent } = $from;
  if (isAcross(state) || isInLine($from) || !$from.sameParent($to) || parent.type.spec.marks === '')
    return null;
  return (
    linkAt(state) ?? (empty || !parent.isTextblock || parent.type.name === 'code_block' ? null : { from, to })
  );
}

/** Lets the selected words lead to an address, or to none any more. */
export const linkTo =
  (url: string | null): Command =>
  (state, dispatch) => {
    const range = linkable(state);
    const type = SCHEMA.marks.link;
    if (!range) return false;
    const extra = linkAt(state)?.mark.attrs.extra as unknown;
    const tr = state.tr.removeMark(range.from, range.to, type);
    if (url) {
      const attrs = { url, number: range.from, ...(extra !== undefined && { extra }) };
      tr.addMark(range.from, range.to, type.create(attrs));
    }
    dispatch?.(tr);
    return true;
  };

const PROTOCOLS = ['http:', 'https:', 'ftp:', 'mailto:', 'tel:'];

/** Whether Strapi keeps an address: a path of this site, or one of its protocols. */
export function isAddress(url: string): boolean {
  try {
    return PROTOCOLS.includes(new URL(url.startsWith('/') ? `https://localhost${url}` : url).protocol);
  } catch {
    return false;
  }
}
