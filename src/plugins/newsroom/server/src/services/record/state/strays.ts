import type { StateFault } from '../../../domain/record/state';
import { inAmbient, type Strapi } from '../../runtime/strapi';

/** Tables that hold something of every story, and how each names it. */
const TABLES = [
  ['newsroom_articles', 'document_id'],
  ['newsroom_versions', 'article'],
  ['newsroom_decisions', 'article'],
] as const;

/** Stories of which something is kept, and no run. */
export async function storiesWithoutRun(strapi: Strapi): Promise<StateFault[]> {
  const { connection } = strapi.db;
  const found = new Set<string>();
  for (const [table, column] of TABLES) {
    const runs = connection('newsroom_runs as run')
      .select('run.id')
      .whereRaw('?? = ??', ['run.article', `story.${column}`]);
    const query = connection(`${table} as story`)
      .distinct<{ article: string }[]>({ article: `story.${column}` })
      .whereNotExists(runs);
    const rows = await inAmbient(strapi, (trx) => query.transacting(trx));
    for (const { article } of rows) found.add(article);
  }
  return [...found].map((article) => ({ article, place: 'run', fault: 'missing' }));
}

/** Public stories at an address that another one has, too. */
export async function sharedSlugs(strapi: Strapi): Promise<StateFault[]> {
  const { connection } = strapi.db;
  const shared = connection('newsroom_articles')
    .select('slug')
    .whereNotNull('published_at')
    .groupBy('slug')
    .havingRaw('count(distinct document_id) > 1');
  const query = connection('newsroom_articles')
    .distinct<{ article: string }[]>({ article: 'document_id' })
    .whereNotNull('published_at')
    .whereIn('slug', shared);
  const rows = await inAmbient(strapi, (trx) => query.transacting(trx));
  return rows.map(({ article }) => ({ article, place: 'published', fault: 'shared_slug', fields: ['slug'] }));
}
