import type { FeedQuery } from '../../../../shared/contracts/formats';
import { atomOf, jsonFeedOf, rssOf, type Feed } from '../../domain/formats';
import type { Strapi } from '../runtime/strapi';
import { siteConfig, siteOf } from './site';
import { lastChange, lastGone, newestStories } from './stories';

interface FeedFormat {
  media: string;
  make: (feed: Feed) => string;
}

/** The formats of feeds by the ends of their addresses. */
export const FEEDS: Record<'rss.xml' | 'atom.xml' | 'feed.json', FeedFormat> = {
  'rss.xml': { media: 'application/rss+xml; charset=utf-8', make: rssOf },
  'atom.xml': { media: 'application/atom+xml; charset=utf-8', make: atomOf },
  'feed.json': {
    media: 'application/feed+json; charset=utf-8',
    make: (feed) => JSON.stringify(jsonFeedOf(feed)),
  },
};

/** What a feed holds, asked for at the address `self`. */
export async function feedOf(strapi: Strapi, query: FeedQuery, self: string): Promise<Feed> {
  const site = siteOf(strapi);
  const [stories, gone] = [await newestStories(strapi, query), await lastGone(strapi)];
  const [first] = stories;
  const narrowed = [query.column && first?.column?.name, query.department && first?.department?.name];
  return {
    site,
    title: [site.name, ...narrowed.filter(Boolean)].join(' · '),
    self: site.newsroom + self,
    isFull: siteConfig(strapi).fullText,
    updatedAt: lastChange(stories, gone),
    stories,
    gone,
  };
}
