import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  exitCode,
  joinTextblockBackward,
  joinTextblockForward,
  newlineInCode,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { findNext, findPrev } from 'prosemirror-search';
import type { Command } from 'prosemirror-state';
import { SCHEMA } from '../document/schema';
import { deleteAcross, selectField, stopAtEnd, stopAtStart, toNextField } from './fields';
import { backInList, leaveList } from './lists';

/** Switches a format of the selected words. */
export const toggleFormat =
  (format: 'bold' | 'italic' | 'underline'): Command =>
  (...at) => {
    const type = SCHEMA.marks[format];
    return type ? toggleMark(type)(...at) : false;
  };

/** What the browser would do where none of the others could: join over what is not to be joined. */
const nothingAtStart: Command = ({ selection: { empty, $from } }) => empty && $from.parentOffset === 0;
const nothingAtEnd: Command = ({ selection: { empty, $from } }) =>
  empty && $from.parentOffset === $from.parent.content.size;

const back = chainCommands(
  deleteAcross,
  deleteSelection,
  backInList,
  stopAtStart,
  joinTextblockBackward,
  selectNodeBackward,
  nothingAtStart,
);

const forward = chainCommands(
  deleteAcross,
  deleteSelection,
  stopAtEnd,
  joinTextblockForward,
  selectNodeForward,
  nothingAtEnd,
);

/** A line break within a paragraph. */
const breakLine: Command = ({ tr, selection: { $from } }, dispatch) => {
  if (!$from.parent.isTextblock) return false;
  dispatch?.(tr.insertText('\n').scrollIntoView());
  return true;
};

const enter = chainCommands(
  deleteAcross,
  toNextField,
  newlineInCode,
  leaveList,
  createParagraphNear,
  splitBlock,
);

/** Whatever the screen around the sheet does on a key. */
export interface ScreenKeys {
  onFind: () => void;
  onLink: () => void;
}

const done =
  (act: () => void): Command =>
  () => {
    act();
    return true;
  };

/** The keys of the sheet; Tab is left to the browser, which leaves the sheet with it. */
export const keysOf = ({ onFind, onLink }: ScreenKeys): Record<string, Command> => ({
  Enter: enter,
  'Shift-Enter': chainCommands(deleteAcross, toNextField, breakLine),
  'Mod-Enter': chainCommands(exitCode, () => true),
  ...Object.fromEntries(['', 'Mod-', 'Shift-', 'Alt-'].map((held) => [`${held}Backspace`, back])),
  ...Object.fromEntries(['', 'Mod-', 'Alt-'].map((held) => [`${held}Delete`, forward])),
  'Mod-a': selectField,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleFormat('bold'),
  'Mod-i': toggleFormat('italic'),
  'Mod-u': toggleFormat('underline'),
  'Mod-f': done(onFind),
  'Mod-k': done(onLink),
  F3: findNext,
  'Shift-F3': findPrev,
});
