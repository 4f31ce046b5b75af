import type { RankedText } from '../story';
import { ByteWriter } from './bytes';
import { writePlaces } from './places';
import { termsOf, type TermPlaces } from './terms';

/**
 * In which stories of a segment a term is, and where in them. `stories` holds a number for each, in rising order: the
 * distance from the one before it, times eight, and the ranks of the text as three bits. `places` holds for each story and
 * rank how many places there are, and the distance of each from the one before it; empty for what has no places.
 */
export interface Posting {
  stories: Uint8Array;
  places: Uint8Array;
}

interface Growing {
  stories: ByteWriter;
  places: ByteWriter | null;
  last: number;
}

/** A name counts as a term of the last rank. */
const NAME_RANKS = 4;

/** Makes the postings of a segment, a story at a time. */
export class SegmentBuilder {
  readonly #terms = new Map<string, Growing>();
  #size = 0;

  /** Adds the next story: its text, and the terms of its names. */
  add(text: RankedText, names: readonly string[]): void {
    for (const [term, places] of termsOf(text)) {
      const growing = this.#addStory(term, ranksOf(places), isPair(term));
      if (growing.places) writePlaces(growing.places, places);
    }
    for (const name of new Set(names)) this.#addStory(name, NAME_RANKS, false);
    this.#size += 1;
  }

  /** The postings in the order of their terms. */
  *postings(): Generator<[term: string, posting: Posting]> {
    for (const term of [...this.#terms.keys()].sort()) {
      const growing = this.#terms.get(term);
      if (!growing) continue;
      const { stories, places } = growing;
      yield [term, { stories: stories.bytes(), places: places?.bytes() ?? new Uint8Array() }];
    }
  }

  #addStory(term: string, ranks: number, hasPlaces: boolean): Growing {
    const growing = this.#terms.get(term) ?? {
      stories: new ByteWriter(),
      places: hasPlaces ? new ByteWriter() : null,
      last: 0,
    };
    growing.stories.write((this.#size - growing.last) * 8 + ranks);
    growing.last = this.#size;
    this.#terms.set(term, growing);
    return growing;
  }
}

const isPair = (term: string): boolean => Array.from(term).length === 2;

const ranksOf = (places: TermPlaces): number =>
  places.reduce((bits, { length }, rank) => (length > 0 ? bits | (1 << rank) : bits), 0);
