import { storyHtml } from '../markup/story-html';
import { pictureUrl, storyTag, storyUrl } from '../site';
import { authorsOf, changedAt, summaryOf, plainText, shownPhotos, type PublicStory } from '../story';
import type { Feed } from './feed';

/** A feed as JSON Feed 1.1. Corrections and the label of machines stand in the text, as in all formats. */
export const jsonFeedOf = (feed: Feed): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  home_page_url: feed.site.url,
  feed_url: feed.self,
  language: 'zh-Hans',
  ...(feed.hubs.length > 0 && { hubs: feed.hubs.map((url) => ({ type: 'WebSub', url })) }),
  items: feed.stories.map((story) => itemOf(story, feed)),
});

function itemOf(story: PublicStory, { site, isFull }: Feed): object {
  const [photo] = shownPhotos(story);
  return {
    id: storyTag(site, story),
    url: storyUrl(site, story),
    title: story.headline,
    summary: summaryOf(story),
    ...(isFull
      ? { content_html: storyHtml(story, site) }
      : { content_text: summaryOf(story) || plainText(story) }),
    ...(photo && { image: pictureUrl(site, photo.url) }),
    date_published: story.firstPublishedAt,
    date_modified: changedAt(story),
    authors: authorsOf(story).map((name) => ({ name })),
    tags: [...(story.column ? [story.column.name] : []), ...(story.keywords ?? [])],
    language: story.language,
  };
}
