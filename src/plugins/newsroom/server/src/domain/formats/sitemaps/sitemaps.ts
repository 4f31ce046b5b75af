import { xml } from '../markup/xml';
import { storyUrl, type Site } from '../site';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** A story as sitemaps name it; times are ISO 8601 in UTC. */
export interface Listed {
  slug: string;
  headline: string;
  firstPublishedAt: string;
  correctedAt: string | null;
}

/** Most stories of one sitemap; the protocol allows 50,000. */
export const STORIES_OF_SITEMAP = 5_000;

/** Most stories of a news sitemap, and how old they may be, in hours: what search engines read of it. */
export const NEWS_SITEMAP = { most: 1_000, hours: 48 };

/** The addresses of all sitemaps: `urls`, the oldest stories first. */
export const sitemapIndexOf = (urls: readonly string[]): string =>
  xml({ sitemapindex: { '@xmlns': NAMESPACE, sitemap: urls.map((loc) => ({ loc })) } });

/** One sitemap (sitemaps.org 0.9). */
export const sitemapOf = (stories: readonly Listed[], site: Site): string =>
  xml({ urlset: { '@xmlns': NAMESPACE, url: stories.map((story) => listedUrl(story, site)) } });

const listedUrl = (story: Listed, site: Site) => ({
  loc: storyUrl(site, story),
  lastmod: story.correctedAt ?? story.firstPublishedAt,
});

/** The stories of the last two days, as search engines for news read them. */
export const newsSitemapOf = (stories: readonly Listed[], site: Site): string =>
  xml({
    urlset: {
      '@xmlns': NAMESPACE,
      '@xmlns:news': NEWS,
      url: stories.map((story) => ({
        loc: storyUrl(site, story),
        'news:news': {
          'news:publication': { 'news:name': site.name, 'news:language': 'zh-cn' },
          'news:publication_date': story.firstPublishedAt,
          'news:title': story.headline,
        },
      })),
    },
  });
