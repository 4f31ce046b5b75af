import type { Posting } from './build';
import { ByteReader } from './bytes';

/** More than a text has places, however it unfolds; stories and ranks are counted above. */
const PLACES = 2 ** 24;
const RANKS = 4;

/**
 * Every place of a term as one number, rising: of its story, of the rank of the text, and of where in it a phrase would begin in which the term
 * is so many characters behind the start. Places at which no phrase can begin are left out.
 */
export function occurrencesOf({ stories, places }: Posting, behind: number): Float64Array {
  // Each place takes a byte or more.
  const found = new Float64Array(places.length);
  const [storyReader, placeReader] = [new ByteReader(stories), new ByteReader(places)];
  let count = 0;
  for (let story = 0; !storyReader.isAtEnd;) {
    const value = storyReader.read();
    story += value >>> 3;
    for (let rank = 0; rank < RANKS - 1; rank += 1) {
      if ((value & (1 << rank)) === 0) continue;
      const base = (story * RANKS + rank) * PLACES - behind;
      let place = 0;
      for (let left = placeReader.read(); left > 0; left -= 1) {
        place += placeReader.read();
        if (place >= behind) found[count++] = base + place;
      }
    }
  }
  return found.subarray(0, count);
}

/** The numbers that are in both lists; both rise. The first is overwritten. */
export function common(some: Float64Array, others: Float64Array): Float64Array {
  let count = 0;
  let next = 0;
  for (const value of some) {
    while (next < others.length && (others[next] ?? 0) < value) next += 1;
    if (others[next] === value) some[count++] = value;
  }
  return some.subarray(0, count);
}

/** The story of a place, and the bit of its rank. */
export function storyOf(occurrence: number): { story: number; rank: number } {
  const text = Math.floor(occurrence / PLACES);
  return { story: Math.floor(text / RANKS), rank: 1 << (text % RANKS) };
}
