import { afterPlace, cursorAt } from '../../../domain/public-answers/cursor';
import type { Document, Strapi } from '../../runtime/strapi';
import { plainArticle } from '../public-content';
import { plainPage, type CursorWindow, type PlainPage } from './list-window';
import { countLatest, latestStories } from './latest-stories';
import type { Narrowing } from './narrowing';

type Query = Readonly<Record<string, unknown>>;

/** The usual order; stories of one instant have one, too. */
export const NEWEST_FIRST = ['firstPublishedAt:desc', 'documentId:desc'];

/** A list of stories as it is answered. */
export interface StoryList {
  data: Document[];
  meta: { pagination: object };
}

/** The list that most ask for: narrowed or not, with nothing but a page or a place beside; nothing where more is asked. */
export async function readNewest(
  strapi: Strapi,
  asked: Query,
  { window, narrowing }: { window: CursorWindow | undefined; narrowing: Narrowing | undefined },
): Promise<StoryList | undefined> {
  if (window) return isOnlyWindow(asked) ? readAfter(strapi, window, narrowing) : undefined;
  const page = plainPage(strapi, asked);
  return page && readPage(strapi, page, narrowing);
}

const isOnlyWindow = (asked: Query): boolean => Object.keys(asked).length === 1;

async function readAfter(
  strapi: Strapi,
  window: CursorWindow,
  narrowing: Narrowing | undefined,
): Promise<StoryList | undefined> {
  const { after, pageSize } = window;
  const stories = await latestStories(strapi, narrowing, { limit: pageSize, after });
  if (!stories) return undefined;
  return { data: stories.map(plainArticle), meta: { pagination: cursorPagination(stories, window) } };
}

async function readPage(
  strapi: Strapi,
  { page, pageSize, withCount }: PlainPage,
  narrowing: Narrowing | undefined,
): Promise<StoryList | undefined> {
  const stories = await latestStories(strapi, narrowing, { limit: pageSize, offset: (page - 1) * pageSize });
  if (!stories) return undefined;
  const total = withCount ? await countLatest(strapi, narrowing) : undefined;
  const counted = total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total };
  return { data: stories.map(plainArticle), meta: { pagination: { page, pageSize, ...counted } } };
}

/** A question to Strapi's service, narrowed. */
export function narrowedQuery(query: Query, { conditions }: Narrowing): Record<string, unknown> {
  const all = query.filters ? [query.filters, ...conditions] : conditions;
  return { ...query, filters: { $and: all } };
}

/** A question to Strapi's service for what comes after a place: uncounted, so that it costs the same at any depth. */
export function withinWindow(query: Query, { after, pageSize }: CursorWindow): Record<string, unknown> {
  const { filters, fields } = query;
  const conditions = [filters, after && afterPlace(after)].filter(Boolean);
  return {
    ...query,
    ...(conditions.length > 0 && { filters: { $and: conditions } }),
    ...(fields !== undefined && { fields: [...[fields].flat(), 'firstPublishedAt'] }),
    pagination: { page: 1, pageSize, withCount: false },
  };
}

/** What is told of a list by cursor: how to ask for the stories after these; `null` where there are none. */
export function cursorPagination(stories: readonly Document[], { pageSize }: CursorWindow): object {
  const last = stories.length === pageSize ? stories.at(-1) : undefined;
  const next =
    last && cursorAt({ firstPublishedAt: String(last.firstPublishedAt), documentId: last.documentId });
  return { pageSize, next: next ?? null };
}
