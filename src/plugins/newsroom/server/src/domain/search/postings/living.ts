import type { Posting } from './build';
import { ByteWriter } from './bytes';
import { writePlaces } from './places';
import { PostingCursor, RANKS } from './cursor';

/**
 * A posting as it would be of a segment that has some of its stories only: `numbers` tells by the number of each story which it has among
 * them, or -1 for one that is not. Nothing where the term is in none of them.
 */
export function postingAmong(posting: Posting, numbers: ArrayLike<number>): Posting | null {
  const stories = new ByteWriter();
  const places = new ByteWriter();
  const cursor = new PostingCursor(posting);
  const ranks: number[][] = RANKS.map(() => []);
  let last = 0;
  let isAny = false;
  while (cursor.next()) {
    const number = numbers[cursor.story] ?? -1;
    if (number < 0) continue;
    stories.write((number - last) * 8 + cursor.ranks);
    [last, isAny] = [number, true];
    if (posting.places.length > 0) {
      cursor.readPlaces(ranks);
      writePlaces(places, ranks);
    }
  }
  return isAny ? { stories: stories.bytes(), places: places.bytes() } : null;
}
