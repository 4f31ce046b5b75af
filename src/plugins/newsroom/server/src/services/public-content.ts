import type { Photo } from '../../../shared/article';
import { findPublishedBySlug } from './article-store';
import { uid, type Document, type Strapi } from './strapi';
import { decisionsOn } from './decision-store';
import { articlesOnceAt } from './version-store';

/** What a site gets of a story's relations unless it asks for something else. */
export const DEFAULT_POPULATE = {
  column: { fields: ['name'] },
  department: { fields: ['name'] },
  reporters: { fields: ['name', 'kind'] },
};

/** Query keys by which Strapi lets a caller see drafts; a site never does (promise 7). */
const DRAFT_KEYS = ['status', 'publicationFilter', 'hasPublishedVersion', 'locale'];

/** The query without the keys that could reach a draft. */
export const withoutDraftKeys = (query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).filter(([key]) => !DRAFT_KEYS.includes(key)));

/** The story as the public sees it: marks of responsibility stay in the house. */
export function publicArticle(article: Document): Document {
  const photos = article.photos as Photo[] | null | undefined;
  if (!photos) return article;
  return { ...article, photos: photos.map(({ mark: _mark, ...photo }) => photo) };
}

/** Where a published story is found: by its slug now, or by one that it was published under before. */
export async function locateBySlug(
  strapi: Strapi,
  slug: string,
): Promise<{ documentId: string; moved: boolean } | null> {
  const current = await findPublishedBySlug(strapi, slug);
  if (current) return { documentId: current.documentId, moved: false };
  for (const { article, number } of await articlesOnceAt(strapi, slug)) {
    if (await wasPublished(strapi, article, number)) return { documentId: article, moved: true };
  }
  return null;
}

async function wasPublished(strapi: Strapi, article: string, version: number): Promise<boolean> {
  const decisions = await decisionsOn(strapi, article);
  return decisions.some((decision) => decision.act === 'publish' && decision.version === version);
}

/** Records that stories name. */
export type Neighbour = 'department' | 'reporter' | 'column';

const LINKS: Record<Neighbour, { table: string; own: string }> = {
  department: { table: 'newsroom_articles_department_lnk', own: 'department_id' },
  reporter: { table: 'newsroom_articles_reporters_lnk', own: 'reporter_id' },
  column: { table: 'newsroom_articles_column_lnk', own: 'column_id' },
};

/** Row ids of the records that a published story names; the others would tell of drafts. */
export async function publicIds(strapi: Strapi, neighbour: Neighbour): Promise<number[]> {
  const { table: links, own } = LINKS[neighbour];
  const { tableName } = strapi.db.metadata.get(uid(neighbour));
  const rows = await strapi.db
    .connection(tableName)
    .select<{ id: number }[]>('id')
    .whereExists((exists) =>
      exists
        .select('link.id')
        .from(`${links} as link`)
        .join('newsroom_articles as story', 'story.id', 'link.article_id')
        .whereRaw('?? = ??', [`link.${own}`, `${tableName}.id`])
        .whereNotNull('story.published_at'),
    );
  return rows.map(({ id }) => id);
}
