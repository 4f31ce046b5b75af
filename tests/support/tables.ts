import type { Newsroom } from './newsroom';

/** A row as the database holds it. */
export type Row = Record<string, unknown> & { id: number };

/** Rows of a table, read past Strapi, in the order of their ids. */
export const rowsOf = async ({ strapi }: Newsroom, table: string, where: object = {}): Promise<Row[]> =>
  strapi.db.connection(table).where(where).orderBy('id');

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
