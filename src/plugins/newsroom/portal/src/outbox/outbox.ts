import type { SubmissionInput } from '../../../shared/contracts/articles';
import type { AiOrigin } from '../../../shared/vocabulary';

type PhotoInput = NonNullable<SubmissionInput['photos']>[number];

/** A photo of a letter: on the device under its id, and once it was sent with the newsroom as a file. */
export interface LetterPhoto {
  id: string;
  file: number | null;
  caption: string;
  credit: string;
  /** The photo as the newsroom has it, of a story that it has. */
  original?: PhotoInput;
}

/** What a correspondent writes. */
export interface LetterText {
  kicker: string;
  headline: string;
  subhead: string;
  text: string;
  aiOrigin: AiOrigin;
  photos: readonly LetterPhoto[];
  /** What is told the editors where a returned story is handed in again. */
  answer: string;
}

/** The story that the newsroom made of a letter. */
export interface StoryRef {
  documentId: string;
  version: number;
}

/** A request that was begun, and will be sent in these words until it is answered. */
export interface Request {
  key: string;
  step: 'write' | 'submit';
  method: 'POST' | 'PUT';
  path: string;
  body: object;
}

/** Why the newsroom did not take it. */
export interface Refusal {
  code: string;
  en: string;
  zh: string;
}

/** What one person writes on one device, from the first word until the editors have it. */
export interface Letter {
  id: string;
  /** Id of the account that writes: nobody else's session sends it. */
  account: number;
  text: LetterText;
  /** The text as the newsroom had it when this was begun: only what differs is sent. */
  base: LetterText | null;
  story: StoryRef | null;
  /** `writing`: the person has it. `sending`: the outbox has it. `sent`: the editors have it. */
  state: 'writing' | 'sending' | 'sent';
  /** Whether the newsroom has the text as it is here. */
  isWritten: boolean;
  request: Request | null;
  refusal: Refusal | null;
  /** When it was changed last, in milliseconds. */
  at: number;
}

/** What happens to a letter. */
export type LetterEvent =
  | { type: 'typed'; part: Partial<LetterText>; at: number }
  | { type: 'send-asked' }
  | { type: 'taken-back' }
  | { type: 'uploaded'; photo: string; file: number }
  | { type: 'begun'; request: Request }
  | { type: 'answered'; key: string; story: StoryRef }
  | { type: 'refused'; key: string; refusal: Refusal }
  | { type: 'upload-refused'; photo: string; refusal: Refusal }
  | { type: 'rebased'; version: number };

type Named<Name extends LetterEvent['type']> = Extract<LetterEvent, { type: Name }>;
type Handlers = { [Name in LetterEvent['type']]: (now: Letter, event: Named<Name>) => Letter };

const EMPTY: LetterText = {
  kicker: '',
  headline: '',
  subhead: '',
  text: '',
  aiOrigin: 'none',
  photos: [],
  answer: '',
};

type Begin = Pick<Letter, 'id' | 'account' | 'at'> & { story?: StoryRef; text?: LetterText };

/** A letter that is begun: empty, or with the text of a story that was returned. */
export const newLetter = ({ id, account, at, story, text }: Begin): Letter => ({
  id,
  account,
  at,
  text: text ?? EMPTY,
  base: text ?? null,
  story: story ?? null,
  state: 'writing',
  isWritten: story !== undefined,
  request: null,
  refusal: null,
});

const HANDLERS: Handlers = {
  typed,
  'send-asked': (now) => (maySend(now) ? { ...now, state: 'sending', refusal: null } : now),
  // What was begun may have arrived: it is told to the end first.
  'taken-back': (now) => (mayTakeBack(now) ? { ...now, state: 'writing' } : now),
  uploaded: (now, { photo, file }) => ({ ...now, text: withFile(now.text, photo, file) }),
  begun: (now, { request }) => (now.state === 'sending' && !now.request ? { ...now, request } : now),
  answered,
  refused: (now, { key, refusal }) =>
    now.request?.key === key ? { ...now, request: null, state: 'writing', refusal } : now,
  'upload-refused': (now, { photo, refusal }) =>
    now.state === 'sending' && unsentPhoto(now)?.id === photo ? { ...now, state: 'writing', refusal } : now,
  rebased: (now, { version }) =>
    now.state === 'writing' && now.story
      ? { ...now, story: { ...now.story, version }, isWritten: false, refusal: null }
      : now,
};

