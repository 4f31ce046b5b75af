import type { Command } from 'prosemirror-state';
import { KEPT_OF_PICTURE } from '../../../../../../shared/article';
import { isInLine } from '../commands/fields';
import { SCHEMA } from '../document/schema';

/** Puts a picture of the media library below the block that one is in; from a line, at the beginning of the text. */
export const insertPicture =
  (file: object): Command =>
  ({ tr, doc, selection: { $to } }, dispatch) => {
    const image = Object.fromEntries(Object.entries(file).filter(([key]) => KEPT_OF_PICTURE.includes(key)));
    const start = doc.content.size - 1 - (doc.lastChild?.content.size ?? 0);
    const at = isInLine($to) || $to.depth < 2 ? start : $to.after(2);
    dispatch?.(tr.insert(at, SCHEMA.node('image', { image })).scrollIntoView());
    return true;
  };
