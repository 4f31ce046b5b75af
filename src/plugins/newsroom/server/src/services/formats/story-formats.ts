import {
  canceledNinjs,
  faultIn,
  newsArticleOf,
  ninjsOf,
  nitfOf,
  wechatHtml,
  type PublicStory,
  type Site,
} from '../../domain/formats';
import { findWithdrawal } from '../public/tombstones';
import type { Strapi } from '../runtime/strapi';
import { siteOf } from '../public/site';
import { refusal } from '../runtime/errors';
import { faultyIn } from '../stores/format-checks';
import { publishedStory } from './stories';

interface StoryFormat {
  media: string;
  make: (story: PublicStory, site: Site) => string;
}

/** The formats of one story by the ends of their addresses. */
const STORY_FORMATS = {
  ninjs: { media: 'application/json; charset=utf-8', make: (...of) => JSON.stringify(ninjsOf(...of)) },
  nitf: { media: 'text/vnd.IPTC.NITF; charset=utf-8', make: nitfOf },
  'json-ld': {
    media: 'application/ld+json; charset=utf-8',
    // It is made for a script element, which `</script>` within a headline would end.
    make: (...of) => JSON.stringify(newsArticleOf(...of)).replaceAll('<', '\\u003c'),
  },
  wechat: { media: 'text/html; charset=utf-8', make: wechatHtml },
} satisfies Record<string, StoryFormat>;
export type StoryFormatName = keyof typeof STORY_FORMATS;

/** Something written in a format. */
export interface Formatted {
  media: string;
  content: string;
}

/** A published story in a format; nothing where there is none. 409 where a check found that it is not valid in it. */
export async function storyIn(
  strapi: Strapi,
  format: StoryFormatName,
  documentId: string,
): Promise<Formatted | null> {
  const story = await publishedStory(strapi, documentId);
  const { media, make } = STORY_FORMATS[format];
  if (story && (await faultyIn(strapi, format, [documentId])).length > 0)
    throw refusal('format_faulty', { format });
  return story && { media, content: make(story, siteOf(strapi)) };
}

/** How ninjs says that a story was withdrawn; nothing for any other. */
export async function canceledIn(strapi: Strapi, documentId: string): Promise<Formatted | null> {
  const gone = await findWithdrawal(strapi, documentId);
  const { media } = STORY_FORMATS.ninjs;
  return gone && { media, content: JSON.stringify(canceledNinjs(gone, siteOf(strapi))) };
}

/**
 * A story as ninjs to go with a message: of a withdrawn one that it is canceled; nothing where it is not public or not valid. It is
 * checked here, as a message may be faster than the check of what went public.
 */
export async function ninjsToSend(strapi: Strapi, documentId: string): Promise<object | null> {
  const site = siteOf(strapi);
  const story = await publishedStory(strapi, documentId);
  if (story) return faultIn('ninjs', story, site) === null ? ninjsOf(story, site) : null;
  const gone = await findWithdrawal(strapi, documentId);
  return gone && canceledNinjs(gone, site);
}