/** The letter after an event; what comes late or twice changes nothing. */
export const reduceLetter = (now: Letter, event: LetterEvent): Letter =>
  (HANDLERS[event.type] as (now: Letter, event: LetterEvent) => Letter)(now, event);

/** Whether a letter has what a story needs. */
export const maySend = ({ state, text }: Letter): boolean =>
  state === 'writing' && text.headline.trim() !== '' && (text.text.trim() !== '' || text.photos.length > 0);

/** Whether the person can have a letter back that waits. */
export const mayTakeBack = ({ state, request }: Letter): boolean => state === 'sending' && request === null;

/** Whether nothing was written yet. */
export const isEmpty = ({ text }: Letter): boolean =>
  text.photos.length === 0 &&
  [text.kicker, text.headline, text.subhead, text.text].every((one) => !one.trim());

/** The next photo that is to be sent. */
export const unsentPhoto = ({ text }: Letter): LetterPhoto | undefined =>
  text.photos.find(({ file, original }) => file === null && !original);

/** The next request for a letter whose photos were sent: the one that was begun, in the same words, or a new one. */
export function requestFor(letter: Letter, newKey: () => string): Request | null {
  if (letter.state !== 'sending') return null;
  if (letter.request) return letter.request;
  return letter.story && letter.isWritten
    ? submitting(letter, letter.story, newKey())
    : writing(letter, newKey());
}

function writing({ story, text, base }: Letter, key: string): Request {
  const input = inputOf(text);
  if (!story) return { key, step: 'write', method: 'POST', path: '', body: input };
  const { documentId, version } = story;
  const body = { ...(base ? changesIn(inputOf(base), input) : input), version };
  return { key, step: 'write', method: 'PUT', path: `/${documentId}`, body };
}

/** What editors did to the rest stays: headings between paragraphs, words of pictures. */
const changesIn = (before: SubmissionInput, after: SubmissionInput): Partial<SubmissionInput> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof SubmissionInput]),
    ),
  );

function submitting({ text }: Letter, { documentId, version }: StoryRef, key: string): Request {
  const opinion = text.answer.trim();
  const body = { version, ...(opinion && { opinion }) };
  return { key, step: 'submit', method: 'POST', path: `/${documentId}/submit`, body };
}

/** A text as the newsroom takes it. */
export const inputOf = (text: LetterText): SubmissionInput => ({
  headline: text.headline.trim(),
  kicker: text.kicker.trim() || null,
  subhead: text.subhead.trim() || null,
  paragraphs: paragraphsIn(text.text),
  aiOrigin: text.aiOrigin,
  photos: text.photos.map(({ file, caption, credit, original }) => ({
    ...original,
    file,
    caption: caption.trim(),
    credit: creditOf(credit.trim(), original),
  })),
});

function creditOf(name: string, original: PhotoInput | undefined): PhotoInput['credit'] {
  if (name === (original?.credit?.name ?? '')) return original?.credit ?? null;
  return name ? { role: 'photographer', name } : null;
}

/** One paragraph a line; empty lines are none. */
export const paragraphsIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

function typed(now: Letter, { part, at }: Named<'typed'>): Letter {
  if (now.state !== 'writing') return now;
  const isAnswer = Object.keys(part).every((name) => name === 'answer');
  return { ...now, text: { ...now.text, ...part }, isWritten: now.isWritten && isAnswer, at };
}

function answered(now: Letter, { key, story }: Named<'answered'>): Letter {
  if (now.request?.key !== key) return now;
  const after = { ...now, story, request: null };
  return now.request.step === 'write' ? { ...after, isWritten: true } : { ...after, state: 'sent' };
}

const withFile = (text: LetterText, photo: string, file: number): LetterText => ({
  ...text,
  photos: text.photos.map((one) => (one.id === photo && one.file === null ? { ...one, file } : one)),
});
