import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import {
  differenceBetween,
  placeAfter,
  type Place,
  type ReadableContent,
} from '../../../../../../shared/difference';
import { bodyIn, type SheetText } from '../document/sheet-document';
import { SHEET_LINES } from '../document/schema';

/** Words of the text that somebody remarked on, or that a machine warns of. */
export interface PlacedMark extends Place {
  kind: string;
  label: string;
}

/** Marks, and the text that they were made on. */
export interface MarksOfText {
  of: ReadableContent;
  marks: readonly PlacedMark[];
}

/** Where marks are in a text that was changed since they were made; what fell away with its line is left away. */
export function marksIn({ of, marks }: MarksOfText, text: SheetText): PlacedMark[] {
  if (marks.length === 0) return [];
  const { kicker, headline, subhead, dateline, byline, body } = text;
  const differences = differenceBetween(of, { ...of, kicker, headline, subhead, dateline, byline, body });
  return marks.flatMap((mark) => {
    const place = placeAfter(differences, mark);
    return place ? [{ ...mark, ...place }] : [];
  });
}

const KEY = new PluginKey<DecorationSet>('marks');

/** Marks lie over the text and go with it. */
export const markings: Plugin<DecorationSet> = new Plugin({
  key: KEY,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, marks) => (tr.getMeta(KEY) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
  },
  props: { decorations: (state) => KEY.getState(state) },
});

/** Puts marks in the place of those that were there. */
export const withMarks = ({ tr, doc }: EditorState, marks: readonly PlacedMark[]): Transaction =>
  tr.setMeta(
    KEY,
    DecorationSet.create(
      doc,
      marks.flatMap((mark) => decorated(doc, mark)),
    ),
  );

function decorated(doc: Node, { kind, label, ...place }: PlacedMark): Decoration[] {
  const range = rangeOf(doc, place);
  return range
    ? [Decoration.inline(range.from, range.to, { nodeName: 'mark', 'data-kind': kind, title: label })]
    : [];
}

interface Range {
  from: number;
  to: number;
}

/** Where a place of a story is on its sheet; nothing where there is none, or nothing in it. */
export function rangeOf(doc: Node, { field, index, start, end }: Place): Range | null {
  const line = SHEET_LINES.find((one) => one === field);
  if (start >= end || (field !== 'body' && !line)) return null;
  const texts = line ? textOfLine(doc, line) : textsOfBlock(doc, index);
  const [from, to] = [positionIn(texts, start, 1), positionIn(texts, end, -1)];
  return from === null || to === null || from >= to ? null : { from, to };
}

/** A text of the sheet: where it begins, and how many characters of its block stand before it. */
interface Text {
  at: number;
  before: number;
  length: number;
}

function textOfLine(doc: Node, field: (typeof SHEET_LINES)[number]): Text[] {
  let at = 1;
  for (const line of doc.children.slice(0, SHEET_LINES.indexOf(field))) at += line.nodeSize;
  return [{ at, before: 0, length: doc.child(SHEET_LINES.indexOf(field)).content.size }];
}

function textsOfBlock(doc: Node, index: number): Text[] {
  const body = bodyIn(doc);
  const block = body.maybeChild(index);
  if (!block) return [];
  let start = doc.content.size - 1 - body.content.size;
  for (const earlier of body.children.slice(0, index)) start += earlier.nodeSize;
  if (block.isTextblock) return [{ at: start + 1, before: 0, length: block.content.size }];
  const texts: Text[] = [];
  let before = 0;
  block.descendants((node, offset) => {
    if (!node.isTextblock) return true;
    texts.push({ at: start + 2 + offset, before, length: node.content.size });
    before += node.content.size;
    return false;
  });
  return texts;
}

/** The position of a character; between two texts, in that which the side points to. */
function positionIn(texts: readonly Text[], character: number, side: 1 | -1): number | null {
  const isIn = ({ before, length }: Text): boolean =>
    side === 1
      ? character >= before && character < before + length
      : character > before && character <= before + length;
  const text = texts.find(isIn);
  return text ? text.at + character - text.before : null;
}
