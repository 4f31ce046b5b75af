import type {
  DeliveriesAnswer,
  DeliveryQuery,
  DeliveryView,
  ReceiverChange,
  ReceiverInput,
  ReceiverView,
  ReceiverWithSecret,
  ReplayAnswer,
  ReplayInput,
  Rotation,
} from '../../../../../shared/contracts/receivers';
import { KINDS_WITH_TOKEN, USUAL_REMOVAL } from '../../../../../shared/outgoing';
import { now } from '../../runtime/editorial-clock';
import { refusal } from '../../runtime/errors';
import { inTransaction, type Strapi } from '../../runtime/strapi';
import { namesPrivateAddress } from './addresses';
import { dropCopies } from '../copies/copy-store';
import { close } from '../copies/removals';
import {
  findDelivery,
  giveUpWaiting,
  listDeliveries,
  replaySince,
  viewOf,
  waitAgain,
} from '../delivery-store';
import {
  addReceiver,
  allReceivers,
  changeReceiver,
  dropReceiver,
  filtersOf,
  findReceiver,
  kindOf,
  type Receiver,
} from './receiver-store';
import { refuseUnknown } from './known-filters';
import { makeSecret, sealed } from './secrets';
import { announceHubs } from './hubs';

/** Whether the host lets messages go to this machine and to networks that are not the open Internet. */
export const mayBePrivate = (strapi: Strapi): boolean =>
  strapi.plugin('newsroom').config<boolean>('privateReceivers');

/** What can be told from the address alone is told at once; where a name leads is asked with each message. */
function refusePrivate(strapi: Strapi, url: string): void {
  if (!mayBePrivate(strapi) && namesPrivateAddress(url)) throw refusal('private_address');
}

/** All receivers, without their secrets. */
export const listReceivers = async (strapi: Strapi): Promise<ReceiverView[]> =>
  (await allReceivers(strapi)).map(receiverView);

/** Adds a receiver and shows its secret, this once; a token that its CDN gave is shown to nobody. */
export const createReceiver = (
  strapi: Strapi,
  { token, ...input }: ReceiverInput,
): Promise<ReceiverWithSecret> =>
  inTransaction(strapi, async () => {
    refusePrivate(strapi, input.url);
    await refuseUnknown(strapi, input.filters);
    if (KINDS_WITH_TOKEN.includes(input.kind) !== (token !== undefined)) throw refusal('token_misplaced');
    if (token !== undefined)
      return receiverView(await addReceiver(strapi, { ...input, secret: sealed(strapi, token) }));
    const { secret, encrypted } = makeSecret(strapi);
    const receiver = await addReceiver(strapi, { ...input, secret: encrypted });
    await announceHubs(strapi, receiver);
    return { ...receiverView(receiver), secret };
  });

/** Changes a receiver; `null` where there is none. */
export const updateReceiver = (
  strapi: Strapi,
  id: string,
  { token, ...change }: ReceiverChange,
): Promise<ReceiverView | null> =>
  inTransaction(strapi, async () => {
    if (change.url) refusePrivate(strapi, change.url);
    if (change.filters) await refuseUnknown(strapi, change.filters);
    const before = await findReceiver(strapi, id);
    if (before) refuseStrayToken(before, { url: change.url ?? before.url, token });
    const secret = token === undefined ? {} : { secret: sealed(strapi, token) };
    const receiver = await changeReceiver(strapi, id, { ...change, ...secret });
    // Of one that confirms nothing any more, taking the message is enough.
    if (change.confirms === false) await close(strapi, { receiver: id, takenAt: { $notNull: true } });
    await announceHubs(strapi, receiver);
    return receiver && receiverView(receiver);
  });

/** Refuses a token for a receiver that has a secret, and to send the token of a CDN to a host that it was not given for. */
function refuseStrayToken(
  before: Receiver,
  { url, token }: { url: string; token: string | undefined },
): void {
  const hasToken = KINDS_WITH_TOKEN.includes(kindOf(before));
  if (token !== undefined && !hasToken) throw refusal('token_misplaced');
  if (token === undefined && hasToken && new URL(url).origin !== new URL(before.url).origin)
    throw refusal('token_of_another_host', { path: ['token'] });
}

const HOUR = 3_600_000;

/** Gives a receiver another secret and shows it, this once; the one before signs too for as long as is asked, and then nothing. */
export const rotateSecret = (
  strapi: Strapi,
  id: string,
  { overlapHours }: Rotation,
): Promise<ReceiverWithSecret | null> =>
  inTransaction(strapi, async () => {
    const before = await findReceiver(strapi, id);
    if (!before) return null;
    if (KINDS_WITH_TOKEN.includes(kindOf(before))) throw refusal('token_of_cdn');
    const { secret, encrypted } = makeSecret(strapi);
    const until = new Date(Date.parse(now()) + overlapHours * HOUR).toISOString();
    const old =
      overlapHours > 0
        ? { oldSecret: before.secret, oldSecretUntil: until }
        : { oldSecret: null, oldSecretUntil: null };
    const receiver = await changeReceiver(strapi, id, { secret: encrypted, ...old });
    return receiver && { ...receiverView(receiver), secret };
  });

/** Sends all that a receiver was to be told since an instant once more, in its order; `null` where there is no such receiver. */
export const replay = (strapi: Strapi, id: string, { since }: ReplayInput): Promise<ReplayAnswer | null> =>
  inTransaction(strapi, async () => {
    if (!(await changeReceiver(strapi, id, {}))) return null;
    return { replayed: await replaySince(strapi, id, since) };
  });

/** Removes a receiver; what it was sent stays readable, what waits is given up. Says whether it was there. */
export const removeReceiver = (strapi: Strapi, id: string): Promise<boolean> =>
  inTransaction(strapi, async () => {
    const receiver = await findReceiver(strapi, id);
    if (!(await dropReceiver(strapi, id))) return false;
    await announceHubs(strapi, receiver);
    await giveUpWaiting(strapi, id, 'receiver_gone');
    await dropCopies(strapi, id);
    return true;
  });

/** A page of what was sent, waits or failed. */
export async function readDeliveries(strapi: Strapi, query: DeliveryQuery): Promise<DeliveriesAnswer> {
  const { page, pageSize } = query;
  const { rows, total } = await listDeliveries(strapi, query);
  return { rows, pagination: { page, pageSize, total } };
}

/** Sends a message once more, at once, ahead of those that wait; `null` where there is no such delivery. */
export const resend = (strapi: Strapi, id: number): Promise<DeliveryView | null> =>
  inTransaction(strapi, async () => {
    const delivery = await findDelivery(strapi, id);
    if (!delivery) return null;
    if (!(await findReceiver(strapi, delivery.receiver))) throw refusal('receiver_gone');
    await changeReceiver(strapi, delivery.receiver, {});
    await waitAgain(strapi, id);
    return viewOf({ ...delivery, state: 'waiting', sentAt: null });
  });

const receiverView = (row: Receiver): ReceiverView => ({
  id: row.documentId,
  name: row.name,
  url: row.url,
  kind: kindOf(row),
  audience: row.audience,
  embargo: row.embargo,
  isEnabled: row.isEnabled,
  filters: filtersOf(row),
  format: row.format ?? 'reference',
  confirms: row.confirms ?? false,
  removeWithin: row.removeWithin ?? USUAL_REMOVAL,
  oldSecretUntil: row.oldSecretUntil !== null && now() < row.oldSecretUntil ? row.oldSecretUntil : null,
  failures: row.failures,
  failingSince: row.failingSince,
  retryAt: row.retryAt,
  lastError: row.lastError,
});
