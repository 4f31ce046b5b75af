import type { Posting } from './build';
import { PostingCursor, RANKS } from './cursor';
import { phraseTerms, type PhraseTerm } from './terms';

/** The postings of one segment, as far as they were read. */
export type Postings = ReadonlyMap<string, Posting>;

/** For each story of a segment the ranks, as bits, in which something was found; 0 where nothing was. */
export type Found = Uint8Array;

/** The stories that a term is in. */
export function findTerm(postings: Postings, term: string, size: number): Found {
  const found = new Uint8Array(size);
  const posting = postings.get(term);
  if (!posting) return found;
  const cursor = new PostingCursor(posting);
  while (cursor.next()) found[cursor.story] = cursor.ranks;
  return found;
}

/** The stories that any of some terms is in. */
export function findAny(postings: Postings, terms: readonly string[], size: number): Found {
  const found = new Uint8Array(size);
  for (const term of terms)
    for (const [story, ranks] of findTerm(postings, term, size).entries()) if (ranks) found[story] = ranks;
  return found;
}

/** A term of a phrase with where it is looked at, and the places there: lists that are filled anew for each story. */
interface Walked {
  at: number;
  cursor: PostingCursor;
  places: number[][];
}

/** The stories that hold a phrase, and the ranks that it is in. */
export function findPhrase(postings: Postings, phrase: string, size: number): Found {
  const terms = phraseTerms(phrase);
  const [first] = terms;
  if (terms.length === 1 && first) return findTerm(postings, first.term, size);
  const found = new Uint8Array(size);
  const walked = terms.map((term) => walk(postings, term));
  if (walked.includes(null)) return found;
  for (const story of storiesOfAll(walked as Walked[])) found[story] = ranksOf(walked as Walked[]);
  return found;
}

function walk(postings: Postings, { term, at }: PhraseTerm): Walked | null {
  const posting = postings.get(term);
  return posting ? { at, cursor: new PostingCursor(posting), places: RANKS.map(() => []) } : null;
}

/** The stories that all terms are in, with every cursor standing there. */
function* storiesOfAll(walked: readonly Walked[]): Generator<number> {
  let story = 0;
  for (;;) {
    let furthest = story;
    for (const { cursor } of walked) {
      if (!cursor.advanceTo(furthest)) return;
      furthest = cursor.story;
    }
    if (walked.every(({ cursor }) => cursor.story === furthest)) {
      yield furthest;
      story = furthest + 1;
    } else story = furthest;
  }
}

/** The ranks of the present story in which the terms stand one behind the other. */
function ranksOf(walked: readonly Walked[]): number {
  const common = walked.reduce((ranks, { cursor }) => ranks & cursor.ranks, 7);
  if (common === 0) return 0;
  for (const { cursor, places } of walked) cursor.readPlaces(places);
  return RANKS.reduce<number>(
    (ranks, rank) => (common & (1 << rank) && isPhraseIn(walked, rank) ? ranks | (1 << rank) : ranks),
    0,
  );
}

/** Whether somewhere in a rank each term stands as far from the start of the phrase as it has to. */
function isPhraseIn(walked: readonly Walked[], rank: number): boolean {
  const [first, ...others] = walked;
  const nexts = others.map(() => 0);
  return (first?.places[rank] ?? []).some((start) =>
    others.every(({ at, places }, index) => {
      const list = places[rank] ?? [];
      let next = nexts[index] ?? 0;
      while ((list[next] ?? Infinity) < start + at) next += 1;
      nexts[index] = next;
      return list[next] === start + at;
    }),
  );
}
