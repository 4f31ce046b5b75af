import { redoDepth, undoDepth } from 'prosemirror-history';
import type { EditorState } from 'prosemirror-state';
import { isInLine } from '../commands/fields';
import { linkable, linkAt } from '../commands/formats';
import { SCHEMA } from '../document/schema';

/** What the tools of the sheet say of where the caret is. */
export interface Tools {
  isBold: boolean;
  /** What kind of block one is in; `line` above the text. */
  block: string;
  /** Where the link leads that one is in. */
  link: string | null;
  mayLink: boolean;
  mayUndo: boolean;
  mayRedo: boolean;
}

/** What the tools say of a sheet. */
export function toolsOf(state: EditorState): Tools {
  const { $from } = state.selection;
  return {
    isBold: isBold(state),
    block: isInLine($from) ? 'line' : blockOf(state),
    link: (linkAt(state)?.mark.attrs.url as string | undefined) ?? null,
    mayLink: linkable(state) !== null,
    mayUndo: undoDepth(state) > 0,
    mayRedo: redoDepth(state) > 0,
  };
}

function isBold({ doc, storedMarks, selection: { from, to, empty, $from } }: EditorState): boolean {
  const bold = SCHEMA.marks.bold;
  if (!bold) return false;
  return empty ? Boolean(bold.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, bold);
}

function blockOf({ selection: { $from } }: EditorState): string {
  if ($from.depth < 2) return 'body';
  const block = $from.node(2);
  return block.type.name === 'list' ? String(block.attrs.format) : block.type.name;
}
