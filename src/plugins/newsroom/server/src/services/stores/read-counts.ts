import { inAmbient, inTransaction, type Strapi } from '../runtime/strapi';
import { namesIn } from './names/story-names';

/** 阅读量: how often a public story was read within an hour; nothing of who read it. */
const COUNTS = 'newsroom_read_counts';

interface CountRow {
  /** Hours since 1970. */
  hour: number;
  article: string;
  reads: number;
}

const HOUR_MS = 3_600_000;

/** The hour of an instant, ISO 8601. */
export const hourOf = (at: string): number => Math.floor(Date.parse(at) / HOUR_MS);

const countRows = (strapi: Strapi) => strapi.db.connection<CountRow>(COUNTS);

/** Makes the table where it is missing. */
export async function makeReadCounts(strapi: Strapi): Promise<void> {
  const { connection } = strapi.db;
  if (await connection.schema.hasTable(COUNTS)) return;
  await connection.schema.createTable(COUNTS, (made) => {
    made.integer('hour').notNullable();
    made.string('article', 64).notNullable();
    made.integer('reads').notNullable();
    made.primary(['hour', 'article']);
  });
}

const publicStories = ({ db: { connection } }: Strapi) =>
  connection('newsroom_articles as story').whereNotNull('story.published_at');

/** Adds what was read within an hour, of public stories only: answers which of them are. What else was counted is dropped. */
export const addReads = (
  strapi: Strapi,
  hour: number,
  counts: ReadonlyMap<string, number>,
): Promise<ReadonlySet<string>> =>
  inTransaction(strapi, async () => {
    const open = await inAmbient(strapi, (trx) =>
      publicStories(strapi)
        .whereIn('story.document_id', [...counts.keys()])
        // Instances write the same rows in the same order, so that none waits for one that waits for it.
        .orderBy('story.document_id')
        .select<{ document_id: string }[]>('story.document_id')
        .transacting(trx),
    );
    const articles = open.map(({ document_id: article }) => article);
    const rows = articles.map((article) => ({ hour, article, reads: counts.get(article) ?? 0 }));
    if (rows.length > 0) await addRows(strapi, rows);
    return new Set(articles);
  });

/** How a dialect calls what a row would have had that is there already. */
const NEW_READS: Readonly<Record<string, string>> = {
  sqlite: 'excluded.reads',
  postgres: 'excluded.reads',
  mysql: 'values(reads)',
};

function addRows(strapi: Strapi, rows: readonly CountRow[]): Promise<unknown> {
  const { connection, dialect } = strapi.db;
  const sum = connection.raw(`?? + ${NEW_READS[dialect.client] ?? ''}`, [`${COUNTS}.reads`]);
  return inAmbient(strapi, (trx) =>
    countRows(strapi)
      .insert([...rows])
      .onConflict(['hour', 'article'])
      .merge({ reads: sum })
      .transacting(trx),
  );
}

/** A story, and how often it was read. */
interface ReadStory {
  article: string;
  reads: number;
}

/** The public stories that were read most from an hour on, the most read first; with one of some terms, where there are any. */
export async function mostReadSince(
  strapi: Strapi,
  hour: number,
  { terms, limit }: { terms: readonly string[]; limit: number },
): Promise<ReadStory[]> {
  const { connection } = strapi.db;
  const query = connection(`${COUNTS} as counted`)
    .where('counted.hour', '>=', hour)
    .whereExists(publicStories(strapi).select('story.id').whereRaw('story.document_id = counted.article'));
  if (terms.length > 0)
    query.whereExists(
      namesIn(strapi, 'name')
        .select('name.article')
        .whereRaw('name.article = counted.article')
        .whereIn('name.term', [...terms]),
    );
  const rows = await query
    .groupBy('counted.article')
    .select<{ article: string; reads: number | string }[]>('counted.article')
    .sum('counted.reads as reads')
    .orderBy([{ column: 'reads', order: 'desc' }, { column: 'counted.article' }])
    .limit(limit);
  return (rows as { article: string; reads: number | string }[]).map(({ article, reads }) => ({
    article,
    reads: Number(reads),
  }));
}

/** Forgets what was read before an hour. */
export const forgetReadsBefore = async (strapi: Strapi, hour: number): Promise<void> => {
  await countRows(strapi).where('hour', '<', hour).delete();
};
