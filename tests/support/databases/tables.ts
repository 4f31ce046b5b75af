import type { Newsroom } from '../newsroom';

/** A row as the database holds it. */
export type Row = Record<string, unknown> & { id: number };

/** Rows of a table, read past Strapi, in the order of their ids. */
export const rowsOf = async ({ strapi }: Newsroom, table: string, where: object = {}): Promise<Row[]> =>
  strapi.db.connection(table).where(where).orderBy('id');

/** How many rows each table has. */
export async function countsOf(newsroom: Newsroom, tables: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const table of tables) counts.push((await rowsOf(newsroom, table)).length);
  return counts;
}

/** The published rows of a story. */
export const publishedRows = async ({ strapi }: Newsroom, story: string): Promise<Row[]> =>
  strapi.db.connection('newsroom_articles').where({ document_id: story }).whereNotNull('published_at');

/** The draft row of a story. */
export async function draftRow({ strapi }: Newsroom, story: string): Promise<Row> {
  const row = await strapi.db
    .connection('newsroom_articles')
    .where({ document_id: story, published_at: null })
    .first();
  if (!row) throw new Error(`The story ${story} has no draft.`);
  return row;
}

/** The decisions on a story, oldest first. */
export const decisionsOn = async ({ strapi }: Newsroom, story: string): Promise<Row[]> =>
  strapi.db.connection('newsroom_decisions').where({ article: story }).orderBy('sequence');

/** The details of the last decision on a story, whether the driver reads JSON or not. */
export async function lastDetails(newsroom: Newsroom, story: string): Promise<Record<string, unknown>> {
  const details = (await decisionsOn(newsroom, story)).at(-1)?.details;
  return typeof details === 'string'
    ? (JSON.parse(details) as Record<string, unknown>)
    : (details as Record<string, unknown>);
}

/** Everything that the newsroom keeps of a story: its rows, run, versions and decisions. */
export async function traceOf(newsroom: Newsroom, story: string): Promise<Record<string, Row[]>> {
  return {
    articles: await rowsOf(newsroom, 'newsroom_articles', { document_id: story }),
    runs: await rowsOf(newsroom, 'newsroom_runs', { article: story }),
    versions: await rowsOf(newsroom, 'newsroom_versions', { article: story }),
    decisions: await rowsOf(newsroom, 'newsroom_decisions', { article: story }),
    head: await rowsOf(newsroom, 'newsroom_chain_heads'),
  };
}

/** Writes into a table behind the back of Strapi, looks at what comes of it, and puts the rows back. */
export async function tampering<Result>(
  { strapi }: Newsroom,
  table: string,
  work: (rows: ReturnType<typeof strapi.db.connection>) => Promise<Result>,
): Promise<Result> {
  const { connection } = strapi.db;
  const kept: Row[] = await connection(table).orderBy('id');
  try {
    return await work(connection(table));
  } finally {
    await connection(table).delete();
    await connection(table).insert(kept.map(storable));
  }
}

/** The row with its objects as JSON, as a driver takes them. */
export const storable = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asStored(value)]));

const asStored = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
