import canonicalize from 'canonicalize';
import type { ArticleContent, Block, Photo } from '../../../../shared/article';
import { bigramsOf } from '../../../../shared/bigrams';
import { textOfBlock } from '../../../../shared/difference';
import { saidIn } from '../near-duplicates';
import { toBlocks } from './body';

/** The words that the public reads, without how they are set, filed or linked: who changes these writes. */
const wordsOf = (content: ArticleContent): unknown => ({
  titles: [content.kicker, content.headline, content.subhead].map(orNothing),
  signature: [content.dateline, content.byline].map(orNothing),
  contributors: content.contributors.map(({ role, name }) => ({ role, name })),
  text: content.body.map((block) => [textOfBlock(block), ...wordsOfPicture(block)]),
  photos: content.photos.map(wordsOfPhoto),
  summary: orNothing(content.summary),
  leadPhoto: content.leadPhoto ? wordsOfPhoto(content.leadPhoto) : null,
});

const wordsOfPhoto = ({ caption, alternativeText, credit }: Omit<Photo, 'file'>): unknown => [
  caption,
  orNothing(alternativeText),
  credit ?? null,
];

/** A field that nobody has written has `null`, or nothing, where another program writes an empty text. */
const orNothing = (text: string | null | undefined): string => text ?? '';

function wordsOfPicture({ image }: Block): string[] {
  const { alternativeText, caption } = (image ?? {}) as Partial<Record<string, unknown>>;
  return [alternativeText, caption].map(lineOf);
}

/** Whether a write changed words that the public reads. */
export const changesWords = (before: ArticleContent, after: ArticleContent): boolean =>
  canonicalize(wordsOf(before)) !== canonicalize(wordsOf(after));

/** Above this share of a text a person wrote it, and does not only put right what others wrote. */
const MOST = 0.5;

/** Whether most of a text, captions included, was not there before: counted in pairs of neighbouring characters. */
export const isMostlyNew = (before: ArticleContent, after: ArticleContent): boolean =>
  isMostlyOutside(pairsOf(before), textsOf(after));

/** What somebody found when they went to work on a story, and what they left to others. */
export interface Shift<Text> {
  found: Text;
  left: Text;
}

/** A version of a text: which one, what it holds, and who made it. */
interface Made {
  number: number;
  digest: string;
  actorKind: string;
  actorId: string;
}

/**
 * Numbers of the versions in which a person wrote, of all in their order. The first may be of others, as that of a printed
 * page; and to bring back a text that was there is no writing.
 */
export function writtenBy(versions: readonly Made[], by: { kind: string; id: string }): number[] {
  const known = new Set<string>();
  const isNew = ({ digest }: Made): boolean => {
    const wasThere = known.has(digest);
    known.add(digest);
    return !wasThere;
  };
  return versions
    .filter(isNew)
    .filter(({ number, actorKind, actorId }) => number > 1 && actorKind === by.kind && actorId === by.id)
    .map(({ number }) => number);
}

/** The shifts in which a person wrote versions of a story, by the numbers of these in their order; all have one before them. */
export function shiftsOf(numbers: readonly number[]): Shift<number>[] {
  const shifts: Shift<number>[] = [];
  for (const number of numbers) {
    const last = shifts.at(-1);
    if (last?.left === number - 1) last.left = number;
    else shifts.push({ found: number - 1, left: number });
  }
  return shifts;
}

/** Whether most of a text came into it in the shifts of one person, and was not there before the first. */
export function isMostlyOf(shifts: readonly Shift<ArticleContent>[], text: ArticleContent): boolean {
  const written = new Set(shifts.flatMap(({ found, left }) => outside(pairsOf(found), pairsOf(left))));
  for (const pair of shifts[0] ? pairsOf(shifts[0].found) : []) written.delete(pair);
  const pairs = pairsOf(text);
  return [...pairs].filter((pair) => written.has(pair)).length > pairs.size * MOST;
}

const pairsOf = (content: ArticleContent): Set<string> => pairsIn(textsOf(content));

/** Whether most of some texts is not among the pairs of characters that are known. */
export function isMostlyOutside(known: ReadonlySet<string>, texts: readonly string[]): boolean {
  const pairs = pairsIn(texts);
  return outside(known, pairs).length > pairs.size * MOST;
}

/** Fields of a story as somebody left them unsaved: any JSON. */
type Unsaved = Partial<Record<keyof ArticleContent, unknown>>;

/** Whether most of what somebody wrote and did not save came into the story by another's write. */
export function isTakenUp(
  unsaved: Unsaved,
  { before, after }: Record<'before' | 'after', ArticleContent>,
): boolean {
  const known = pairsIn(allTextsOf(before));
  const left = pairsIn(allTextsOf({ ...before, ...unsaved }));
  const written = outside(known, left);
  const saved = pairsIn(allTextsOf(after));
  return written.filter((pair) => saved.has(pair)).length > written.length * MOST;
}

/** The pairs of neighbouring characters of some texts, without marks and spaces. */
export const pairsIn = (texts: readonly string[]): Set<string> => bigramsOf(saidIn(toBlocks(texts)));

const outside = (known: ReadonlySet<string>, pairs: ReadonlySet<string>): string[] =>
  [...pairs].filter((pair) => !known.has(pair));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const textsOf = ({ body, photos }: Unsaved): string[] => [
  ...listOf(body).map(textOfBlock),
  ...listOf(photos).map((photo) => lineOf((photo as { caption?: unknown } | null)?.caption)),
];

const allTextsOf = (content: Unsaved): string[] => [
  ...[content.kicker, content.headline, content.subhead, content.summary, content.byline].map(lineOf),
  ...textsOf(content),
];

const lineOf = (value: unknown): string => (typeof value === 'string' ? value : '');
