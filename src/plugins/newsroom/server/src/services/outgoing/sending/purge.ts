import type { PurgeKind } from '../../../../../shared/outgoing';
import { batchOf, PURGES } from '../../../domain/outgoing/purge';
import { feedUrls } from '../../formats/feeds';
import type { Strapi } from '../../runtime/strapi';
import { waitingFor, type Delivery } from '../delivery-store';
import type { Receiver } from '../receivers/receiver-store';
import { mayBePrivate } from '../receivers/receivers';
import { call, type Attempt } from './post';

/** Most purges that are looked at for one request. */
const MOST_WAITING = 256;

/** Tells a cache or a hub which answers are old: of all purges that wait, those that fit into one request. `rest` are the ones beside the first. */
export async function purge(
  strapi: Strapi,
  receiver: Receiver,
  { kind, token }: { kind: PurgeKind; token: string },
): Promise<Attempt & { rest: number[] }> {
  const waiting = await waitingFor(strapi, receiver.documentId, MOST_WAITING);
  const { most, requestOf } = PURGES[kind];
  const { rows, keys } = batchOf(waiting, { keysOf, most });
  const to = { url: receiver.url, mayBePrivate: mayBePrivate(strapi) };
  const attempt = await call({ ...to, ...requestOf(keys, { token, feeds: feedUrls(strapi) }) });
  return { ...attempt, rest: rows.slice(1).map(({ id }) => id) };
}

const keysOf = ({ body }: Delivery): string[] => (JSON.parse(body) as { keys: string[] }).keys;
