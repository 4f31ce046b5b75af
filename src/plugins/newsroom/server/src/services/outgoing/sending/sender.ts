import { backOff, isHopeless } from '../../../domain/outgoing/back-off';
import { PURGE } from '../../../../../shared/outgoing';
import { mayReceive } from '../../../domain/outgoing/topics';
import { saidOf } from '../../runtime/database/said';
import { now } from '../../runtime/editorial-clock';
import { claim, readClaimed, release, writeLeased, type Lease } from '../../runtime/jobs/leases';
import { inTransaction, lockRow, type Strapi } from '../../runtime/strapi';
import { noteTaken } from '../copies/removals';
import { nextWaiting, noteAttempt, noteSent, type Delivery } from '../delivery-store';
import { post, type Attempt } from './post';
import { AFRESH, kindOf, longestUnserved, type Receiver } from '../receivers/receiver-store';
import { mayBePrivate } from '../receivers/receivers';
import { goodSecrets } from '../receivers/secrets';
import { bodyToSend } from './body';
import { purge } from './purge';

/** Most messages that a receiver gets before it is the turn of another one. */
const TURN = 50;

/** Sends what waits, one receiver after the other, until nothing is due. */
export async function sendOutgoing(strapi: Strapi, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const id = await longestUnserved(strapi, now());
    if (id === null) return;
    const lease = await claim(strapi, 'receiver', { id, where: due() });
    if (lease) await serve(strapi, lease, signal).finally(() => release(strapi, lease));
  }
}

const due = (): object => ({
  isEnabled: true,
  $or: [{ retryAt: { $null: true } }, { retryAt: { $lte: now() } }],
});

/** Sends the messages of one receiver in their order, until one fails. */
async function serve(strapi: Strapi, lease: Lease, signal: AbortSignal): Promise<void> {
  await writeLeased(strapi, lease, { servedAt: now() });
  for (let sent = 0; sent < TURN && !signal.aborted; sent += 1) {
    const receiver = await readClaimed<Receiver>(strapi, lease);
    if (!receiver?.isEnabled) return;
    const delivery = await nextWaiting(strapi, receiver.documentId);
    if (!delivery || !(await deliver(strapi, { receiver, delivery, lease }))) return;
  }
}

/** One message, and the receiver that it goes to. */
interface DeliveryTask {
  receiver: Receiver;
  delivery: Delivery;
  lease: Lease;
}

/** Tries to send one message; says whether the next one may follow. */
async function deliver(strapi: Strapi, task: DeliveryTask): Promise<boolean> {
  const { receiver, delivery } = task;
  if (delivery.topic !== PURGE && !mayReceive(receiver, delivery.topic)) {
    await noteAttempt(strapi, delivery, { state: 'failed', lastError: 'not_entitled' });
    return true;
  }
  const attempt = await attemptTo(strapi, task);
  if (attempt.error !== null) return fail(strapi, task, { ...attempt, error: attempt.error });
  const sentAt = now();
  // All or nothing: what was taken and is not noted so is sent again; what is noted without its copy never is.
  await inTransaction(strapi, async () => {
    // Whether it confirms may have been changed while the message was on its way.
    const present = (await lockRow<Receiver>(strapi, 'receiver', { id: task.lease.id })) ?? receiver;
    await noteAttempt(strapi, delivery, { state: 'sent', lastError: null, sentAt });
    await noteSent(strapi, attempt.rest, sentAt);
    await noteTaken(strapi, { receiver: present, delivery, hasText: attempt.hasText }, sentAt);
    if (receiver.failures > 0) await writeLeased(strapi, task.lease, AFRESH);
  });
  return true;
}

/** An attempt, whether the text of the story went with it, and the other deliveries that did. */
type Sending = Attempt & { hasText: boolean; rest: readonly number[] };

const ALONE = { hasText: false, rest: [] };

async function attemptTo(strapi: Strapi, task: DeliveryTask): Promise<Sending> {
  const { receiver } = task;
  const secrets = goodSecrets(strapi, receiver, now());
  const [token] = secrets ?? [];
  if (!secrets || token === undefined) return { error: 'secret_unreadable', wishedPause: 0, ...ALONE };
  const kind = kindOf(receiver);
  if (kind !== 'messages') return { ...ALONE, ...(await purge(strapi, receiver, { kind, token })) };
  return postTo(strapi, task, secrets);
}

async function postTo(
  strapi: Strapi,
  { receiver, delivery }: DeliveryTask,
  secrets: readonly string[],
): Promise<Sending> {
  const made = await bodyToSend(strapi, receiver.format ?? 'reference', delivery).catch((error: unknown) => {
    strapi.log.error(`The story of message ${delivery.messageId} could not be read: ${saidOf(error)}`);
    return null;
  });
  if (made === null) return { error: 'story_unreadable', wishedPause: 0, ...ALONE };
  const to = { url: receiver.url, secrets, mayBePrivate: mayBePrivate(strapi) };
  const attempt = await post({ ...to, messageId: delivery.messageId, body: made.body });
  return { ...attempt, ...ALONE, hasText: made.hasText };
}

/** Lets the message, and so those behind it, wait; or gives it up, and lets the next one try. */
async function fail(
  strapi: Strapi,
  { receiver, delivery, lease }: DeliveryTask,
  { error, wishedPause }: { error: string; wishedPause: number },
): Promise<boolean> {
  const at = now();
  const { failingSince } = receiver;
  const givesUp = isHopeless({ since: delivery.at, failingSince, now: at });
  const failures = receiver.failures + 1;
  const pause = Math.max(backOff(failures, Math.random()), wishedPause);
  await noteAttempt(strapi, delivery, { state: givesUp ? 'failed' : 'waiting', lastError: error });
  await writeLeased(strapi, lease, {
    failures,
    failingSince: failingSince ?? at,
    retryAt: givesUp ? null : new Date(Date.parse(at) + pause).toISOString(),
    lastError: error,
  });
  return givesUp;
}
