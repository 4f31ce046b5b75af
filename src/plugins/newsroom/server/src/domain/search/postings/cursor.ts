import { ByteReader } from './bytes';
import type { Posting } from './build';

/** Ranks of a text. */
export const RANKS = [0, 1, 2] as const;

/** Walks over the stories of a posting, and over the places in them. */
export class PostingCursor {
  /** Number of the story within its segment. */
  story = 0;
  /** The ranks that the term is in, as bits. */
  ranks = 0;
  readonly #stories: ByteReader;
  readonly #places: ByteReader;
  #isRead = true;

  constructor({ stories, places }: Posting) {
    this.#stories = new ByteReader(stories);
    this.#places = new ByteReader(places);
  }

  /** Goes on to the next story; false after the last one. */
  next(): boolean {
    if (!this.#isRead) this.#skipPlaces();
    if (this.#stories.isAtEnd) return false;
    const value = this.#stories.read();
    this.story += value >>> 3;
    this.ranks = value & 7;
    this.#isRead = false;
    return true;
  }

  /** Goes on to the first story from a number on; false where there is none. */
  advanceTo(story: number): boolean {
    while (this.story < story || this.#isRead) if (!this.next()) return false;
    return true;
  }

  /** Reads the places in the present story into lists that it empties first, one for each rank. */
  readPlaces(into: readonly number[][]): void {
    for (const rank of RANKS) {
      const places = into[rank] ?? [];
      places.length = 0;
      if (!(this.ranks & (1 << rank))) continue;
      let place = 0;
      for (let left = this.#places.read(); left > 0; left -= 1) places.push((place += this.#places.read()));
    }
    this.#isRead = true;
  }

  #skipPlaces(): void {
    for (const rank of RANKS) if (this.ranks & (1 << rank)) this.#places.skip(this.#places.read());
  }
}
