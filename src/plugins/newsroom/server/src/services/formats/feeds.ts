import type { FeedQuery } from '../../../../shared/contracts/formats';
import type { CheckedFormat } from '../../../../shared/formats';
import { atomOf, jsonFeedOf, rssOf, type Feed, type PublicStory } from '../../domain/formats';
import { narrowingOf } from '../public/lists/narrowing';
import { nameMeant } from '../stores/names/meant';
import type { Strapi } from '../runtime/strapi';
import { hubUrls } from '../stores/hubs';
import { faultyIn } from '../stores/format-checks';
import { siteConfig, siteOf } from '../public/site';
import { lastChange, lastGone, newestOf } from './stories';

interface FeedFormat {
  media: string;
  make: (feed: Feed) => string;
}

type FeedName = Extract<CheckedFormat, 'rss.xml' | 'atom.xml' | 'feed.json'>;

/** The formats of feeds by the ends of their addresses. */
export const FEEDS: Record<FeedName, FeedFormat> = {
  'rss.xml': { media: 'application/rss+xml; charset=utf-8', make: rssOf },
  'atom.xml': { media: 'application/atom+xml; charset=utf-8', make: atomOf },
  'feed.json': {
    media: 'application/feed+json; charset=utf-8',
    make: (feed) => JSON.stringify(jsonFeedOf(feed)),
  },
};

/** The addresses of all feeds, each of all stories. */
export const feedUrls = (strapi: Strapi): string[] => {
  const folder = `${siteOf(strapi).newsroom}${strapi.config.get<string>('api.rest.prefix', '/api')}/newsroom/feeds/`;
  return Object.keys(FEEDS).map((name) => folder + name);
};

/** A feed, and whether stories may be missing in it. */
interface MadeFeed {
  feed: Feed;
  isPartial: boolean;
}

/** What a feed in a format holds, asked for at the address `self`: without stories that are not valid in it. */
export async function feedOf(
  strapi: Strapi,
  query: FeedQuery,
  { self, name }: { self: string; name: FeedName },
): Promise<MadeFeed> {
  const site = siteOf(strapi);
  const narrowing = await narrowingOf(strapi, query);
  const [newest, gone] = [await newestOf(strapi, narrowing), await lastGone(strapi)];
  const ids = newest.map(({ documentId }) => documentId);
  const faulty = await faultyIn(strapi, name, ids);
  const stories = newest.filter(({ documentId }) => !faulty.includes(documentId));
  const feed = {
    site,
    title: [site.name, ...(await namesOf(strapi, query, newest))].join(' · '),
    self: site.newsroom + self,
    // A hub is told of the feeds of all stories only.
    hubs: narrowing ? [] : await hubUrls(strapi),
    isFull: siteConfig(strapi).fullText,
    updatedAt: lastChange(stories, gone),
    stories,
    gone,
  };
  return { feed, isPartial: narrowing?.isPartial ?? false };
}

/** What a feed is narrowed to, as its title says it; of a record that none of its stories names nothing is told. */
async function namesOf(strapi: Strapi, query: FeedQuery, stories: readonly PublicStory[]): Promise<string[]> {
  const { column, department, reporter, keyword, issueDate, pageNumber } = query;
  const records = stories.length === 0 ? {} : { column, department, reporter };
  const names = [];
  for (const [type, asked] of Object.entries(records))
    if (asked) names.push(await nameMeant(strapi, type as keyof typeof records, asked));
  return [...names, keyword, issueDate, pageNumber].flatMap((name) => name ?? []);
}
