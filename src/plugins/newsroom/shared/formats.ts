import type { Label } from './vocabulary';

/** Formats of a story that are checked when it goes public, by the ends of their addresses. */
export const CHECKED_FORMATS = [
  'ninjs',
  'nitf',
  'json-ld',
  'wechat',
  'rss.xml',
  'atom.xml',
  'feed.json',
] as const;
export type CheckedFormat = (typeof CHECKED_FORMATS)[number];

export const CHECKED_LABELS: Record<CheckedFormat, Label> = {
  ninjs: { en: 'ninjs 3.1', zh: 'ninjs 3.1' },
  nitf: { en: 'NITF 3.6', zh: 'NITF 3.6' },
  'json-ld': { en: 'NewsArticle for search engines', zh: '搜索引擎 NewsArticle' },
  wechat: { en: 'HTML for WeChat', zh: '公众号 HTML' },
  'rss.xml': { en: 'RSS', zh: 'RSS' },
  'atom.xml': { en: 'Atom', zh: 'Atom' },
  'feed.json': { en: 'JSON Feed', zh: 'JSON Feed' },
};
