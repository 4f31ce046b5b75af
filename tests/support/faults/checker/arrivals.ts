import { Webhook } from 'standardwebhooks';
import type { Arrival } from '../../receivers/receiving-site';
import type { DeliveryRow, Tables } from './tables';

/** A site as the newsroom knows it, with what it got. */
export interface Site {
  /** documentId of its receiver. */
  id: string;
  secret: string;
  arrivals: readonly Arrival[];
}

/** What sites got and what they ought to have: everything at least once, signed, in order, repeats under one id. */
export const arrivalFaults = ({ deliveries }: Tables, sites: readonly Site[]): string[] =>
  sites.flatMap((site) => {
    const rows = deliveries.filter(({ receiver }) => receiver === site.id);
    return [...unheard(rows, site), ...strange(rows, site), ...disordered(rows, site)].map(
      (fault) => `site ${site.id}: ${fault}`,
    );
  });

function unheard(rows: readonly DeliveryRow[], { arrivals }: Site): string[] {
  const heard = new Set(arrivals.map(({ id }) => id));
  return rows
    .filter(({ state, messageId }) => state === 'sent' && !heard.has(messageId))
    .map(({ messageId }) => `${messageId} counts as sent and never arrived`);
}

function strange(rows: readonly DeliveryRow[], { arrivals, secret }: Site): string[] {
  const bodies = new Map(rows.map(({ messageId, body }) => [messageId, body]));
  return arrivals.flatMap((arrival) => [
    ...(bodies.get(arrival.id) === arrival.text ? [] : [`${arrival.id} arrived otherwise than it is kept`]),
    ...(isSigned(secret, arrival) ? [] : [`${arrival.id} is not signed`]),
  ]);
}

/** Milliseconds that a time stamp may be off: what Standard Webhooks lets a receiver take. */
const TOLERANCE = 5 * 60_000;

/** Whether the site would have taken the signature when the message arrived. */
function isSigned(secret: string, { id, at, text, headers }: Arrival): boolean {
  const stamp = new Date(Number(headers['webhook-timestamp']) * 1000);
  const isOfNow = Math.abs(at - stamp.getTime()) < TOLERANCE;
  return isOfNow && new Webhook(secret).sign(id, stamp, text) === headers['webhook-signature'];
}

/** A repeat comes before the next message does: what went out is not overtaken. */
function disordered(rows: readonly DeliveryRow[], { arrivals }: Site): string[] {
  const places = new Map(rows.map(({ messageId }, index) => [messageId, index]));
  const placeOf = ({ id }: Arrival): number => places.get(id) ?? -1;
  return arrivals.flatMap((arrival, index) => {
    const earlier = arrivals[index - 1];
    return earlier && placeOf(arrival) < placeOf(earlier) ? [`${arrival.id} arrived after a later one`] : [];
  });
}
