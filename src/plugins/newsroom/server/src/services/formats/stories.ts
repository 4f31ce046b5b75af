import {
  changedAt,
  NEWS_SITEMAP,
  STORIES_OF_SITEMAP,
  type Gone,
  type Listed,
  type PublicStory,
} from '../../domain/formats';
import { plainArticle, publicSelection } from '../public/public-content';
import { latestStories } from '../public/lists/latest-stories';
import type { Narrowing } from '../public/lists/narrowing';
import { NEWEST_FIRST } from '../public/lists/read-list';
import { listWithdrawals } from '../public/tombstones';
import { now } from '../runtime/editorial-clock';
import { documents, table, type Strapi } from '../runtime/strapi';

/** Stories, and tombstones, of one feed. */
const MOST = 50;

const HOUR = 3_600_000;

const storyOf = (article: unknown): PublicStory => article as PublicStory;

/** A published story; nothing where there is none. */
export async function publishedStory(strapi: Strapi, documentId: string): Promise<PublicStory | null> {
  const query = { ...publicSelection(strapi), status: 'published', documentId };
  const article = await documents(strapi, 'article').findOne(query);
  return article && storyOf(plainArticle(article));
}

/** The stories of a feed, the newest first. */
export async function newestOf(strapi: Strapi, narrowing: Narrowing | undefined): Promise<PublicStory[]> {
  const articles =
    (await latestStories(strapi, narrowing, { limit: MOST })) ??
    (await documents(strapi, 'article').findMany({
      ...publicSelection(strapi),
      ...(narrowing && { filters: { $and: narrowing.conditions } }),
      sort: NEWEST_FIRST,
      limit: MOST,
      status: 'published',
    }));
  return articles.map((article) => storyOf(plainArticle(article)));
}

/** What was withdrawn last. */
export async function lastGone(strapi: Strapi): Promise<Gone[]> {
  return (await listWithdrawals(strapi, { page: 1, pageSize: MOST })).data;
}

/** When stories or tombstones changed last, ISO 8601; the present where there are none. */
export function lastChange(stories: readonly PublicStory[], gone: readonly Gone[]): string {
  const times = [...stories.map(changedAt), ...gone.map(({ at }) => at)];
  return times.sort().at(-1) ?? now();
}

const LISTED = ['slug', 'headline', 'firstPublishedAt', 'correctedAt'];

const listed = async (strapi: Strapi, query: Record<string, unknown>): Promise<Listed[]> =>
  (await documents(strapi, 'article').findMany({
    fields: LISTED,
    status: 'published',
    ...query,
  })) as unknown as Listed[];

/** The stories of one sitemap, the oldest first; pages count from 1. */
export const storiesOfSitemap = (strapi: Strapi, page: number): Promise<Listed[]> =>
  listed(strapi, {
    sort: ['firstPublishedAt:asc', 'id:asc'],
    start: (page - 1) * STORIES_OF_SITEMAP,
    limit: STORIES_OF_SITEMAP,
  });

/** How many sitemaps there are; one where nothing is published. */
export async function countSitemaps(strapi: Strapi): Promise<number> {
  const stories = await table(strapi, 'article').count({ where: { publishedAt: { $notNull: true } } });
  return Math.max(1, Math.ceil(stories / STORIES_OF_SITEMAP));
}

/** The stories of the last two days, the newest first. */
export const storiesOfNews = (strapi: Strapi): Promise<Listed[]> =>
  listed(strapi, {
    sort: 'firstPublishedAt:desc',
    limit: NEWS_SITEMAP.most,
    filters: {
      firstPublishedAt: { $gte: new Date(Date.parse(now()) - NEWS_SITEMAP.hours * HOUR).toISOString() },
    },
  });
