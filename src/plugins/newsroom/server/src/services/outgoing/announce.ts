import { randomUUID } from 'node:crypto';
import type { Topic } from '../../../../shared/outgoing';
import { bodyOf, messageOf, type Message, type PublicText } from '../../domain/outgoing/message';
import { isForSites, topicsOf, type Announcement } from '../../domain/outgoing/topics';
import type { Decision } from '../../domain/record/chain';
import { embargoOf, type VersionRef } from '../../domain/workflow';
import { currentActId } from '../runtime/act-id';
import type { Strapi } from '../runtime/strapi';
import { findVersion } from '../stores/version-store';
import { holdersOf, noteCopies, type Holders } from './copies/copy-store';
import { followWithdrawal } from './copies/removals';
import { addDeliveries } from './delivery-store';
import { concernOf, type Concerns } from './receivers/concerned';
import { enabledReceivers, type Receiver } from './receivers/receiver-store';

/** What is to be told of a decision, and to whom. */
interface PreparedMessages {
  topics: Topic[];
  /** The text that sites are told of. */
  text: PublicText | null;
  receivers: readonly Receiver[];
  concerns: Concerns;
  holders: Holders;
}

/** Reads what the messages of a decision need, before it is recorded; `null` where nobody is to hear of it. */
export async function prepareMessages(
  strapi: Strapi,
  announcement: Announcement,
): Promise<PreparedMessages | null> {
  const topics = topicsOf(announcement);
  if (topics.length === 0) return null;
  const receivers = await enabledReceivers(strapi, 'told');
  if (receivers.length === 0) return null;
  const told = topics.some(isForSites) ? textToldOf(announcement) : null;
  const text = told && (await publicText(strapi, announcement.decision.article, told));
  const holders = await holdersOf(strapi, announcement.decision.article);
  const concerns = await concernOf(strapi, announcement, { receivers, holders });
  return { topics, text, receivers, concerns, holders };
}

/**
 * Writes messages for every receiver that may have them, inside the transaction of the decision: if that is rolled
 * back, nothing was said (promise 4). The decision has locked the end of the chain, so the messages of one
 * transaction come before those of the next in the order of their ids, which is the order of sending.
 */
export async function announce(
  strapi: Strapi,
  prepared: PreparedMessages,
  decision: Decision,
): Promise<void> {
  const { topics, text, receivers } = prepared;
  const { article, at } = decision;
  const messages = topics.flatMap((topic) => messageOf(topic, decision, text) ?? []);
  const deliveries = messages.flatMap((message) => deliveriesOf(message, prepared));
  await addDeliveries(strapi, deliveries);
  await noteCopies(strapi, newHolders(deliveries, prepared.holders), { article, toldAt: at });
  await followWithdrawal(strapi, topics, { article, at, told: deliveries, receivers });
}

/** Those who are told of the text of a story, and of whom it is not noted that they were. */
const newHolders = (
  deliveries: readonly { topic: Topic; receiver: string }[],
  { noted }: Holders,
): string[] => [
  ...new Set(
    deliveries
      .filter(({ topic, receiver }) => isForSites(topic) && !noted.includes(receiver))
      .map(({ receiver }) => receiver),
  ),
];

/** What the public sees, or saw until this decision; under embargo what it will see. */
const textToldOf = ({ before, after }: Announcement): VersionRef | null =>
  after.published ?? before.published ?? embargoOf(after) ?? embargoOf(before) ?? null;

async function publicText(
  strapi: Strapi,
  articleId: string,
  { version, digest }: VersionRef,
): Promise<PublicText | null> {
  const kept = await findVersion(strapi, articleId, version);
  if (!kept) return null;
  const { slug, headline } = kept.content;
  return { slug, headline, version, digest };
}

function deliveriesOf(message: Message, { receivers, concerns }: PreparedMessages) {
  const { topic, article, sequence, at } = message;
  const messageId = `msg_${randomUUID()}`;
  const delivery = {
    messageId,
    topic,
    article,
    sequence,
    actId: currentActId() ?? null,
    at,
    body: bodyOf(message),
  };
  return receivers
    .filter((one) => concerns(one, topic))
    .map(({ documentId }) => ({ ...delivery, receiver: documentId }));
}
