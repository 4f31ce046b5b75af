import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import { EditorView, type NodeViewConstructor } from 'prosemirror-view';
import type { EditedFields } from '../../../../../../shared/contracts/autosaves';
import { keysOf, type ScreenKeys } from '../commands/keys';
import { SHEET_LINES } from '../document/schema';
import {
  changedFields,
  documentOf,
  newSources,
  tell,
  type SheetText,
  type Sources,
} from '../document/sheet-document';
import { searching } from '../find/searching';
import { markings, marksIn, withMarks, type MarksOfText } from '../marks/markings';
import { pasting, type Dropped } from '../paste/pasting';
import { toolsOf, type Tools } from '../tools/tools-of';
import { labels, type FieldNames } from './labels';
import { changedInto, fieldsStayApart, isOutside } from './outside';

/** What the sheet tells the screen around it. */
export interface Host extends ScreenKeys {
  names: FieldNames & { sheet: string };
  pictureView: NodeViewConstructor;
  onChange: (part: EditedFields) => void;
  onTools: (tools: Tools) => void;
  onDropped: (dropped: Dropped) => void;
  /** Whether a word is being composed that is not chosen yet. */
  onComposing: (isComposing: boolean) => void;
}

/** A sheet while it is not on the screen: its text with every step that can be taken back, and what it was made of. */
export interface LeftSheet {
  state: EditorState;
  sources: Sources;
  shown: ShownText | null;
}

/** Where a sheet is left, to be taken up when it is opened again. */
export interface SheetPlace {
  current: LeftSheet | null;
}

/** The text that a sheet was told or wrote last, and the version that it was begun on. */
interface ShownText {
  text: SheetText;
  version: number;
}

/** How soon after its end a composition is looked for again; ProseMirror takes 20 ms to read its outcome. */
const SETTLES_MS = 30;

/** How far from the edge the caret stays, in CSS pixels: the header and the tools lie over the sheet, and the bar below. */
const IN_SIGHT = { top: 170, bottom: 110, left: 0, right: 0 };

/** What waits for the end of a composition. */
type Waiting = Map<'text' | 'marks', () => void>;

/** A sheet to write on. */
export class Surface {
  readonly view: EditorView;
  private readonly sources: Sources;
  private readonly waiting: Waiting = new Map();
  private shown: ShownText | null;
  private isWritable = false;

  constructor(
    element: HTMLElement,
    private readonly host: Host,
    private readonly place: SheetPlace,
  ) {
    const left = place.current;
    this.sources = left?.sources ?? newSources();
    this.shown = left?.shown ?? null;
    this.view = new EditorView(element, {
      state: left
        ? takenUp(left, host)
        : EditorState.create({ doc: documentOf(NOTHING), plugins: pluginsOf(host) }),
      nodeViews: { image: host.pictureView },
      editable: () => this.isWritable,
      scrollMargin: IN_SIGHT,
      scrollThreshold: IN_SIGHT,
      attributes: () => this.attributes(),
      dispatchTransaction: (tr) => this.take(tr),
      handleDOMEvents: {
        // ProseMirror goes on with both.
        compositionstart: () => {
          host.onComposing(true);
        },
        compositionend: () => {
          void this.settled().then(() => this.afterComposition());
        },
      },
    });
  }

  /** Shows a text; what the person sees of it already stays untouched, and no word that is being composed is disturbed. */
  show(text: SheetText, version: number): void {
    this.later('text', () => {
      const isOwn = this.shown?.version === version;
      if (!this.shown) this.view.updateState(freshState(this.view.state, text));
      else if (!isSame(this.shown.text, text)) this.changeInto(text, isOwn);
      this.shown = { text, version };
      tell(this.sources, this.view.state.doc, text);
      this.host.onTools(toolsOf(this.view.state));
    });
  }

  /** Marks places of the text, until it is told others. */
  mark(marks: MarksOfText): void {
    this.later('marks', () => {
      const placed = marksIn(marks, this.shown?.text ?? NOTHING);
      this.view.dispatch(withMarks(this.view.state, placed));
    });
  }

  setWritable(isWritable: boolean): void {
    if (this.isWritable === isWritable) return;
    this.isWritable = isWritable;
    this.view.setProps({});
  }

  /** Waits for the end of a composition, if there is one. */
  async settled(): Promise<void> {
    while (this.view.composing && !this.view.isDestroyed)
      await new Promise((done) => setTimeout(done, SETTLES_MS));
  }

  /** Leaves the sheet; what was written can still be taken back when it is opened again. */
  close(): void {
    const { view, sources, shown } = this;
    this.place.current = { state: view.state, sources, shown };
    view.destroy();
    this.host.onComposing(false);
  }

  private attributes(): Record<string, string> {
    return {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': this.host.names.sheet,
      'aria-disabled': String(!this.isWritable),
      // It stays focused while it is closed for a moment.
      tabindex: '0',
      spellcheck: 'false',
    };
  }

  private take(tr: Transaction): void {
    const before = this.view.state;
    const { state } = before.applyTransaction(tr);
    this.view.updateState(state);
    this.host.onTools(toolsOf(state));
    if (state.doc === before.doc || isOutside(tr) || !this.shown) return;
    const part = changedFields(this.sources, before.doc, state.doc);
    this.shown = { ...this.shown, text: { ...this.shown.text, ...part } };
    // What waits does not have this yet; the screen tells the text again once it has.
    this.waiting.delete('text');
    this.host.onChange(part);
  }

  private changeInto(text: SheetText, isOwn: boolean): void {
    const tr = changedInto(this.view.state, documentOf(text), isOwn);
    if (tr.docChanged) this.view.dispatch(tr);
  }

  private later(what: 'text' | 'marks', task: () => void): void {
    this.waiting.delete(what);
    if (this.view.composing) this.waiting.set(what, task);
    else task();
  }

  private afterComposition(): void {
    if (this.view.isDestroyed || this.view.composing) return;
    this.waiting.forEach((task) => task());
    this.waiting.clear();
    this.host.onComposing(false);
  }
}

const NOTHING: SheetText = {
  kicker: null,
  headline: '',
  subhead: null,
  dateline: null,
  byline: null,
  body: [],
};

const isSame = (one: SheetText, other: SheetText): boolean =>
  ([...SHEET_LINES, 'body'] as const).every((field) => one[field] === other[field]);

const freshState = ({ plugins }: EditorState, text: SheetText): EditorState =>
  EditorState.create({ doc: documentOf(text), plugins: [...plugins] });

/** Of a sheet that was left, its text, its caret and its steps stay; what was searched and marked does not. */
const takenUp = ({ state }: LeftSheet, host: Host): EditorState =>
  state.reconfigure({ plugins: [history()] }).reconfigure({ plugins: pluginsOf(host) });

const pluginsOf = (host: Host): Plugin[] => [
  keymap(keysOf(host)),
  pasting(host.onDropped),
  history(),
  fieldsStayApart,
  labels(host.names),
  markings,
  searching(),
  gapCursor(),
  dropCursor(),
];
