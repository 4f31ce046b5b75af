import { PURGE, type MessageFormat } from '../../../../../shared/outgoing';
import { isForSites } from '../../../domain/outgoing/topics';
import { ninjsToSend } from '../../formats/story-formats';
import { publishedStory } from '../../formats/stories';
import type { Strapi } from '../../runtime/strapi';
import type { Delivery } from '../delivery-store';

/** The body of a message as it is stored: type, time and data. */
interface StoredBody {
  data: object;
}

/**
 * What is sent of a message: the reference, and beside it the story in the format of the receiver as the public reads it at this
 * moment. What is not public any more goes along with no message, however late it is sent; a replay says that it is one.
 */
export async function bodyToSend(
  strapi: Strapi,
  format: MessageFormat,
  { body, topic, article, isReplay }: Delivery,
): Promise<{ body: string; hasText: boolean }> {
  const isPlain = format === 'reference' || topic === PURGE || !isForSites(topic);
  if (isPlain && !isReplay) return { body, hasText: false };
  const message = JSON.parse(body) as StoredBody;
  const story = isPlain ? null : await STORIES[format](strapi, article);
  const data = { ...message.data, ...(!isPlain && { [format]: story }) };
  const hasText = story !== null && topic !== 'article.withdrawn';
  return { body: JSON.stringify({ ...message, ...(isReplay && { replay: true }), data }), hasText };
}

/** A story in each format; `null` where it is not public, or not valid in the format. */
const STORIES: Record<
  Exclude<MessageFormat, 'reference'>,
  (strapi: Strapi, article: string) => Promise<unknown>
> = {
  article: publishedStory,
  ninjs: ninjsToSend,
};
