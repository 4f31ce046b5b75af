import { randomUUID } from 'node:crypto';
import { bodyOf, messageOf, type Message, type PublicText } from '../../domain/outgoing/message';
import { isForSites, mayReceive, topicsOf, type Announcement } from '../../domain/outgoing/topics';
import { embargoOf, type VersionRef } from '../../domain/workflow';
import { currentActId } from '../act-id';
import { lockChainHead } from '../decision-store';
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
export async function announce(strapi: Strapi, compose: () => Message[] | Promise<Message[]>): Promise<void> {
  const receivers = await enabledReceivers(strapi);
  if (receivers.length === 0) return;
  await lockChainHead(strapi);
  for (const message of await compose()) await addFor(strapi, receivers, message);
}

/** Announces a decision to those who may hear of it. */
export async function announceDecision(strapi: Strapi, announcement: Announcement): Promise<void> {
  const topics = topicsOf(announcement);
  if (topics.length === 0) return;
  const { decision } = announcement;
  await announce(strapi, async () => {
    const told = topics.some(isForSites) ? textToldOf(announcement) : null;
    const text = told && (await publicText(strapi, decision.article, told));
    return topics.flatMap((topic) => messageOf(topic, decision, text) ?? []);
  });
}

/** What the public sees, or saw until this decision; under embargo what it will see. */
const textToldOf = ({ before, after }: Announcement): VersionRef | null =>
  after.published ?? before.published ?? embargoOf(after) ?? embargoOf(before) ?? null;

async function publicText(
  strapi: Strapi,
  article: string,
  { version, digest }: VersionRef,
): Promise<PublicText | null> {
  const kept = await findVersion(strapi, article, version);
  if (!kept) return null;
  const { slug, headline } = kept.content;
  return { slug, headline, version, digest };
}

async function addFor(strapi: Strapi, receivers: readonly Receiver[], message: Message): Promise<void> {
  const actId = currentActId() ?? null;
  const { topic, article, sequence, at } = message;
  const messageId = `msg_${randomUUID()}`;
  const row = { messageId, topic, article, sequence, actId, at, body: bodyOf(message) };
  for (const receiver of receivers.filter((one) => mayReceive(one, topic)))
    await addDelivery(strapi, { ...row, receiver: receiver.documentId });
}
