import canonicalize from 'canonicalize';
import {
  bodyOf,
  messageOf,
  type PublicText,
} from '../../../../src/plugins/newsroom/server/src/domain/outgoing/message';
import { mayReceive, topicsOf } from '../../../../src/plugins/newsroom/server/src/domain/outgoing/topics';
import type { Told } from '../../../../src/plugins/newsroom/server/src/domain/record/replay';
import { embargoOf } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Topic } from '../../../../src/plugins/newsroom/shared/outgoing';
import { grouped } from './grouped';
import type { DeliveryRow, Tables } from './tables';

/** A message that somebody is owed. */
interface Owed {
  topic: Topic;
  /** Place, topic and body in one word, which a row has to have too. */
  word: string;
}

/**
 * Whether each receiver has exactly the rows that the record owes it, in the order of the record, all of them sent,
 * and whether each message has one id and each id one message.
 */
export function outgoingFaults(tables: Tables, told: readonly Told[]): string[] {
  const owed = told.flatMap((announcement) => messagesOf(tables, announcement));
  const rows = grouped(tables.deliveries, ({ receiver }) => receiver);
  const perReceiver = tables.receivers.flatMap((receiver) =>
    rowFaults(
      receiver.id,
      owed.filter(({ topic }) => mayReceive(receiver, topic)).map(({ word }) => word),
      rows.get(receiver.id) ?? [],
    ),
  );
  return [...perReceiver, ...idFaults(tables.deliveries), ...stateFaults(tables.deliveries)];
}

function messagesOf({ versions }: Tables, announcement: Told): Owed[] {
  const { decision } = announcement;
  const text = textTold(versions, announcement);
  return topicsOf(announcement).flatMap((topic) => {
    const message = messageOf(topic, decision, text);
    return message ? [{ topic, word: wordOf(decision.sequence, topic, bodyOf(message)) }] : [];
  });
}

const wordOf = (sequence: number | null, topic: string, body: string): string =>
  `${sequence} ${topic} ${canonicalize(JSON.parse(body))}`;

/** What the public sees, or saw until this decision; under embargo what it will see. */
function textTold(versions: Tables['versions'], { decision, before, after }: Told): PublicText | null {
  const told = after.published ?? before.published ?? embargoOf(after) ?? embargoOf(before);
  const kept = versions.find(
    ({ article, number }) => article === decision.article && number === told?.version,
  );
  if (!told || !kept) return null;
  const { slug, headline } = kept.content;
  return { slug, headline, version: told.version, digest: told.digest };
}

function rowFaults(receiver: string, owed: readonly string[], rows: readonly DeliveryRow[]): string[] {
  const words = rows.map(({ sequence, topic, body }) => wordOf(sequence, topic, body));
  const at = Array.from({ length: Math.max(owed.length, words.length) }).findIndex(
    (_, index) => owed[index] !== words[index],
  );
  if (at < 0) return [];
  return [`receiver ${receiver}: message ${at + 1} is ${words[at] ?? 'missing'}, not ${owed[at] ?? 'there'}`];
}

function idFaults(rows: readonly DeliveryRow[]): string[] {
  const messages = grouped(rows, ({ sequence, topic }) => `${sequence} ${topic}`);
  const ids = grouped(rows, ({ messageId }) => messageId);
  return [
    ...[...messages].flatMap(([message, group]) =>
      group.some(({ messageId }) => messageId !== group[0]?.messageId)
        ? [`message ${message} has two ids`]
        : [],
    ),
    ...[...ids].flatMap(([id, group]) =>
      group.some(({ sequence, topic }) => sequence !== group[0]?.sequence || topic !== group[0].topic)
        ? [`id ${id} has two messages`]
        : [],
    ),
  ];
}

const stateFaults = (rows: readonly DeliveryRow[]): string[] =>
  rows.flatMap(({ messageId, receiver, state }) =>
    state === 'sent' ? [] : [`message ${messageId} to ${receiver} is ${state}`],
  );
