import { PUBLISHING_ACTS } from '../../../../../shared/vocabulary';
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
  return rows.map(({ article }) => ofSlug(article, 'shared_slug'));
}

const ofSlug = (article: string, fault: StateFault['fault']): StateFault => ({
  article,
  place: 'published',
  fault,
  fields: ['slug'],
});

/** Public stories whose address is not kept for them, so that another one could take it. */
export async function unkeptSlugs(strapi: Strapi): Promise<StateFault[]> {
  const { connection } = strapi.db;
  const kept = connection('newsroom_public_slugs as kept')
    .select('kept.id')
    .whereRaw('kept.slug = lower(story.slug) and kept.article = story.document_id');
  const query = connection('newsroom_articles as story')
    .distinct<{ article: string }[]>({ article: 'story.document_id' })
    .whereNotNull('story.published_at')
    .whereNotExists(kept);
  const rows = await inAmbient(strapi, (trx) => query.transacting(trx));
  return rows.map(({ article }) => ofSlug(article, 'slug_unkept'));
}

/** Stories to which an address leads at which none of their versions was made public. */
export async function foreignSlugs(strapi: Strapi): Promise<StateFault[]> {
  const { connection } = strapi.db;
  const publication = connection('newsroom_versions as version')
    .join('newsroom_decisions as decision', (on) => {
      on.on('decision.article', 'version.article').on('decision.version', 'version.number');
    })
    .whereIn('decision.act', [...PUBLISHING_ACTS])
    .whereRaw('version.article = kept.article and lower(version.slug) = kept.slug')
    .select('version.id');
  const query = connection('newsroom_public_slugs as kept')
    .distinct<{ article: string }[]>({ article: 'kept.article' })
    .whereNotExists(publication);
  const rows = await inAmbient(strapi, (trx) => query.transacting(trx));
  return rows.map(({ article }) => ofSlug(article, 'slug_foreign'));
}
