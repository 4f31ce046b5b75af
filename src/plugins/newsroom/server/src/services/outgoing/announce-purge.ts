import { randomUUID } from 'node:crypto';
import { PURGE } from '../../../../shared/outgoing';
import { now } from '../runtime/editorial-clock';
import { beside, type Strapi } from '../runtime/strapi';
import { currentActId } from '../runtime/act-id';
import { addDeliveries } from './delivery-store';
import { enabledReceivers } from './receivers/receiver-store';

/**
 * Writes for each cache in front which answers are old, inside the transaction of what changed them. Where that fails, the act is done
 * all the same, and the caches let go when their own time is over.
 */
export async function announcePurge(strapi: Strapi, keys: readonly string[]): Promise<void> {
  await beside(strapi, async () => {
    const caches = await enabledReceivers(strapi, 'caches');
    const purge = {
      messageId: `msg_${randomUUID()}`,
      topic: PURGE,
      article: '',
      sequence: null,
      actId: currentActId() ?? null,
      at: now(),
      body: JSON.stringify({ keys }),
    } as const;
    await addDeliveries(
      strapi,
      caches.map(({ documentId }) => ({ ...purge, receiver: documentId })),
    );
  });
}
