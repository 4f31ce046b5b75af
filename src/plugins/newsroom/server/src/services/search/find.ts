import {
  hitsAmong,
  hitsIn,
  needsPlaces,
  phraseTerms,
  readFacts,
  type Hit,
  type HitFilter,
  type OpenStory,
  type Posting,
  type SearchQuery,
} from '../../domain/search';
import { termText } from '../runtime/database/column-types';
import type { Strapi } from '../runtime/strapi';
import { openStoryOf, type StoryRow } from './indexes/stories';
import { tablesOf, type IndexName } from './indexes/tables';
import { keptOrRead, keptRowsOf, type KeptRows, type SegmentFacts } from './kept-rows';

/** A question to an index. */
export interface Search {
  query: SearchQuery;
  filter: HitFilter;
}

/** A query that finds what it finds, whenever and wherever. */
export const EVERYWHERE: HitFilter = { names: [], from: -Infinity, to: Infinity };

/** One look at an index: all of its queries see the tables as they were at one moment. */
interface Look extends Search {
  read: <Row extends object>(table: string) => Rows<Row>;
  tables: ReturnType<typeof tablesOf>;
  kept: KeptRows;
}

type Rows<Row extends object> = ReturnType<typeof rowsOf<Row>>;

const rowsOf = <Row extends object>(strapi: Strapi, table: string) => strapi.db.connection<Row>(table);

/** Segments that are looked at in one go, so that what is read at once does not grow with the number of stories. */
const AT_ONCE = 128;

/** The stories of an index that are found, in no order. */
export function findHits(strapi: Strapi, index: IndexName, search: Search): Promise<Hit[]> {
  // SQLite has one transaction at a time; the others would show each query what was written meanwhile.
  const options =
    strapi.db.dialect.client === 'sqlite' ? {} : ({ isolationLevel: 'repeatable read' } as const);
  return strapi.db.connection.transaction(async (trx) => {
    const read = <Row extends object>(table: string) => rowsOf<Row>(strapi, table).transacting(trx);
    const look: Look = { ...search, read, tables: tablesOf(index), kept: keptRowsOf(strapi, index) };
    const hits = hitsAmong(await openStories(look), search.query, search.filter);
    for (const segments of await closedSegments(look))
      for (const hit of await closedHits(look, segments)) hits.push(hit);
    return hits;
  }, options);
}

async function openStories({ read, tables, kept }: Look): Promise<OpenStory[]> {
  const open = await read<StoryRow>(tables.stories).whereNull('segment').select('id');
  const ids = open.map(({ id }) => id);
  const stories = await keptOrRead(kept.stories, ids, async (missing) => {
    const rows = await read<StoryRow>(tables.stories)
      .whereIn('id', missing)
      .select('id', 'first_public', 'column_id', 'names', 'text');
    return rows.map((row) => [row.id, openStoryOf(row)]);
  });
  return [...stories.values()];
}

