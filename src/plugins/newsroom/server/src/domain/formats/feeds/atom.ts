import { xml } from '../markup/xml';
import { storyHtml } from '../markup/story-html';
import { storyTag, storyUrl, type Site } from '../site';
import { authorsOf, changedAt, summaryOf, type PublicStory } from '../story';
import type { Feed, Gone } from './feed';

const NAMESPACES = {
  '@xmlns': 'http://www.w3.org/2005/Atom',
  '@xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
};

/** A feed as Atom (RFC 4287); what was withdrawn has a tombstone in it (RFC 6721). */
export function atomOf(feed: Feed): string {
  const { site, title, self, hubs, updatedAt, stories, gone } = feed;
  const content = {
    ...NAMESPACES,
    id: self,
    title,
    updated: updatedAt,
    author: { name: site.name },
    link: [
      { '@href': self, '@rel': 'self' },
      ...hubs.map((hub) => ({ '@href': hub, '@rel': 'hub' })),
      { '@href': site.url },
    ],
    entry: stories.map((story) => entryOf(story, feed)),
    'at:deleted-entry': gone.map((one) => tombstoneOf(one, site)),
  };
  return xml({ feed: content });
}

function entryOf(story: PublicStory, { site, isFull }: Feed): object {
  const names = authorsOf(story);
  return {
    id: storyTag(site, story),
    title: story.headline,
    link: { '@href': storyUrl(site, story) },
    published: story.firstPublishedAt,
    updated: changedAt(story),
    ...(names.length > 0 && { author: names.map((name) => ({ name })) }),
    ...(story.column && { category: { '@term': story.column.name } }),
    summary: summaryOf(story),
    ...(isFull && { content: { '@type': 'html', '#': storyHtml(story, site) } }),
  };
}

const tombstoneOf = (gone: Gone, site: Site): object => ({
  '@ref': storyTag(site, gone),
  '@when': gone.at,
  ...(gone.note && { 'at:comment': gone.note }),
});
