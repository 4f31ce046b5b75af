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
export function hitsIn(segment: Segment, query: SearchQuery, filter: HitFilter): Hit[] {
  const scores = scoresIn(segment, query, filter);
  const { stories, times, columns, columnNames, gone } = segment;
  const hits: Hit[] = [];
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    const [story, at] = [stories[index] ?? 0, times[index] ?? 0];
    if (score > 0 && isWithin(at, filter) && !gone.has(story))
      hits.push({ story, at, score, column: columnNames[(columns[index] ?? 0) - 1] ?? '' });
  }
  return hits;
}

/** How well each story of a segment fits a query and has the names that are asked for; 0 where it does not. */
function scoresIn(
  { postings, stories: { length } }: Segment,
  { phrases, without }: SearchQuery,
  { names }: HitFilter,
): Uint8Array {
  const scores = new Uint8Array(length).fill(1);
  for (const phrase of phrases) addScores(scores, findPhrase(postings, phrase, length));
  for (const terms of names) keepOnly(scores, findAny(postings, terms, length), true);
  for (const phrase of without) keepOnly(scores, findPhrase(postings, phrase, length), false);
  // Every story had one before anything was looked for.
  return scores.map((score) => (score > 0 ? score - 1 : 0));
}

function addScores(scores: Uint8Array, found: Found): void {
  for (let index = 0; index < scores.length; index += 1) {
    const [score, more] = [scores[index] ?? 0, scoreOf(found[index] ?? 0)];
    scores[index] = score > 0 && more > 0 ? score + more : 0;
  }
}

function keepOnly(scores: Uint8Array, found: Found, isWanted: boolean): void {
  for (let index = 0; index < scores.length; index += 1)
    if ((found[index] ?? 0) > 0 !== isWanted) scores[index] = 0;
}

const isWithin = (at: number, { from, to }: HitFilter): boolean => at >= from && at < to;

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
