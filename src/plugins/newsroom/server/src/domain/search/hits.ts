import type { SearchSort } from '../../../../shared/contracts/search';
import type { Facts } from './postings/facts';
import { findAny, findPhrase, type Found, type Postings } from './postings/match';
import type { SearchQuery } from './query';
import { scan, scoreOf, type RankedText } from './story';

/** A story that a query finds. */
export interface Hit {
  /** Number of the story in the index. */
  story: number;
  /** When it was first public: milliseconds since 1970. */
  at: number;
  score: number;
  /** documentId of its column; empty for none. */
  column: string;
}

/** What a query finds narrowed to; every list of terms has to have one that the story has. */
export interface HitFilter {
  names: readonly (readonly string[])[];
  /** Milliseconds since 1970: not before, and before. */
  from: number;
  to: number;
}

/** A closed part of the index as far as a query needs it. */
export interface Segment extends Facts {
  postings: Postings;
  /** documentIds, which `columns` counts in from 1. */
  columnNames: readonly string[];
  /** Numbers of its stories that are in the index no longer. */
  gone: ReadonlySet<number>;
}

/** The stories of a segment that a query finds, in their order. */
export function hitsIn(segment: Segment, { phrases, without }: SearchQuery, filter: HitFilter): Hit[] {
  const { postings, stories } = segment;
  const find = (phrase: string) => findPhrase(postings, phrase, stories.length);
  const wanted = phrases.map(find);
  const named = filter.names.map((terms) => findAny(postings, terms, stories.length));
  const unwanted = without.map(find);
  const hits: Hit[] = [];
  for (let index = 0; index < stories.length; index += 1) {
    if (!isInAll(wanted, index) || !isInAll(named, index) || unwanted.some((found) => found[index])) continue;
    const hit = hitAt(segment, index, wanted);
    if (isWithin(hit.at, filter) && !segment.gone.has(hit.story)) hits.push(hit);
  }
  return hits;
}

const isWithin = (at: number, { from, to }: HitFilter): boolean => at >= from && at < to;

const isInAll = (lists: readonly Found[], index: number): boolean => lists.every((found) => found[index]);

const hitAt = (
  { stories, times, columns, columnNames }: Segment,
  index: number,
  wanted: readonly Found[],
): Hit => ({
  story: stories[index] ?? 0,
  at: times[index] ?? 0,
  score: wanted.reduce((sum, found) => sum + scoreOf(found[index] ?? 0), 0),
  column: columnNames[(columns[index] ?? 0) - 1] ?? '',
});

/** A story that is in no segment yet: its text is read as it is. */
export interface OpenStory {
  story: number;
  at: number;
  column: string;
  names: readonly string[];
  text: RankedText;
}

/** Those of the stories that a query finds. */
export const hitsAmong = (stories: readonly OpenStory[], query: SearchQuery, filter: HitFilter): Hit[] =>
  stories.flatMap(({ story, at, column, names, text }) => {
    const isNamed = filter.names.every((terms) => terms.some((term) => names.includes(term)));
    const score = isNamed && isWithin(at, filter) ? scan(text, query) : 0;
    return score > 0 ? [{ story, at, score, column }] : [];
  });

const isNewer = (one: Hit, other: Hit): number => other.at - one.at || other.story - one.story;

/** Puts hits in order: the newest first, or those with the better score and the newest among them. */
export const sortHits = (hits: Hit[], sort: SearchSort): Hit[] =>
  hits.sort(sort === 'newest' ? isNewer : (one, other) => other.score - one.score || isNewer(one, other));

/** How many hits there are in each column, and in each year; the most and the latest first. */
export interface Facets {
  columns: { documentId: string; count: number }[];
  years: { year: number; count: number }[];
}

/** Counts hits by column and year; `yearAt` tells the year of an instant, and when it begins and ends. */
export function facetsOf(hits: readonly Hit[], yearAt: (at: number) => Year): Facets {
  const columns = new Map<string, number>();
  const years = new Map<number, number>();
  let year: Year = { year: 0, from: 0, to: 0 };
  for (const { at, column } of hits) {
    if (column) columns.set(column, (columns.get(column) ?? 0) + 1);
    if (at < year.from || at >= year.to) year = yearAt(at);
    years.set(year.year, (years.get(year.year) ?? 0) + 1);
  }
  return {
    columns: [...columns]
      .map(([documentId, count]) => ({ documentId, count }))
      .sort((one, other) => other.count - one.count || (one.documentId < other.documentId ? -1 : 1)),
    years: [...years]
      .map(([number, count]) => ({ year: number, count }))
      .sort((one, other) => other.year - one.year),
  };
}

/** A year of the paper's zone: milliseconds since 1970 of its first instant and of that of the next. */
export interface Year {
  year: number;
  from: number;
  to: number;
}
