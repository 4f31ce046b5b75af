import { feedQuery, sitemapPath } from '../../../shared/contracts/formats';
import { FEEDS, feedOf } from '../services/formats/feeds';
import { newsSitemap, sitemap, sitemapIndex } from '../services/formats/sitemaps';
import { canceledIn, storyIn, type Formatted, type StoryFormatName } from '../services/formats/story-formats';
import { refuseWithdrawn } from '../services/public/tombstones';
import type { Strapi } from '../services/runtime/strapi';
import { found, keepNone, param, parse, type Controller, type HttpContext } from './http';

const XML = 'application/xml; charset=utf-8';

/** What is shown of the text may be opened in a browser: nothing in it acts, and nothing of the panel is within its reach. */
const SHUT = "sandbox; default-src 'none'; img-src * data:; style-src 'unsafe-inline'";

function send(ctx: HttpContext, { media, content }: Formatted): void {
  ctx.type = media;
  ctx.set('Content-Security-Policy', SHUT);
  ctx.body = content;
}

const feed =
  (strapi: Strapi, name: keyof typeof FEEDS) =>
  async (ctx: HttpContext): Promise<void> => {
    const { media, make } = FEEDS[name];
    const { feed: made, isPartial } = await feedOf(strapi, parse(feedQuery, ctx.query), {
      self: ctx.path + ctx.search,
      name,
    });
    if (isPartial) keepNone(ctx);
    send(ctx, { media, content: make(made) });
  };

const story =
  (strapi: Strapi, format: StoryFormatName) =>
  async (ctx: HttpContext): Promise<void> => {
    const documentId = param(ctx, 'documentId');
    const formatted = await storyIn(strapi, format, documentId);
    if (!formatted) await refuseWithdrawn(strapi, documentId);
    send(ctx, found(formatted));
  };

/** Formats of the field: feeds, sitemaps, and what partners, search engines and WeChat read of a story. */
export const formats: Controller = ({ strapi }) => ({
  rss: feed(strapi, 'rss.xml'),
  atom: feed(strapi, 'atom.xml'),
  jsonFeed: feed(strapi, 'feed.json'),
  nitf: story(strapi, 'nitf'),
  newsArticle: story(strapi, 'json-ld'),
  wechat: story(strapi, 'wechat'),

  async ninjs(ctx) {
    const documentId = param(ctx, 'documentId');
    const canceled = await canceledIn(strapi, documentId);
    if (!canceled) return story(strapi, 'ninjs')(ctx);
    ctx.status = 410;
    send(ctx, canceled);
  },

  async sitemapIndex(ctx) {
    const folder = ctx.path.replace(/[^/]+\/*$/, 'sitemaps');
    send(ctx, { media: XML, content: await sitemapIndex(strapi, folder) });
  },

  async sitemap(ctx) {
    const { page } = parse(sitemapPath, ctx.params);
    send(ctx, { media: XML, content: found(await sitemap(strapi, page)) });
  },

  async newsSitemap(ctx) {
    send(ctx, { media: XML, content: await newsSitemap(strapi) });
  },
});
