import type { FormatFault } from '../../../../../shared/contracts/format-faults';
import { CHECKED_FORMATS, type CheckedFormat } from '../../../../../shared/formats';
import { atomOf } from '../feeds/atom';
import type { Feed } from '../feeds/feed';
import { jsonFeedOf } from '../feeds/json-feed';
import { rssOf } from '../feeds/rss';
import { wechatHtml } from '../markup/wechat';
import { newsArticleOf } from '../news-article';
import { ninjsOf } from '../ninjs';
import { nitfOf } from '../nitf/document';
import type { Site } from '../site';
import { changedAt, type PublicStory } from '../story';
import { faultBySchema } from './by-schema';
import { faultInHtml } from './html';
import { readXml } from './xml';

/** A feed of one story. */
const feedOf = (story: PublicStory, site: Site): Feed => ({
  site,
  title: site.name,
  self: site.newsroom,
  hubs: [],
  isFull: true,
  updatedAt: changedAt(story),
  stories: [story],
  gone: [],
});

interface ReadXml {
  rss?: { channel?: { item?: unknown } };
  feed?: { entry?: unknown };
  nitf?: unknown;
}

/** What is wrong with a story in each format. */
const CHECKS: Record<CheckedFormat, (story: PublicStory, site: Site) => string | null> = {
  ninjs: (...of) => faultBySchema('ninjs', asJson(ninjsOf(...of))),
  nitf: (...of) => faultBySchema('nitf', (readXml(nitfOf(...of)) as ReadXml).nitf),
  'json-ld': (...of) => faultBySchema('article', asJson(newsArticleOf(...of))),
  wechat: (...of) => faultInHtml(wechatHtml(...of)),
  'rss.xml': (...of) => faultBySchema('rss', (readXml(rssOf(feedOf(...of))) as ReadXml).rss?.channel?.item),
  'atom.xml': (...of) => faultBySchema('atom', (readXml(atomOf(feedOf(...of))) as ReadXml).feed?.entry),
  'feed.json': (...of) =>
    faultBySchema('feedItem', (asJson(jsonFeedOf(feedOf(...of))) as { items: unknown[] }).items[0]),
};

/** As whoever reads it gets it: without what JSON leaves out. */
const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

/** Longest text of a fault, in UTF-16 units. */
const LONGEST = 300;

/** What is wrong with a story in a format, the first thing; nothing where it is valid. */
export function faultIn(format: CheckedFormat, story: PublicStory, site: Site): string | null {
  try {
    return CHECKS[format](story, site)?.slice(0, LONGEST) ?? null;
  } catch (error) {
    return `It cannot be made: ${error instanceof Error ? error.message : 'unknown'}`.slice(0, LONGEST);
  }
}

/** What is wrong with a story in each format, one after the other, so that who asks can rest between them; `null` where it is valid. */
export function* faultsOf(story: PublicStory, site: Site): Generator<FormatFault | null> {
  for (const format of CHECKED_FORMATS) {
    const why = faultIn(format, story, site);
    yield why === null ? null : { format, why };
  }
}
