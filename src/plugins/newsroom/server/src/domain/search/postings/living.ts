import type { Posting } from './build';
import { ByteReader, ByteWriter } from './bytes';
import { writePlaces } from './places';

/**
 * A posting as it would be of a segment that has some of its stories only: `numbers` tells by the number of each story which it has among
 * them, or -1 for one that is not. Nothing where the term is in none of them.
 */
export function postingAmong(posting: Posting, numbers: ArrayLike<number>): Posting | null {
  const [storyReader, placeReader] = [new ByteReader(posting.stories), new ByteReader(posting.places)];
  const [stories, places] = [new ByteWriter(), new ByteWriter()];
  let last = -1;
  for (let story = 0; !storyReader.isAtEnd;) {
    const value = storyReader.read();
    story += value >>> 3;
    const ranks = posting.places.length > 0 ? readPlaces(placeReader, value & 7) : [];
    const number = numbers[story] ?? -1;
    if (number < 0) continue;
    stories.write((number - Math.max(last, 0)) * 8 + (value & 7));
    writePlaces(places, ranks);
    last = number;
  }
  return last < 0 ? null : { stories: stories.bytes(), places: places.bytes() };
}

/** The places in each rank that has any. */
function readPlaces(reader: ByteReader, ranks: number): number[][] {
  return [1, 2, 4].flatMap((rank) => {
    if (!(ranks & rank)) return [];
    const places: number[] = [];
    for (let left = reader.read(); left > 0; left -= 1) places.push((places.at(-1) ?? 0) + reader.read());
    return [places];
  });
}
