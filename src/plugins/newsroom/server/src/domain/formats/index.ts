export { faultIn, faultsOf } from './checks/faults';
export { canceledNinjs, ninjsOf } from './ninjs';
export { nitfOf } from './nitf/document';
export { newsArticleOf } from './news-article';
export { atomOf } from './feeds/atom';
export { jsonFeedOf } from './feeds/json-feed';
export { rssOf } from './feeds/rss';
export type { Feed, Gone } from './feeds/feed';
export { wechatHtml } from './markup/wechat';
export {
  newsSitemapOf,
  NEWS_SITEMAP,
  sitemapIndexOf,
  sitemapOf,
  STORIES_OF_SITEMAP,
  type Listed,
} from './sitemaps/sitemaps';
export { aiLabel } from './ai-label';
export { htmlOf } from './markup/blocks';
export { pictureUrl, storyUrl, type Site } from './site';
export { changedAt, plainText, type PublicStory } from './story';
