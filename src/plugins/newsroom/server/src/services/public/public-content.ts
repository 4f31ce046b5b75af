import type { Photo } from '../../../../shared/article';
import { shownBody } from '../../domain/article/body-keys';
import { STORY_LINKS, type Relation } from '../stores/story-counts';
import { ARTICLE, uid, type Document, type Strapi } from '../runtime/strapi';

const RELATIONS = {
  column: { fields: ['name'] },
  department: { fields: ['name'] },
  reporters: { fields: ['name', 'kind'] },
  // Whole, as a provider of private storage signs addresses by what else stands in the row.
  photoFiles: true,
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

/** A file as the public sees it: how it looks, and no word that nobody signed. */
interface PublicFile {
  id: number;
  url?: string;
  width?: number | null;
  height?: number | null;
  mime?: string;
  formats?: Record<string, Rendition> | null;
}

interface Rendition {
  url: string;
  width: number;
  height: number;
}

/** The story as the public sees it, whichever attributes were read: marks of responsibility stay in the house, and so do names of files. */
export function publicArticle<Story extends object>(article: Story): Story {
  const { photos, photoFiles } = article as { photos?: Photo[] | null; photoFiles?: PublicFile[] | null };
  const files = photoFiles?.map(publicFile);
  return {
    ...article,
    ...('body' in article && { body: shownBody(article.body) }),
    ...(photos && { photos: photos.map(({ mark, ...photo }) => ({ ...photo, ...looksOf(photo, files) })) }),
    ...(files && { photoFiles: files }),
  };
}

/** The same in an answer that the newsroom selects: there each photo tells where it is. */
export function plainArticle(article: Document): Document {
  const { photoFiles, ...shown } = publicArticle(article);
  return shown;
}

function publicFile({ id, url, width, height, mime, formats }: PublicFile): PublicFile {
  return { id, url, width, height, mime, formats: formats && renditionsOf(formats) };
}

const renditionsOf = (formats: Record<string, Rendition>): Record<string, Rendition> =>
  Object.fromEntries(
    Object.entries(formats).map(([key, { url, width, height }]) => [key, { url, width, height }] as const),
  );

/** Where a photo is to be had, and how large it is. */
function looksOf({ file }: Photo, files: PublicFile[] = []): Omit<PublicFile, 'id' | 'mime'> | null {
  const found = files.find(({ id }) => id === file);
  if (!found) return null;
  const { url, width, height, formats } = found;
  return { url, width, height, formats };
}

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