async function closedSegments({ read, tables }: Look): Promise<number[][]> {
  const rows = await read<{ id: number; is_closed: number }>(tables.segments)
    .where('is_closed', 1)
    .orderBy('id')
    .select('id');
  const ids = rows.map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

async function closedHits(look: Look, among: readonly number[]): Promise<Hit[]> {
  const { query, filter } = look;
  const postings = await postingsBySegment(look, among);
  const ids = among.filter((id) => holdsAll(postings.get(id) ?? NOTHING, query));
  const facts = await readFactsOf(look, ids);
  const gone = await readGone(look, ids);
  return ids.flatMap((id) => {
    const known = facts.get(id);
    if (!known) return [];
    return hitsIn({ ...known, postings: postings.get(id) ?? NOTHING, gone }, query, filter);
  });
}

const NOTHING: ReadonlyMap<string, Posting> = new Map();

/** A segment that lacks a term of a phrase holds no story with it. */
const holdsAll = (terms: ReadonlyMap<string, Posting>, { phrases }: SearchQuery): boolean =>
  phrases.every((phrase) => phraseTerms(phrase).every(({ term }) => terms.has(term)));

interface SegmentRow {
  id: number;
  column_names: string;
  facts: Uint8Array;
}

const readFactsOf = (
  { read, tables, kept }: Look,
  segments: readonly number[],
): Promise<Map<number, SegmentFacts>> =>
  keptOrRead(kept.facts, segments, async (missing) => {
    const rows = await read<SegmentRow>(tables.segments)
      .whereIn('id', missing)
      .select('id', 'column_names', 'facts');
    return rows.map(({ id, column_names: names, facts }) => [
      id,
      { ...readFacts(facts), columnNames: JSON.parse(names) as string[] },
    ]);
  });

async function readGone({ read, tables }: Look, segments: readonly number[]): Promise<Set<number>> {
  const rows = await read<{ story: number; segment: number }>(tables.gone)
    .whereIn('segment', [...segments])
    .select('story');
  return new Set(rows.map(({ story }) => story));
}

/** The postings of all terms of a search, by segment. */
async function postingsBySegment(
  look: Look,
  segments: readonly number[],
): Promise<Map<number, Map<string, Posting>>> {
  const found = new Map(segments.map((segment) => [segment, new Map<string, Posting>()]));
  const { placed, plain } = termsOf(look);
  const byTerm = [
    ...(await readPostings(look, segments, { terms: placed, isPlaced: true })),
    ...(await readPostings(look, segments, { terms: plain, isPlaced: false })),
  ];
  for (const [term, postings] of byTerm)
    for (const [segment, posting] of postings) if (posting) found.get(segment)?.set(term, posting);
  return found;
}

interface PostingRow {
  segment: number;
  term: string | Uint8Array;
  stories: Uint8Array;
  places?: Uint8Array;
}

const NOWHERE = new Uint8Array();

/** The postings of terms in each of the segments; places are read only where a phrase needs them. */
async function readPostings(
  { read, tables, kept }: Look,
  segments: readonly number[],
  { terms, isPlaced }: { terms: readonly string[]; isPlaced: boolean },
): Promise<Map<string, ReadonlyMap<number, Posting | null>>> {
  const keyOf = (term: string) => `${isPlaced ? 'placed' : 'plain'} ${term}`;
  const found = new Map(terms.map((term) => [term, kept.postings.get(keyOf(term)) ?? NO_SEGMENTS]));
  const lacks = (segment: number) => (term: string) => !found.get(term)?.has(segment);
  const missing = segments.filter((segment) => terms.some(lacks(segment)));
  if (missing.length === 0) return found;
  const rows = await read<PostingRow>(tables.postings)
    .whereIn('segment', missing)
    .whereIn('term', [...terms])
    .select('segment', 'term', 'stories', ...(isPlaced ? (['places'] as const) : []));
  const inNone = missing.map((segment): [number, null] => [segment, null]);
  const grown = new Map(
    terms.map((term) => [term, new Map<number, Posting | null>([...(found.get(term) ?? []), ...inNone])]),
  );
  for (const row of rows)
    grown.get(termText(row.term))?.set(row.segment, { stories: row.stories, places: row.places ?? NOWHERE });
  for (const [term, postings] of grown) kept.postings.set(keyOf(term), postings, { noUpdateTTL: true });
  return grown;
}

const NO_SEGMENTS: ReadonlyMap<number, Posting | null> = new Map();

function termsOf({ query, filter }: Search): Record<'placed' | 'plain', string[]> {
  const phrases = [...query.phrases, ...query.without];
  const ofPhrases = (some: string[]) => some.flatMap((phrase) => phraseTerms(phrase).map(({ term }) => term));
  const placed = new Set(ofPhrases(phrases.filter(needsPlaces)));
  const plain = [...ofPhrases(phrases.filter((phrase) => !needsPlaces(phrase))), ...filter.names.flat()];
  return { placed: [...placed], plain: [...new Set(plain)].filter((term) => !placed.has(term)) };
}
