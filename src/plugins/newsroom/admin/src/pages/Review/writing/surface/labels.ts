import { Plugin, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { SheetField } from '../document/schema';

/** What each field of the sheet is called. */
export type FieldNames = Readonly<Record<SheetField, string>>;

/** Names the fields for who listens; an empty one shows its name, which is style and no text. */
export const labels = (names: FieldNames): Plugin =>
  new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, decorationsOf(doc, names)) } });

function decorationsOf(doc: EditorState['doc'], names: FieldNames): Decoration[] {
  const decorations: Decoration[] = [];
  doc.forEach((field, at) => {
    const name = names[field.type.name as SheetField];
    const isEmpty = field.textContent === '' && field.childCount <= 1 && !field.firstChild?.isAtom;
    decorations.push(
      Decoration.node(at, at + field.nodeSize, {
        'aria-label': name,
        ...(isEmpty && { 'data-placeholder': name }),
      }),
    );
  });
  return decorations;
}
