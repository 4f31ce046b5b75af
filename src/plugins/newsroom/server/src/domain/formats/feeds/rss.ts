import { xml } from '../markup/xml';
import { storyHtml } from '../markup/story-html';
import { storyTag, storyUrl } from '../site';
import { authorsOf, changedAt, summaryOf, type PublicStory } from '../story';
import type { Feed } from './feed';

const NAMESPACES = {
  '@version': '2.0',
  '@xmlns:atom': 'http://www.w3.org/2005/Atom',
  '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** A feed as RSS 2.0, with the whole text in `content:encoded` and the authors in `dc:creator`. */
export function rssOf(feed: Feed): string {
  const { site, title, self, hubs, updatedAt, stories } = feed;
  const channel = {
    title,
    link: site.url,
    description: title,
    language: 'zh-cn',
    lastBuildDate: new Date(updatedAt).toUTCString(),
    'atom:link': [
      { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
      ...hubs.map((hub) => ({ '@href': hub, '@rel': 'hub' })),
    ],
    item: stories.map((story) => itemOf(story, feed)),
  };
  return xml({ rss: { ...NAMESPACES, channel } });
}

const itemOf = (story: PublicStory, { site, isFull }: Feed): object => ({
  title: story.headline,
  link: storyUrl(site, story),
  guid: { '@isPermaLink': 'false', '#': storyTag(site, story) },
  pubDate: new Date(story.firstPublishedAt).toUTCString(),
  'atom:updated': changedAt(story),
  ...(story.column && { category: story.column.name }),
  'dc:creator': authorsOf(story),
  description: summaryOf(story),
  ...(isFull && { 'content:encoded': storyHtml(story, site) }),
});
