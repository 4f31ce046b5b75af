import { closeHistory } from 'prosemirror-history';
import type { Node, ResolvedPos } from 'prosemirror-model';
import {
  AllSelection,
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from 'prosemirror-state';
import { SHEET_LINES } from '../document/schema';

/** Whether a place is in a line of the sheet, above the text. */
export const isInLine = ($place: ResolvedPos): boolean =>
  $place.depth > 0 && $place.index(0) < SHEET_LINES.length;

/** Whether a selection reaches over the border of a field. */
export const isAcross = ({ selection: { $from, $to } }: Pick<EditorState, 'selection'>): boolean =>
  $from.index(0) !== $to.index(0);

/** Takes what is selected out of every field by itself: the fields stay, and nothing of one comes into another. A step back of its own. */
export function withoutSelected({ tr, doc, selection: { from, to } }: EditorState): Transaction {
  const fields: { start: number; end: number }[] = [];
  doc.forEach((field: Node, at) => fields.unshift({ start: at + 1, end: at + field.nodeSize - 1 }));
  for (const { start, end } of fields) {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first < last) tr.delete(first, last);
  }
  return closeHistory(tr.setSelection(Selection.near(tr.doc.resolve(Math.max(from, 1)))));
}

/** Takes out what is selected over several fields. */
export const deleteAcross: Command = (state, dispatch) => {
  if (!isAcross(state)) return false;
  dispatch?.(withoutSelected(state).scrollIntoView());
  return true;
};

/** Goes from a line to the field below it. */
export const toNextField: Command = ({ tr, doc, selection: { $head } }, dispatch) => {
  if (!isInLine($head)) return false;
  dispatch?.(tr.setSelection(Selection.near(doc.resolve($head.after(1)), 1)).scrollIntoView());
  return true;
};

/** At the beginning of a field there is nothing before it to take away. */
export const stopAtStart: Command = ({ selection: { empty, $from } }) =>
  empty && $from.depth > 0 && $from.pos === $from.start(1) + $from.depth - 1;

/** At the end of a field there is nothing after it to take away. */
export const stopAtEnd: Command = ({ selection: { empty, $from } }) =>
  empty && $from.depth > 0 && $from.pos === $from.end(1) - $from.depth + 1;

/** Selects the field that one is in, and the whole sheet where that is selected already. */
export const selectField: Command = ({ tr, doc, selection: { $from, $to, from, to } }, dispatch) => {
  if ($from.depth === 0) return false;
  const first = Selection.findFrom(doc.resolve($from.start(1)), 1);
  const last = Selection.findFrom(doc.resolve($to.end(1)), -1);
  if (!first || !last) return false;
  const isSelected = $from.index(0) !== $to.index(0) || (from <= first.from && to >= last.to);
  dispatch?.(
    tr.setSelection(isSelected ? new AllSelection(doc) : TextSelection.create(doc, first.from, last.to)),
  );
  return true;
};
