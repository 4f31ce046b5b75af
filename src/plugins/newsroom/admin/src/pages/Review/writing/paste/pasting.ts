import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { seenText } from '../../../../../../shared/characters';
import { isAcross, isInLine, withoutSelected } from '../commands/fields';
import { SCHEMA } from '../document/schema';
import { Cleaner, NOTHING_DROPPED, type Dropped } from './clean';

export type { Dropped } from './clean';

/** What was copied on a sheet is clean already. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice');

/** Takes clean text of what is pasted, and tells what it left behind. */
export const pasting = (onDropped: (dropped: Dropped) => void): Plugin =>
  new Plugin({
    props: {
      transformPastedHTML: (html) => {
        if (isOurs(html)) return html;
        const cleaner = new Cleaner();
        const clean = cleaner.clean(html);
        if (Object.values(cleaner.dropped).some(Boolean)) onDropped(cleaner.dropped);
        return clean;
      },
      transformPastedText: (text) => setOff(seenText(text)),
      transformPasted: withoutFields,
      handlePaste: (view, event, slice) => {
        const pictures = slice.size === 0 ? picturesIn(event.clipboardData) : 0;
        if (pictures) onDropped({ ...NOTHING_DROPPED, pictures });
        return pictures > 0 || pasted(view, slice);
      },
      handleTextInput: (view, _from, _to, text) => typedAcross(view, text),
      handleDrop: (view, event, slice) => {
        const pictures = picturesIn(event.dataTransfer);
        if (pictures) onDropped({ ...NOTHING_DROPPED, pictures });
        return pictures > 0 || isRefused(view, event, slice);
      },
      handleDOMEvents: { compositionstart: emptied, cut: cutAcross },
    },
  });

/** Of several paragraphs, the white space that sets them off; what is pasted into a line of words keeps its own. */
const setOff = (text: string): string =>
  text.includes('\n') ? text.replace(/^[\s\u3000]+|[\s\u3000]+$/gmu, '') : text;

/** Pictures come by way of the media library, where they are checked. */
const picturesIn = (data: DataTransfer | null): number =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/')).length;

/** Fields of a sheet that were copied with it are paragraphs elsewhere. */
function withoutFields(slice: Slice): Slice {
  const { content: children } = slice.content;
  if (!children.some(isField)) return slice;
  const blocks = children.flatMap((node) => {
    if (node.type.name === 'body') return [...node.children];
    return isField(node) ? [SCHEMA.node('paragraph', null, node.content)] : [node];
  });
  return Slice.maxOpen(Fragment.from(blocks.filter(isFull)));
}

const isField = ({ type }: Node): boolean => type.spec.isolating === true;

const isFull = (node: Node): boolean => node.isAtom || node.content.size > 0;

/** Pastes into a line as one line, and over several fields into the first of them; all else is left to ProseMirror. */
function pasted(view: EditorView, slice: Slice): boolean {
  emptied(view);
  if (!isInLine(view.state.selection.$from)) return false;
  const line = slice.content
    .textBetween(0, slice.content.size, ' ', ' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  view.dispatch(view.state.tr.insertText(line).setMeta('paste', true).scrollIntoView());
  return true;
}

/** Takes out what is selected over several fields, before something takes its place. */
function emptied(view: EditorView): boolean {
  if (isAcross(view.state)) view.dispatch(withoutSelected(view.state));
  return false;
}

function typedAcross(view: EditorView, text: string): boolean {
  if (!isAcross(view.state)) return false;
  view.dispatch(withoutSelected(view.state).insertText(text).scrollIntoView());
  return true;
}

/** ProseMirror copies, and would take out the fields with their words. */
function cutAcross(view: EditorView, event: ClipboardEvent): boolean {
  if (!isAcross(view.state) || !event.clipboardData) return false;
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  event.clipboardData.setData('text/html', dom.innerHTML);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  view.dispatch(withoutSelected(view.state).scrollIntoView());
  return true;
}

/** Blocks are not dropped into a line, and nothing is moved out of several fields at once. */
function isRefused(view: EditorView, event: DragEvent, slice: Slice): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  return (
    isAcross(view.state) || (at !== null && slice.content.childCount > 0 && isLineAt(view.state, at.pos))
  );
}

const isLineAt = ({ doc }: EditorState, at: number): boolean => isInLine(doc.resolve(at));
