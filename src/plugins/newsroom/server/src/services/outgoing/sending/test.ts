import { randomUUID } from 'node:crypto';
import type { ReceiverTest } from '../../../../../shared/contracts/receivers';
import { PURGES } from '../../../domain/outgoing/purge';
import { feedUrls } from '../../formats/feeds';
import { now } from '../../runtime/editorial-clock';
import type { Strapi } from '../../runtime/strapi';
import { findReceiver, kindOf } from '../receivers/receiver-store';
import { mayBePrivate } from '../receivers/receivers';
import { goodSecrets } from '../receivers/secrets';
import { call, post } from './post';

/** What no answer depends on: a CDN that purges it purges nothing; nginx lets go of all it has at any call. */
const NOTHING = 'newsroom-test';

/** Calls a receiver once, as it would be called, and says what came of it; what waits for it is not touched. `null` where there is none. */
export async function testReceiver(strapi: Strapi, id: string): Promise<ReceiverTest | null> {
  const receiver = await findReceiver(strapi, id);
  if (!receiver) return null;
  const secrets = goodSecrets(strapi, receiver, now());
  const [token] = secrets ?? [];
  if (!secrets || token === undefined) return { error: 'secret_unreadable' };
  const kind = kindOf(receiver);
  const to = { url: receiver.url, mayBePrivate: mayBePrivate(strapi) };
  const { error } =
    kind === 'messages'
      ? await post({ ...to, secrets, messageId: `msg_${randomUUID()}`, body: testBody() })
      : await call({ ...to, ...PURGES[kind].requestOf([NOTHING], { token, feeds: feedUrls(strapi) }) });
  return { error };
}

const testBody = (): string => JSON.stringify({ type: 'receiver.test', timestamp: now(), data: {} });
