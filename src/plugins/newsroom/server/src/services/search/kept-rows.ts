import { LRUCache } from 'lru-cache';
import type { Facts, OpenStory, Posting } from '../../domain/search';
import type { Strapi } from '../runtime/strapi';
import type { IndexName } from './indexes/tables';

/** What is known of the stories of a closed segment beside their words. */
export interface SegmentFacts extends Facts {
  columnNames: readonly string[];
}

/**
 * What one instance remembers of an index: rows that never change once they are written. Which of them are there, each
 * search asks the database.
 */
export interface KeptRows {
  /** Stories that are in no segment, by their numbers. */
  stories: LRUCache<number, OpenStory>;
  /** By the id of a closed segment. */
  facts: LRUCache<number, SegmentFacts>;
  /** By term: the posting in each closed segment that was looked at, nothing for one that lacks the term. */
  postings: LRUCache<string, ReadonlyMap<number, Posting | null>>;
}

/** Bytes of memory, about, that each kind may take. */
const [STORIES, FACTS, POSTINGS] = [8 * 2 ** 20, 4 * 2 ** 20, 16 * 2 ** 20];

/** After this a row is read anew, whatever happened: what SQL changed is seen by then. */
const ttl = 5 * 60_000;

/** Bytes of a story's texts, and of what holds them. */
const sizeOfStory = ({ text, names }: OpenStory): number =>
  200 + 2 * [...text, ...names].reduce((sum, { length }) => sum + length, 0);

const sizeOfFacts = ({ stories, columnNames }: SegmentFacts): number =>
  200 + stories.length * 14 + columnNames.length * 60;

function sizeOfPostings(postings: ReadonlyMap<number, Posting | null>): number {
  let size = 200;
  for (const posting of postings.values())
    size += posting ? 200 + posting.stories.length + posting.places.length : 40;
  return size;
}

const newRows = (): KeptRows => ({
  stories: new LRUCache({ maxSize: STORIES, sizeCalculation: sizeOfStory, ttl }),
  facts: new LRUCache({ maxSize: FACTS, sizeCalculation: sizeOfFacts, ttl }),
  postings: new LRUCache({ maxSize: POSTINGS, sizeCalculation: sizeOfPostings, ttl }),
});

const kept = new WeakMap<Strapi, Record<IndexName, KeptRows>>();

/** What the instance remembers of an index. */
export function keptRowsOf(strapi: Strapi, index: IndexName): KeptRows {
  const known = kept.get(strapi) ?? { public: newRows(), desk: newRows() };
  kept.set(strapi, known);
  return known[index];
}

/** Those of the keys that are kept, or else read; all that is read is kept. */
export async function keptOrRead<Row extends object>(
  rows: LRUCache<number, Row>,
  keys: readonly number[],
  read: (missing: number[]) => Promise<[number, Row][]>,
): Promise<Map<number, Row>> {
  const found = new Map<number, Row>();
  const missing: number[] = [];
  for (const key of keys) {
    const row = rows.get(key);
    if (row) found.set(key, row);
    else missing.push(key);
  }
  for (const [key, row] of missing.length > 0 ? await read(missing) : []) {
    rows.set(key, row);
    found.set(key, row);
  }
  return found;
}
