import type { DeliveryQuery, DeliveryView } from '../../../../shared/contracts/receivers';
import { windowOf } from '../../../../shared/contracts/pagination';
import { table, type Strapi } from '../runtime/strapi';

/** One message to one receiver, as it is stored. */
export interface Delivery extends Omit<DeliveryView, 'isReplay'> {
  /** Nothing in rows from before there were replays. */
  isReplay: boolean | null;
  body: string;
}

const deliveries = (strapi: Strapi) => table<Delivery>(strapi, 'delivery');

/** A delivery that nobody has tried to send yet. */
type NewDelivery = Omit<Delivery, 'id' | 'state' | 'attempts' | 'isReplay' | 'lastError' | 'sentAt'>;

/** Writes deliveries that wait to be sent, in their order. */
export async function addDeliveries(strapi: Strapi, added: readonly NewDelivery[]): Promise<void> {
  if (added.length === 0) return;
  const data = added.map((one) => ({ ...one, state: 'waiting' as const, attempts: 0 }));
  await deliveries(strapi).createMany({ data });
}

/** The oldest message that waits for a receiver. */
export async function nextWaiting(strapi: Strapi, receiver: string): Promise<Delivery | null> {
  const where = { receiver, state: 'waiting' };
  const [delivery] = await deliveries(strapi).findMany({ where, orderBy: { id: 'asc' }, limit: 1 });
  return delivery ?? null;
}

/** The oldest messages that wait for a receiver. */
export const waitingFor = (strapi: Strapi, receiver: string, limit: number): Promise<Delivery[]> =>
  deliveries(strapi).findMany({ where: { receiver, state: 'waiting' }, orderBy: { id: 'asc' }, limit });

/** Notes that deliveries went with another one. */
export async function noteSent(strapi: Strapi, ids: readonly number[], sentAt: string): Promise<void> {
  if (ids.length === 0) return;
  const data = { state: 'sent' as const, attempts: 1, lastError: null, sentAt };
  await deliveries(strapi).updateMany({ where: { id: { $in: [...ids] }, state: 'waiting' }, data });
}

/** Notes what came of an attempt, unless somebody else noted it before. */
export async function noteAttempt(
  strapi: Strapi,
  { id, attempts }: Pick<Delivery, 'id' | 'attempts'>,
  result: Pick<Delivery, 'state' | 'lastError'> & { sentAt?: string },
): Promise<void> {
  await deliveries(strapi).updateMany({
    where: { id, state: 'waiting' },
    data: { ...result, attempts: attempts + 1 },
  });
}

/** A delivery by its id. */
export const findDelivery = (strapi: Strapi, id: number): Promise<Delivery | null> =>
  deliveries(strapi).findOne({ where: { id } });

/** Lets a delivery wait again, whatever became of it. */
export async function waitAgain(strapi: Strapi, id: number): Promise<void> {
  await deliveries(strapi).updateMany({ where: { id }, data: { state: 'waiting', sentAt: null } });
}

/**
 * Lets all that was written for a receiver since an instant wait again, in its order and as a replay, whatever became of it;
 * returns how much. What waits anyway is sent as it is.
 */
export async function replaySince(strapi: Strapi, receiver: string, since: string): Promise<number> {
  const { count } = await deliveries(strapi).updateMany({
    where: { receiver, at: { $gte: since }, state: { $ne: 'waiting' } },
    data: { state: 'waiting', sentAt: null, isReplay: true },
  });
  return count;
}

/** Gives up what waits for a receiver. */
export async function giveUpWaiting(strapi: Strapi, receiver: string, lastError: string): Promise<void> {
  const where = { receiver, state: 'waiting' };
  await deliveries(strapi).updateMany({ where, data: { state: 'failed', lastError } });
}

const CHUNK = 500;

/** Forgets what was sent before an instant, batch by batch; returns how much. What was not sent stays. */
export async function forgetSent(strapi: Strapi, before: string): Promise<number> {
  const where = { state: 'sent', sentAt: { $lt: before } };
  for (let forgotten = 0; ;) {
    const rows = await deliveries(strapi).findMany({ where, select: ['id'], limit: CHUNK });
    if (rows.length === 0) return forgotten;
    const id = { $in: rows.map((row) => row.id) };
    forgotten += (await deliveries(strapi).deleteMany({ where: { ...where, id } })).count;
  }
}

/** A page of deliveries without their bodies, newest first, and how many there are. */
export async function listDeliveries(
  strapi: Strapi,
  query: DeliveryQuery,
): Promise<{ rows: DeliveryView[]; total: number }> {
  const { state, receiver } = query;
  const where = { ...(state && { state }), ...(receiver && { receiver }) };
  const rows = await deliveries(strapi).findMany({ where, orderBy: { id: 'desc' }, ...windowOf(query) });
  return { rows: rows.map(viewOf), total: await deliveries(strapi).count({ where }) };
}

/** How many deliveries are in a state. */
export const countDeliveries = (strapi: Strapi, where: Pick<Delivery, 'state'>): Promise<number> =>
  deliveries(strapi).count({ where });

/** A delivery as the house sees it. */
export const viewOf = (row: Delivery): DeliveryView => ({
  id: row.id,
  receiver: row.receiver,
  messageId: row.messageId,
  topic: row.topic,
  article: row.article,
  sequence: row.sequence,
  actId: row.actId,
  state: row.state,
  attempts: row.attempts,
  isReplay: row.isReplay ?? false,
  lastError: row.lastError,
  sentAt: row.sentAt,
  at: row.at,
});
