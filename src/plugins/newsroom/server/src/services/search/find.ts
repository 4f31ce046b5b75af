import {
  hitsAmong,
  hitsIn,
  needsPlaces,
  phraseTerms,
  readFacts,
  type Hit,
  type HitFilter,
  type Posting,
  type SearchQuery,
} from '../../domain/search';
import type { Strapi } from '../runtime/strapi';
import { openStoryOf, type StoryRow } from './indexes/stories';
import { tablesOf, type IndexName } from './indexes/tables';

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
    const look: Look = { ...search, read, tables: tablesOf(index) };
    const hits = await openHits(look);
    for (const segments of await closedSegments(look)) hits.push(...(await closedHits(look, segments)));
    return hits;
  }, options);
}

async function openHits({ read, tables, query, filter }: Look): Promise<Hit[]> {
  const rows = await read<StoryRow>(tables.stories)
    .whereNull('segment')
    .select('id', 'first_public', 'column_id', 'names', 'text');
  return hitsAmong(rows.map(openStoryOf), query, filter);
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

interface SegmentRow {
  id: number;
  column_names: string;
  facts: Uint8Array;
}

async function closedHits(look: Look, among: readonly number[]): Promise<Hit[]> {
  const { read, tables, query, filter } = look;
  const postings = await readPostings(look, among);
  const ids = [...postings].flatMap(([id, terms]) => (holdsAll(terms, query) ? [id] : []));
  const rows = await read<SegmentRow>(tables.segments)
    .whereIn('id', ids)
    .orderBy('id')
    .select('id', 'column_names', 'facts');
  const gone = await readGone(look, ids);
  return rows.flatMap(({ id, column_names: columnNames, facts }) =>
    hitsIn(
      {
        ...readFacts(facts),
        columnNames: JSON.parse(columnNames) as string[],
        postings: postings.get(id) ?? new Map<string, Posting>(),
        gone,
      },
      query,
      filter,
    ),
  );
}

/** A segment that lacks a term of a phrase holds no story with it. */
const holdsAll = (terms: ReadonlyMap<string, Posting>, { phrases }: SearchQuery): boolean =>
  phrases.every((phrase) => phraseTerms(phrase).every(({ term }) => terms.has(term)));

async function readGone({ read, tables }: Look, segments: readonly number[]): Promise<Set<number>> {
  const rows = await read<{ story: number; segment: number }>(tables.gone)
    .whereIn('segment', [...segments])
    .select('story');
  return new Set(rows.map(({ story }) => story));
}

interface PostingRow {
  segment: number;
  term: string | Uint8Array;
  stories: Uint8Array;
  places?: Uint8Array;
}

const NOWHERE = new Uint8Array();

/** The postings of all terms of a search, by segment; places are read only where a phrase needs them. */
async function readPostings(
  look: Look,
  segments: readonly number[],
): Promise<Map<number, Map<string, Posting>>> {
  const { placed, plain } = termsOf(look);
  const found = new Map<number, Map<string, Posting>>();
  const add = ({ segment, term, stories, places = NOWHERE }: PostingRow) => {
    const terms = found.get(segment) ?? new Map<string, Posting>();
    found.set(
      segment,
      terms.set(typeof term === 'string' ? term : Buffer.from(term).toString(), { stories, places }),
    );
  };
  const of = (terms: string[]) =>
    look
      .read<PostingRow>(look.tables.postings)
      .whereIn('segment', [...segments])
      .whereIn('term', terms);
  if (plain.length > 0) for (const row of await of(plain).select('segment', 'term', 'stories')) add(row);
  if (placed.length > 0)
    for (const row of await of(placed).select('segment', 'term', 'stories', 'places')) add(row);
  return found;
}

function termsOf({ query, filter }: Search): Record<'placed' | 'plain', string[]> {
  const phrases = [...query.phrases, ...query.without];
  const ofPhrases = (some: string[]) => some.flatMap((phrase) => phraseTerms(phrase).map(({ term }) => term));
  const placed = new Set(ofPhrases(phrases.filter(needsPlaces)));
  const plain = [...ofPhrases(phrases.filter((phrase) => !needsPlaces(phrase))), ...filter.names.flat()];
  return { placed: [...placed], plain: [...new Set(plain)].filter((term) => !placed.has(term)) };
}
