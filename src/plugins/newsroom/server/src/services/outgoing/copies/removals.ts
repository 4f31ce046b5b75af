import type { DeliveryTopic, Topic } from '../../../../../shared/outgoing';
import { beside, type Strapi } from '../../runtime/strapi';
import type { Delivery } from '../delivery-store';
import { removeNotices } from '../notices/notice-store';
import { removeByOf, type Receiver } from '../receivers/receiver-store';
import { copies } from './copy-store';

/** What is told to one receiver. */
type Told = Pick<Delivery, 'receiver' | 'messageId'> & { topic: DeliveryTopic };

const NOTHING = { takenAt: null, confirmedAt: null, alertedAt: null };

/** What a message of a topic makes of the copies of a story, inside the transaction of its act. */
const FOLLOWING: Partial<Record<Topic, typeof expectRemovals>> = {
  'article.withdrawn': expectRemovals,
  'article.restored': forgetRemovals,
};

/** A story, and what is told of it to whom. */
interface Following {
  article: string;
  at: string;
  told: readonly Told[];
  receivers: readonly Receiver[];
}

/** Follows an act that withdraws a story, or takes that back; the copies are noted before. */
export async function followWithdrawal(
  strapi: Strapi,
  topics: readonly Topic[],
  of: Following,
): Promise<void> {
  for (const topic of topics) await FOLLOWING[topic]?.(strapi, of);
}

/** From now on the story is to be gone wherever it is; also at receivers that are switched off and were not told. */
async function expectRemovals(strapi: Strapi, { article, at, told, receivers }: Following): Promise<void> {
  const withdrawn = { ...NOTHING, withdrawnAt: at, isOpen: true };
  const unknown = { messageId: null, removeBy: removeByOf(undefined, at) };
  await copies(strapi).updateMany({ where: { article }, data: { ...withdrawn, ...unknown } });
  for (const { receiver, messageId } of told) {
    const removeBy = removeByOf(
      receivers.find(({ documentId }) => documentId === receiver),
      at,
    );
    await copies(strapi).updateMany({ where: { article, receiver }, data: { messageId, removeBy } });
  }
}

async function forgetRemovals(strapi: Strapi, { article }: Following): Promise<void> {
  const data = { ...NOTHING, withdrawnAt: null, isOpen: null, removeBy: null };
  await copies(strapi).updateMany({ where: { article }, data });
  await beside(strapi, () => removeNotices(strapi, article, ['withdrawal.open']));
}

/** Notes what a receiver has taken: the text of a story, or that it was withdrawn, which is enough where it confirms nothing. */
export async function noteTaken(
  strapi: Strapi,
  { receiver, hasText, delivery }: { receiver: Receiver; hasText: boolean; delivery: Delivery },
  at: string,
): Promise<void> {
  const { article, messageId, topic } = delivery;
  const of = { receiver: receiver.documentId, article };
  if (hasText) await copies(strapi).updateMany({ where: of, data: { textAt: at } });
  if (topic !== 'article.withdrawn') return;
  const where = { ...of, messageId };
  const first = { ...where, takenAt: { $null: true } };
  await copies(strapi).updateMany({ where: first, data: { takenAt: at } });
  if (!receiver.confirms) await close(strapi, where);
}

/** Closes what is open of some copies, and takes the notices of those stories away of which nothing is open any more. */
export async function close(strapi: Strapi, where: object): Promise<void> {
  const open = { ...where, isOpen: true };
  const rows = await copies(strapi).findMany({ where: open, select: ['article'] });
  await copies(strapi).updateMany({ where: open, data: { isOpen: false } });
  for (const article of new Set(rows.map((row) => row.article))) {
    if ((await copies(strapi).count({ where: { article, isOpen: true } })) === 0)
      await removeNotices(strapi, article, ['withdrawal.open']);
  }
}
