import type { Posting } from './build';
import { ByteReader } from './bytes';
import { common, occurrencesOf, storyOf } from './occurrences';
import { phraseTerms } from './terms';

/** The postings of one segment, as far as they were read. */
export type Postings = ReadonlyMap<string, Posting>;

/** For each story of a segment the ranks, as bits, in which something was found; 0 where nothing was. */
export type Found = Uint8Array;

/** Adds the stories that a term is in to those that were found. */
function addTerm(found: Found, posting: Posting | undefined): void {
  if (!posting) return;
  const reader = new ByteReader(posting.stories);
  for (let story = 0; !reader.isAtEnd;) {
    const value = reader.read();
    story += value >>> 3;
    found[story] = (found[story] ?? 0) | (value & 7);
  }
}

/** The stories that any of some terms is in. */
export function findAny(postings: Postings, terms: readonly string[], size: number): Found {
  const found = new Uint8Array(size);
  for (const term of terms) addTerm(found, postings.get(term));
  return found;
}

/** The stories that hold a phrase, and the ranks that it is in. */
export function findPhrase(postings: Postings, phrase: string, size: number): Found {
  const [first, ...others] = phraseTerms(phrase);
  const found = new Uint8Array(size);
  const start = first && postings.get(first.term);
  if (!start) return found;
  if (others.length === 0) {
    addTerm(found, start);
    return found;
  }
  let occurrences = occurrencesOf(start, 0);
  for (const { term, at } of others) {
    const posting = postings.get(term);
    if (!posting || occurrences.length === 0) return found;
    occurrences = common(occurrences, occurrencesOf(posting, at));
  }
  for (const occurrence of occurrences) {
    const { story, rank } = storyOf(occurrence);
    found[story] = (found[story] ?? 0) | rank;
  }
  return found;
}
