import { randomUUID } from 'node:crypto';
import { bodyOf, messageOf, type Message, type PublicText } from '../../domain/outgoing/message';
import { isForSites, mayReceive, topicsOf } from '../../domain/outgoing/topics';
import type { LinkedDecision } from '../../domain/record/chain';
import { lockChain } from '../decision-store';
import type { Strapi } from '../strapi';
import { findVersion } from '../version-store';
import { addDelivery } from './delivery-store';
import { enabledReceivers, type Receiver } from './receiver-store';

/**
 * Writes messages for every receiver that may have them, inside the transaction of what they tell of: if that is
 * rolled back, nothing was said (promise 4). `compose` is asked only where somebody listens. The end of the chain
 * is locked meanwhile, so that the messages of one transaction come before those of the next in the order of their
 * ids, which is the order of sending.
 */
export async function announce(
  strapi: Strapi,
  compose: () => Message[] | Promise<Message[]>,
  actId: string | null = null,
): Promise<void> {
  const receivers = await enabledReceivers(strapi);
  if (receivers.length === 0) return;
  await lockChain(strapi);
  for (const message of await compose()) await addFor(strapi, receivers, { message, actId });
}

/** Announces a decision; `published` is what the public sees, or saw until this decision. */
export async function announceDecision(
  strapi: Strapi,
  decision: LinkedDecision,
  published: { version: number; digest: string } | null,
): Promise<void> {
  const topics = topicsOf(decision);
  if (topics.length === 0) return;
  await announce(strapi, async () => {
    const text = topics.some(isForSites) ? await publicText(strapi, decision.article, published) : null;
    return topics.flatMap((topic) => messageOf(topic, decision, text) ?? []);
  });
}

async function publicText(
  strapi: Strapi,
  article: string,
  published: { version: number; digest: string } | null,
): Promise<PublicText | null> {
  const version = published && (await findVersion(strapi, article, published.version));
  if (!version) return null;
  const { slug, headline } = version.content;
  return { slug, headline, ...published };
}

async function addFor(
  strapi: Strapi,
  receivers: readonly Receiver[],
  { message, actId }: { message: Message; actId: string | null },
): Promise<void> {
  const { topic, article, sequence, at } = message;
  const messageId = `msg_${randomUUID()}`;
  const row = { messageId, topic, article, sequence, actId, at, body: bodyOf(message) };
  for (const receiver of receivers.filter((one) => mayReceive(one, topic)))
    await addDelivery(strapi, { ...row, receiver: receiver.documentId });
}
