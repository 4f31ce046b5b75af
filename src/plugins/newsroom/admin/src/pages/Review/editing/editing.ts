import type { ArticleContent } from '../../../../../shared/article';
import type { AutosaveView, EditedFields } from '../../../../../shared/contracts/autosaves';
import type { Holder } from '../../../../../shared/run';
import { changesIn, isAny } from './changes';

/** A text of a story as the newsroom has it. */
export interface SavedText {
  version: number;
  text: ArticleContent;
}

/** A text that is being written, and the version that it was begun on. */
export interface Draft extends SavedText {
  base: ArticleContent;
}

/** What of a draft differs from the version that it was begun on. */
export interface Unsaved {
  version: number;
  fields: EditedFields;
}

/** Text that somebody left unsaved; one's own names nobody. */
export type LeftText = Omit<AutosaveView, 'by'> & { by: string | null };

/** Where the unsaved text is: nowhere but on the screen yet, in this browser only, or with the newsroom. */
export type Keeping = 'pending' | 'here' | 'newsroom';

/** What is known of a story beside what the person writes. */
interface Known {
  /** The newest text that the newsroom told. */
  story: SavedText;
  /** What the person left unsaved before they came here, the newest first. */
  own: readonly LeftText[];
  others: readonly LeftText[];
  keeping: Keeping;
  /** Why the last request was refused or not answered; `null` where it was not, or the person read it. */
  refusal: unknown;
  /** Another person who has the story. */
  holder: Holder | null;
  /** Whether the person said that they write all the same. */
  isIntruding: boolean;
}

/** What a person does to the text of a story; without a draft the story's text is shown, whoever writes it. */
export type Editing = Known &
  (
    | /** It is not known yet what was left unsaved: the first word that is kept would take its place. */
      { is: 'opening'; draft: null }
      /** The person left text, and decides on that first. */
    | { is: 'offered'; draft: null }
    /** `isOutdated`: the newsroom refused the draft for a newer text that it has not told yet. */
    | { is: 'editing'; draft: Draft | null; isOutdated: boolean }
    /** A text is on its way; whatever is written meanwhile is in the draft. */
    | { is: 'saving'; draft: Draft; sent: Draft }
    /** Somebody else saved since the draft was begun. */
    | { is: 'stale'; draft: Draft }
    /** The person chooses between that text and their own. */
    | { is: 'comparing'; draft: Draft }
  );

/** What happens to it: what the person does, and what the newsroom answers; a save sends the draft that was on the screen. */
export type EditingEvent =
  | { type: 'told'; story: SavedText }
  | { type: 'found'; own: readonly LeftText[]; others: readonly LeftText[] }
  | { type: 'held'; holder: Holder | null }
  | { type: 'written-all-the-same' }
  | { type: 'typed'; part: EditedFields }
  | { type: 'kept'; text: ArticleContent; where: Keeping }
  | { type: 'taken-up'; draft: Draft }
  | { type: 'thrown-away' }
  | { type: 'given-up' }
  | { type: 'save-asked'; draft: Draft }
  | { type: 'saved'; story: SavedText | null }
  | { type: 'refused'; error: unknown; isStale?: boolean }
  | { type: 'refusal-read' }
  | { type: 'compare-asked' }
  | { type: 'compare-left' }
  | { type: 'merged'; version: number; text: ArticleContent };

type Named<Name extends EditingEvent['type']> = Extract<EditingEvent, { type: Name }>;
type Handlers = { [Name in EditingEvent['type']]: (now: Editing, event: Named<Name>) => Editing };

/** A story that was just opened. */
export const opened = (story: SavedText): Editing => ({
  story,
  own: [],
  others: [],
  keeping: 'pending',
  refusal: null,
  holder: null,
  isIntruding: false,
  is: 'opening',
  draft: null,
});

const HANDLERS: Handlers = {
  told,
  found,
  held: (now, { holder }) => ({
    ...now,
    holder,
    isIntruding: now.isIntruding && isSameClaim(now.holder, holder),
  }),
  'written-all-the-same': (now) => ({ ...now, isIntruding: true }),
  typed,
  // An answer on an older text says nothing of this one.
  kept: (now, { text, where }) => (now.draft?.text === text ? { ...now, keeping: where } : now),
  'taken-up': (now, { draft }) =>
    mayTakeUp(now) ? writing({ ...now, own: [], keeping: 'pending' }, draft) : now,
  'thrown-away': (now) => (now.is === 'offered' ? resting({ ...now, own: [] }) : now),
  'given-up': (now) => (isWriting(now) ? resting({ ...now, own: [], refusal: null }) : now),
  'save-asked': (now, { draft }) => (maySave(now) ? { ...now, is: 'saving', sent: draft } : now),
  saved,
  refused,
  'refusal-read': (now) => ({ ...now, refusal: null }),
  'compare-asked': (now) => (now.is === 'stale' ? { ...now, is: 'comparing' } : now),
  'compare-left': (now) => (now.is === 'comparing' ? { ...now, is: 'stale' } : now),
  merged,
};

/** The state after an event. */
export const reduceEditing = (now: Editing, event: EditingEvent): Editing =>
  (HANDLERS[event.type] as (now: Editing, event: EditingEvent) => Editing)(now, event);

/** The text of a story as its reviewer was told it. */
export const savedTextOf = ({
  version,
  article,
}: {
  version: number;
  article: ArticleContent;
}): SavedText => ({
  version,
  text: article,
});

