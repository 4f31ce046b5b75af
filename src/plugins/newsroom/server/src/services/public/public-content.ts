import type { Photo } from '../../../../shared/article';
import { STORY_LINKS, type Relation } from '../stores/story-counts';
import { ARTICLE, uid, type Document, type Strapi } from '../runtime/strapi';

const RELATIONS = {
  column: { fields: ['name'] },
  department: { fields: ['name'] },
  reporters: { fields: ['name', 'kind'] },
};

const NOT_PLAIN = ['relation', 'media', 'component', 'dynamiczone'];

/**
 * What a site gets of a story unless it asks for something else: every public attribute, and the names of those
 * who made it. Private ones are not even read, so that the answer needs no second look.
 */
export function publicSelection(strapi: Strapi): { fields: string[]; populate: typeof RELATIONS } {
  const plain = Object.entries(attributesOf(strapi)).filter(
    ([, it]) => !it.private && !NOT_PLAIN.includes(it.type),
  );
  return { fields: plain.map(([name]) => name), populate: RELATIONS };
}

interface Attribute {
  type: string;
  private?: boolean;
}

const attributesOf = (strapi: Strapi): Record<string, Attribute> =>
  strapi.contentType(ARTICLE as never).attributes;

/** Query keys by which Strapi lets a caller see drafts; a site never does (promise 7). */
const DRAFT_KEYS = ['status', 'publicationFilter', 'hasPublishedVersion', 'locale'];

/** The query without the keys that could reach a draft. */
export const withoutDraftKeys = (query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).filter(([key]) => !DRAFT_KEYS.includes(key)));

/**
 * The story as the public sees it: marks of responsibility stay in the house, and a picture does not tell which
 * other stories show it.
 */
export function publicArticle(article: Document): Document {
  const { photos, photoFiles } = article as { photos?: Photo[] | null; photoFiles?: File[] | null };
  return {
    ...article,
    ...(photos && { photos: photos.map(({ mark, ...photo }) => photo) }),
    ...(photoFiles && { photoFiles: photoFiles.map(({ related, ...file }) => file) }),
  };
}

interface File {
  related?: unknown;
}

const STRUCTURED = ['json', 'blocks'];

/**
 * The JSON attribute that a query filters or sorts by, if it does: databases differ in what that means, and of
 * photos the answer would tell their marks.
 */
export function structuredKeyIn(
  strapi: Strapi,
  { filters, sort }: Record<string, unknown>,
): string | undefined {
  const attributes = attributesOf(strapi);
  const sorted = [sort].flat().flatMap((part) => (typeof part === 'string' ? part.split(/[,:]/) : []));
  const keys = [...keysIn(filters), ...keysIn(sort), ...sorted];
  return keys.find((key) => STRUCTURED.includes(attributes[key]?.type ?? ''));
}

const keysIn = (part: unknown): string[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : [];

/** Row ids of the records that a published story names; the others would tell of drafts. */
export async function publicIds(strapi: Strapi, relation: Relation): Promise<number[]> {
  const { table: links, own } = STORY_LINKS[relation];
  const { tableName } = strapi.db.metadata.get(uid(relation));
  const { connection } = strapi.db;
  const published = connection(`${links} as link`)
    .select('link.id')
    .join('newsroom_articles as story', 'story.id', 'link.article_id')
    .whereRaw('?? = ??', [`link.${own}`, `${tableName}.id`])
    .whereNotNull('story.published_at');
  const rows = await connection(tableName).select<{ id: number }[]>('id').whereExists(published);
  return rows.map(({ id }) => id);
}
