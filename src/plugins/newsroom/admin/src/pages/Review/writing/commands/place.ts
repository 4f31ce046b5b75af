import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';

/** A place by the number of the text that it is in, from the beginning of the sheet, and by its characters. */
interface TextPlace {
  text: number;
  offset: number;
}

function placeOf(doc: Node, position: number): TextPlace {
  const place = { text: -1, offset: 0 };
  doc.nodesBetween(0, doc.content.size, (node, at) => {
    if (node.isTextblock && at < position) {
      place.text += 1;
      place.offset = Math.min(position - at - 1, node.content.size);
    }
    return !node.isTextblock;
  });
  return place;
}

function positionOf(doc: Node, { text, offset }: TextPlace): number {
  let [count, found] = [-1, 0];
  doc.descendants((node, at) => {
    if (node.isTextblock) {
      count += 1;
      if (count === text) found = at + 1 + offset;
    }
    return !node.isTextblock;
  });
  return found;
}

/** Keeps what is selected where the texts got another frame, and stayed in their number and order. */
export function withSameTextSelected(
  { doc, selection: { anchor, head } }: EditorState,
  tr: Transaction,
): Transaction {
  const [from, to] = [placeOf(doc, anchor), placeOf(doc, head)].map((place) => positionOf(tr.doc, place));
  return tr.setSelection(TextSelection.create(tr.doc, from ?? 0, to ?? from ?? 0));
}