/** The text on the screen. */
export const textOf = ({ draft, story }: Editing): ArticleContent => (draft ?? story).text;

/** What of a draft is to be kept; empty fields where the person took back what they had written. */
export const unsavedOf = ({ version, base, text }: Draft): Unsaved => ({
  version,
  fields: changesIn(base, text),
});

/** Whether a draft differs from what it was begun on. */
export const isUnsaved = (draft: Draft | null): draft is Draft =>
  draft !== null && isAny(unsavedOf(draft).fields);

/** One's own text that is to be decided on first. */
export const offerOf = ({ is, own, story }: Editing): LeftText | null =>
  (is === 'offered' && own.find((one) => differs(one, story))) || null;

/** What others left unsaved and is not in the story. */
export const othersTexts = ({ others, story }: Pick<Known, 'others' | 'story'>): LeftText[] =>
  others.filter((one) => differs(one, story));

/** Whether another person has the story, and nobody said that it be changed all the same. */
export const isLeftToOther = ({ holder, isIntruding }: Editing): boolean => holder !== null && !isIntruding;

type Writing = Editing & { is: 'editing' | 'stale' };
const isWriting = (now: Editing): now is Writing => now.is === 'editing' || now.is === 'stale';

/** Whether the text may be written into. */
export const mayWrite = (now: Editing): now is Writing => isWriting(now) && !isLeftToOther(now);

/** Whether the text may be saved: a story has a headline. */
export const maySave = (now: Editing): now is Writing & { draft: Draft } =>
  mayWrite(now) && isUnsaved(now.draft) && now.draft.text.headline.trim() !== '';

const mayTakeUp = (now: Editing): boolean =>
  now.is === 'offered' || (isWriting(now) && !isUnsaved(now.draft));

const differs = ({ fields }: LeftText, { text }: SavedText): boolean =>
  isAny(changesIn(text, { ...text, ...fields }));

/** A late answer does not bring an old text back. */
const newer = (one: SavedText, other: SavedText): SavedText => (other.version < one.version ? one : other);

const isSameClaim = (one: Holder | null, other: Holder | null): boolean =>
  one?.id === other?.id && one?.since === other?.since;

/** What is known, without where the person stood. */
const known = ({ story, own, others, keeping, refusal, holder, isIntruding }: Known): Known => ({
  story,
  own,
  others,
  keeping,
  refusal,
  holder,
  isIntruding,
});

/** Nothing is written: what was left is offered, or the story is as it is. */
function resting(now: Known): Editing {
  const rest = { ...known(now), keeping: 'pending', draft: null } as const;
  const isOffered = now.own.some((one) => differs(one, now.story));
  return isOffered ? { ...rest, is: 'offered' } : { ...rest, is: 'editing', isOutdated: false };
}

/** A text is written; where the newsroom has it already, its answer was lost, and nothing is written any more. */
function writing(now: Known, draft: Draft, isOutdated = false): Editing {
  const { version, text } = now.story;
  if (version === draft.version) return { ...known(now), is: 'editing', draft, isOutdated };
  if (!isUnsaved(draft) || !isAny(changesIn(text, draft.text))) return resting(now);
  return { ...known(now), is: isOutdated ? 'comparing' : 'stale', draft };
}

function told(before: Editing, { story }: Named<'told'>): Editing {
  const now = { ...before, story: newer(before.story, story) };
  if (now.is === 'opening' || now.is === 'saving') return now;
  const isChoosing = now.is === 'comparing' || (now.is === 'editing' && now.isOutdated);
  return now.draft ? writing(now, now.draft, isChoosing) : resting(now);
}

/** What is being written takes the place of what was left. */
function found(now: Editing, { own, others }: Named<'found'>): Editing {
  if (now.draft) return { ...now, others };
  return resting({ ...now, own, others, refusal: now.is === 'opening' ? null : now.refusal });
}

function typed(now: Editing, { part }: Named<'typed'>): Editing {
  if (!mayWrite(now) && now.is !== 'saving') return now;
  const draft = now.draft ?? { ...now.story, base: now.story.text };
  const keeping = now.keeping === 'newsroom' ? 'pending' : now.keeping;
  return { ...now, keeping, draft: { ...draft, text: { ...draft.text, ...part } } };
}

/** A save makes the next version of the one that it was made on, or is refused. */
function saved(now: Editing, { story }: Named<'saved'>): Editing {
  if (now.is !== 'saving') return now;
  const { draft, sent } = now;
  const made = { version: sent.version + 1, text: sent.text };
  const newest = newer(newer(made, now.story), story ?? now.story);
  const after = { ...now, story: newest, own: [], refusal: null };
  const next = { ...made, base: made.text, text: draft.text };
  return isUnsaved(next) ? writing(after, next) : resting(after);
}

/** What was sent is unsaved as before; the newsroom may have it all the same, or have dropped what it kept of it. */
function refused(now: Editing, { error, isStale = false }: Named<'refused'>): Editing {
  const refusal = isStale ? null : error;
  if (now.is !== 'saving') return { ...now, refusal };
  return writing({ ...now, refusal, keeping: 'pending' }, now.draft, isStale);
}

function merged(now: Editing, { version, text }: Named<'merged'>): Editing {
  if (now.is !== 'comparing' || version !== now.story.version) return now;
  return writing({ ...now, keeping: 'pending' }, { version, base: now.story.text, text });
}
