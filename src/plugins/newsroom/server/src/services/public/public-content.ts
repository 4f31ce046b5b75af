import type { Block, LeadPhoto, Photo } from '../../../../shared/article';
import { textCharacters } from '../../../../shared/proofreading';
import type { AiOrigin } from '../../../../shared/vocabulary';
import { shownBody } from '../../domain/article/body-keys';
import { aiLabel } from '../../domain/formats';
import { cutAround, type Cut } from '../../domain/pictures/cut';
import { columnRows } from '../stores/column-parents';
import { STORY_LINKS, type Relation } from '../stores/story-counts';
import type { Selection } from './lists/plan';
import { ARTICLE, uid, type Document, type Strapi } from '../runtime/strapi';

/** Those who made a story, and its pictures, as the public sees them. */
export const SHOWN_RELATIONS = {
  column: { fields: ['name', 'slug'], populate: { parent: { fields: ['name', 'slug'] } } },
  department: { fields: ['name'] },
  reporters: { fields: ['name', 'slug', 'kind'] },
  // Whole, as a provider of private storage signs addresses by what else stands in the row.
  photoFiles: true,
  leadPhotoFile: true,
} satisfies Selection['populate'];

const NOT_PLAIN = ['relation', 'media', 'component', 'dynamiczone'];

/**
 * What a site gets of a story unless it asks for something else: every public attribute, and the names of those
 * who made it. Private ones are not even read, so that the answer needs no second look.
 */
export function publicSelection(strapi: Strapi): Required<Selection> {
  const plain = Object.entries(attributesOf(strapi)).filter(
    ([, it]) => !it.private && !NOT_PLAIN.includes(it.type),
  );
  return { fields: plain.map(([name]) => name), populate: SHOWN_RELATIONS };
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
  const { photos, photoFiles, leadPhoto, leadPhotoFile } = article as Pictured;
  const files = photoFiles?.map(publicFile);
  const lead = leadPhotoFile && publicFile(leadPhotoFile);
  return {
    ...article,
    ...writtenOf(article),
    ...(photos && { photos: photos.map(({ mark, ...photo }) => ({ ...photo, ...looksOf(photo, files) })) }),
    ...(files && { photoFiles: files }),
    ...(leadPhoto && { leadPhoto: { ...leadPhoto, ...looksOf(leadPhoto, lead ? [lead] : []) } }),
    ...(lead && { leadPhotoFile: lead }),
  };
}

interface Written {
  body?: Block[] | null;
  aiOrigin?: AiOrigin | null;
}

/** The text as it is shown with its 字数 as the desk counts it, and the label of machines: of each what was read. */
const writtenOf = (article: Written): object => ({
  ...('body' in article && {
    body: shownBody(article.body),
    wordCount: textCharacters({ body: article.body ?? [] }),
  }),
  ...('aiOrigin' in article && { aiLabel: aiLabel(article.aiOrigin ?? 'none') }),
});

interface Pictured {
  photos?: Photo[] | null;
  photoFiles?: PublicFile[] | null;
  leadPhoto?: LeadPhoto | null;
  leadPhotoFile?: PublicFile | null;
}

/** A person as the public sees them: of the photo, what is shown of photos of stories. */
export function publicReporter(reporter: Document): Document {
  const { photo } = reporter as { photo?: PublicFile | null };
  return photo ? { ...reporter, photo: publicFile(photo) } : reporter;
}

/** The same in an answer that the newsroom selects: there each photo tells where it is. */
export function plainArticle(article: Document): Document {
  const { photoFiles, leadPhotoFile, ...shown } = publicArticle(article);
  return shown;
}

function publicFile({ id, url, width, height, mime, formats }: PublicFile): PublicFile {
  return { id, url, width, height, mime, formats: formats && renditionsOf(formats) };
}

const renditionsOf = (formats: Record<string, Rendition>): Record<string, Rendition> =>
  Object.fromEntries(
    Object.entries(formats).map(([key, { url, width, height }]) => [key, { url, width, height }] as const),
  );

/** Where a photo is to be had, how large it is, and how it is cut. */
function looksOf(
  { file, focus }: Photo,
  files: PublicFile[] = [],
): (Omit<PublicFile, 'id' | 'mime'> & Cut) | null {
  const found = files.find(({ id }) => id === file);
  if (!found) return null;
  const { url, width, height, formats } = found;
  return { url, width, height, formats, ...cutAround(focus, { width, height }) };
}

/** Row ids of the records that the public may see: that a published story names, and columns above such. The others would tell of drafts. */
export async function publicIds(strapi: Strapi, relation: Relation): Promise<number[]> {
  const named = await namedIds(strapi, relation);
  return relation === 'column' ? withColumnsAbove(strapi, named) : named;
}

async function withColumnsAbove(strapi: Strapi, ids: number[]): Promise<number[]> {
  const above = new Map((await columnRows(strapi)).map(({ id, parent }) => [id, parent?.id]));
  const shown = new Set(ids);
  for (const id of ids)
    for (let next = above.get(id); next !== undefined && !shown.has(next); next = above.get(next))
      shown.add(next);
  return [...shown];
}

async function namedIds(strapi: Strapi, relation: Relation): Promise<number[]> {
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
