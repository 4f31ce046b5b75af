import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';

/** Says of a change that it did not come of writing on the sheet. */
const OUTSIDE = new PluginKey('outside');

export const isOutside = (tr: Transaction): boolean => tr.getMeta(OUTSIDE) === true;

/** Changes a sheet into another one where they differ, so that the caret stays where it is; a step back takes it back where `isOwn`. */
export function changedInto({ tr, doc }: EditorState, next: Node, isOwn: boolean): Transaction {
  for (let index = doc.childCount - 1; index >= 0; index -= 1) changeField(tr, next.child(index), index);
  return tr.setMeta(OUTSIDE, true).setMeta('addToHistory', isOwn);
}

function changeField(tr: Transaction, after: Node, index: number): void {
  const before = tr.doc.child(index);
  const at = startOf(tr.doc, index);
  const start = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (start === null || !ends) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  tr.replace(at + start, at + ends.a + overlap, after.slice(start, ends.b + overlap));
  if (tr.doc.child(index).content.eq(after.content)) return;
  tr.replaceWith(at, at + tr.doc.child(index).content.size, after.content);
}

function startOf(doc: Node, index: number): number {
  let at = 1;
  for (let before = 0; before < index; before += 1) at += doc.child(before).nodeSize;
  return at;
}

/** Lets no edit join two fields, by whatever way it comes: it is not made at all. */
export const fieldsStayApart = new Plugin({
  filterTransaction: (tr, { doc }) =>
    isOutside(tr) ||
    fieldsChanged(doc, tr.doc) <= 1 ||
    tr.steps.every((step, index) => isWithin(step, tr.docs[index] ?? doc)),
});

const fieldsChanged = (before: Node, after: Node): number =>
  before.children.filter((field, index) => !field.eq(after.child(index))).length;

/** Whether all that an edit takes out or puts in is in one field. */
function isWithin(step: Step, doc: Node): boolean {
  let is = true;
  step.getMap().forEach((from, to) => {
    const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
    is &&= $from.depth > 0 && $to.depth > 0 && $from.index(0) === $to.index(0);
  });
  return is;
}
