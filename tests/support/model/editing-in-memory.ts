import type { ArticleContent } from '../../../src/plugins/newsroom/shared/article';
import {
  maySave,
  opened,
  reduceEditing,
  unsavedOf,
  type Draft,
  type Editing,
  type EditingEvent,
  type LeftText,
  type Unsaved,
} from '../../../src/plugins/newsroom/admin/src/pages/Review/editing/editing';
import { leftTexts } from '../../../src/plugins/newsroom/admin/src/pages/Review/editing/left-texts';
import type { Holder } from '../../../src/plugins/newsroom/shared/run';
import { aContent } from '../record/contents';

/*
 * One story, the newsroom that has it, and one person who edits it in a browser: everything between the state of the
 * editor and the newsroom takes its time, gets lost, or comes late.
 */

/** A request on its way to the newsroom, or its answer on the way back. */
interface Request {
  name: 'save' | 'autosave' | 'read' | 'look';
  /** Does it at the newsroom; what it gives back is the answer, for when it arrives. */
  serve: () => () => void;
  /** What the page hears where the request or its answer is lost. */
  fail: () => void;
}
type Answer = Pick<Request, 'name' | 'fail'> & { arrive: () => void };

/** Kept text, and since when. */
type Timed = Unsaved & { at: string };

/** Somebody else, who takes the story over. */
const OTHER: Holder = { kind: 'admin', id: '2', name: '编辑甲', since: '', until: '' };

/** The story, the newsroom and the browser. */
export class EditingInMemory {
  readonly versions: ArticleContent[] = [aContent()];
  /** What the newsroom and the browser keep, also while the page is closed. */
  autosave: Timed | null = null;
  here: Timed | null = null;
  now: Editing | null = null;
  isOnline = true;
  isTakenOver = false;
  readonly sent: Request[] = [];
  readonly answers: Answer[] = [];
  #clock = 0;

  get newest(): { version: number; text: ArticleContent } {
    const version = this.versions.length;
    return { version, text: this.#at(version) };
  }

  #at(version: number): ArticleContent {
    const text = this.versions[version - 1];
    if (!text) throw new Error(`There is no version ${version}.`);
    return text;
  }

  /** Opens the page, which the newsroom answers, and asks what was left. */
  open(): void {
    this.now = opened(this.newest);
    this.#hold(this.isTakenOver);
    this.#read();
  }

  /** Asks what was left, until that is answered. */
  #read(): void {
    this.#ask({
      name: 'read',
      serve: () => {
        const { autosave } = this;
        return () => this.#find(autosave);
      },
      fail: () => this.dispatch({ type: 'refused', error: 'no answer' }),
    });
  }

  /** Leaves the page: what was on its way gets to the newsroom or does not, and nobody hears the answers. */
  close(isServed: boolean): void {
    this.now = null;
    for (const { arrive } of this.answers.splice(0)) arrive();
    for (const request of this.sent.splice(0)) if (isServed) request.serve()();
  }

  /** An event, and what follows from it in the browser. */
  dispatch(event: EditingEvent): void {
    const before = this.now;
    if (!before) return;
    const now = reduceEditing(before, event);
    this.now = now;
    if (now.draft && now.draft !== before.draft) this.here = { ...unsavedOf(now.draft), at: this.#moment() };
    if (!now.draft && before.draft) this.here = null;
  }

  /** The second after the last key is over. */
  keep(): void {
    const draft = this.now?.draft;
    if (!draft || this.#isUnderWay('autosave') || this.now?.is === 'saving') return;
    const unsaved = unsavedOf(draft);
    const at = this.here?.at;
    const answer = (where: 'here' | 'newsroom') => {
      if (where === 'newsroom' && this.here?.at === at) this.here = null;
      this.dispatch({ type: 'kept', text: draft.text, where });
    };
    this.#ask({
      name: 'autosave',
      serve: () => {
        this.autosave = { ...unsaved, at: this.#moment() };
        return () => answer('newsroom');
      },
      fail: () => answer('here'),
    });
  }

  save(): void {
    const { now } = this;
    if (!now || !maySave(now)) return;
    const { draft } = now;
    this.dispatch({ type: 'save-asked', draft });
    this.#ask({ name: 'save', serve: () => this.#serveSave(draft), fail: () => this.#refuse(null) });
  }

  /** The page asks for the story, as it does now and then. */
  look(): void {
    if (this.now?.is === 'opening' && !this.#isUnderWay('read')) this.#read();
    this.#ask({
      name: 'look',
      serve: () => {
        const { newest: story, isTakenOver } = this;
        return () => {
          this.#hold(isTakenOver);
          this.dispatch({ type: 'told', story });
        };
      },
      fail: () => undefined,
    });
  }

  giveUp(): void {
    this.dispatch({ type: 'given-up' });
    this.autosave = null;
  }

  throwAway(): void {
    this.here = null;
    this.dispatch({ type: 'thrown-away' });
    this.autosave = null;
  }

  takeUp({ version, fields }: LeftText): void {
    const base = this.#at(version);
    this.dispatch({ type: 'taken-up', draft: { version, base, text: { ...base, ...fields } } });
  }

  /** Somebody else saves. */
  intrude(change: Partial<ArticleContent>): void {
    this.versions.push({ ...this.newest.text, ...change });
  }

  /** The newsroom gets to a request, and answers. */
  serve(index: number): void {
    for (const request of this.sent.splice(index, 1))
      this.answers.push({ ...request, arrive: request.serve() });
  }

  /** An answer arrives. */
  arrive(index: number): void {
    this.answers.splice(index, 1)[0]?.arrive();
  }

  /** The connection is lost: answers do not come through, and requests do or do not. */
  cut(isServed: boolean): void {
    this.isOnline = false;
    const [answers, requests] = [this.answers.splice(0), this.sent.splice(0)];
    if (isServed) for (const { serve } of requests) serve();
    for (const { fail } of [...answers, ...requests]) fail();
  }

  #serveSave(draft: Draft): () => void {
    const { version, fields } = unsavedOf(draft);
    if (version !== this.newest.version) return () => this.#refuse('stale_version');
    this.versions.push({ ...this.newest.text, ...fields });
    this.autosave = null;
    const story = this.newest;
    return () => {
      if (JSON.stringify(this.here?.fields) === JSON.stringify(fields)) this.here = null;
      this.dispatch({ type: 'saved', story });
    };
  }

  #refuse(code: string | null): void {
    this.dispatch({ type: 'refused', error: code ?? 'no answer', isStale: code === 'stale_version' });
  }

  #hold(isTakenOver: boolean): void {
    this.dispatch({ type: 'held', holder: isTakenOver ? OTHER : null });
  }

  #find(autosave: Timed | null): void {
    const own = autosave && { ...autosave, by: '' };
    this.dispatch({ type: 'found', ...leftTexts({ own, others: [] }, this.here) });
  }

  #isUnderWay(wanted: Request['name']): boolean {
    return [...this.sent, ...this.answers].some(({ name }) => name === wanted);
  }

  #ask(request: Request): void {
    if (this.isOnline) this.sent.push(request);
    else request.fail();
  }

  /** A moment after the last one. */
  #moment(): string {
    this.#clock += 1;
    return new Date(this.#clock).toISOString();
  }
}
