import { setImmediate as turn } from 'node:timers/promises';
import { SegmentBuilder, writeFacts, type OpenStory } from '../../../domain/search';
import { inAmbient, type Strapi } from '../../runtime/strapi';
import { openStoryOf, type StoryRow } from './stories';
import { tablesOf, type IndexName } from './tables';

/** How many stories a segment has. Those that are in none are read through by every query, so it is no more. */
export const SEGMENT_SIZE = 1024;

/** Rows of postings that are written at once, so that others are answered between. */
const BATCH = 250;

/** Stories whose postings are made before others are answered. */
const SLICE = 20;

/**
 * Closes segments until fewer stories are left than one has, and opens those again of which a quarter is gone. One
 * instance does so at a time. `rest` is waited for after each piece of work.
 */
export async function closeSegments(
  strapi: Strapi,
  index: IndexName,
  { signal, rest }: { signal: AbortSignal; rest: () => Promise<void> },
): Promise<void> {
  await dropHalfMade(strapi, index);
  await reopenWorn(strapi, index);
  while (!signal.aborted) {
    const stories = await openStories(strapi, index);
    if (stories.length < SEGMENT_SIZE) return;
    await closeSegment(strapi, index, { stories, rest });
  }
}

const rowsOf = <Row extends object>(strapi: Strapi, table: string) => strapi.db.connection<Row>(table);

async function openStories(strapi: Strapi, index: IndexName): Promise<OpenStory[]> {
  const rows = await rowsOf<StoryRow>(strapi, tablesOf(index).stories)
    .whereNull('segment')
    .orderBy('id')
    .limit(SEGMENT_SIZE)
    .select('id', 'first_public', 'column_id', 'names', 'text');
  return rows.map(openStoryOf);
}

/** The postings are written before any query looks at them; then the segment takes the place of its stories' texts at once. */
async function closeSegment(
  strapi: Strapi,
  index: IndexName,
  { stories, rest }: { stories: readonly OpenStory[]; rest: () => Promise<void> },
): Promise<void> {
  const segment = await beginSegment(strapi, index, stories);
  const builder = await build(stories);
  await rest();
  await writePostings(strapi, index, { segment, builder, rest });
  const { connection } = strapi.db;
  await inAmbient(strapi, async (trx) => {
    const tables = tablesOf(index);
    const closed = await connection(tables.segments)
      .where({ id: segment })
      .update({ is_closed: 1 })
      .transacting(trx);
    if (closed !== 1) throw new Error(`Segment ${segment} was dropped by another instance.`);
    const ids = stories.map(({ story }) => story);
    await connection(tables.stories).whereIn('id', ids).update({ segment }).transacting(trx);
    const left = await connection<StoryRow>(tables.stories).where({ segment }).select('id').transacting(trx);
    const there = new Set(left.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id)).map((story) => ({ story, segment }));
    if (gone.length > 0) await connection(tables.gone).insert(gone).transacting(trx);
  });
}

async function beginSegment(
  strapi: Strapi,
  index: IndexName,
  stories: readonly OpenStory[],
): Promise<number> {
  const names = [...new Set(stories.map(({ column }) => column))].filter(Boolean);
  const facts = writeFacts({
    stories: stories.map(({ story }) => story),
    times: stories.map(({ at }) => at),
    columns: stories.map(({ column }) => names.indexOf(column) + 1),
  });
  const row = { is_closed: 0, column_names: JSON.stringify(names), facts };
  const insert = strapi.db.connection(tablesOf(index).segments).insert(row);
  // Only PostgreSQL has to be asked for the id.
  const [id]: (number | { id: number } | undefined)[] = await (strapi.db.dialect.client === 'postgres'
    ? insert.returning('id')
    : insert);
  if (id === undefined) throw new Error(`The ${index} index got no segment.`);
  return typeof id === 'number' ? id : id.id;
}

async function build(stories: readonly OpenStory[]): Promise<SegmentBuilder> {
  const builder = new SegmentBuilder();
  for (const [at, { text, names }] of stories.entries()) {
    if (at % SLICE === 0) await turn();
    builder.add(text, names);
  }
  return builder;
}

async function writePostings(
  strapi: Strapi,
  index: IndexName,
  { segment, builder, rest }: { segment: number; builder: SegmentBuilder; rest: () => Promise<void> },
): Promise<void> {
  let batch: unknown[] = [];
  const write = async () => {
    const values = Array.from({ length: batch.length / 4 }, () => '(?,?,?,?)').join();
    const sql = `insert into ${tablesOf(index).postings} (segment, term, stories, places) values ${values}`;
    await strapi.db.connection.raw(sql, batch as never);
    batch = [];
    await rest();
  };
  for (const [term, { stories, places }] of builder.postings()) {
    batch.push(segment, term, stories, places);
    if (batch.length === BATCH * 4) await write();
  }
  if (batch.length > 0) await write();
}

/** What an instance left behind that ended while it closed a segment; nobody looked at it. */
async function dropHalfMade(strapi: Strapi, index: IndexName): Promise<void> {
  const half = await rowsOf<{ id: number; is_closed: number }>(strapi, tablesOf(index).segments)
    .where('is_closed', 0)
    .select('id');
  for (const { id } of half) await dropSegment(strapi, index, id);
}

/** Segments of which so much is gone that they are made anew of what is left. */
async function reopenWorn(strapi: Strapi, index: IndexName): Promise<void> {
  const worn = await rowsOf<{ segment: number }>(strapi, tablesOf(index).gone)
    .select('segment')
    .groupBy('segment')
    .havingRaw('count(*) >= ?', [SEGMENT_SIZE / 4]);
  for (const { segment } of worn) await reopenSegment(strapi, index, segment);
}

/** Lets the texts of a segment's stories be read through again, and forgets its postings. */
export async function reopenSegment(strapi: Strapi, index: IndexName, segment: number): Promise<void> {
  const { stories, segments } = tablesOf(index);
  const { connection } = strapi.db;
  await inAmbient(strapi, async (trx) => {
    await connection(segments).where({ id: segment }).update({ is_closed: 0 }).transacting(trx);
    await connection(stories).where({ segment }).update({ segment: null }).transacting(trx);
  });
  await dropSegment(strapi, index, segment);
}

/** Ids of the closed segments of an index. */
export async function closedSegments(strapi: Strapi, index: IndexName): Promise<number[]> {
  const rows = await rowsOf<{ id: number; is_closed: number }>(strapi, tablesOf(index).segments)
    .where('is_closed', 1)
    .orderBy('id')
    .select('id');
  return rows.map(({ id }) => id);
}

/** Forgets what is of no segment, and opens stories whose segment is not there: neither comes about by the program itself. */
export async function dropLost(strapi: Strapi, index: IndexName): Promise<void> {
  const { stories, segments, postings, gone } = tablesOf(index);
  const known = () =>
    rowsOf<{ id: number; is_closed: number }>(strapi, segments).where('is_closed', 1).select('id');
  await rowsOf<StoryRow>(strapi, stories).whereNotIn('segment', known()).update({ segment: null });
  for (const table of [postings, gone])
    await rowsOf<{ segment: number }>(strapi, table).whereNotIn('segment', known()).delete();
}

/** Forgets a segment that no query looks at. */
async function dropSegment(strapi: Strapi, index: IndexName, id: number): Promise<void> {
  const { segments, postings, gone } = tablesOf(index);
  await rowsOf(strapi, postings).where({ segment: id }).delete();
  await rowsOf(strapi, gone).where({ segment: id }).delete();
  await rowsOf(strapi, segments).where({ id }).delete();
}
