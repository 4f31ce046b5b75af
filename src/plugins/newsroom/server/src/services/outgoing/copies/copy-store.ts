import { PURGE } from '../../../../../shared/outgoing';
import { isForSites } from '../../../domain/outgoing/topics';
import { table, type Strapi, type Table } from '../../runtime/strapi';
import type { Delivery } from '../delivery-store';

/** That a receiver was told of a story, and so may hold a copy of it; times are ISO 8601 in UTC. */
export interface Copy {
  receiver: string;
  article: string;
  /** When it was told first. */
  toldAt: string;
  /** When it took the text with a message. */
  textAt: string | null;
  /** When the story was withdrawn, if it is. */
  withdrawnAt: string | null;
  /** Id of the message of the withdrawal; none where the receiver was switched off. */
  messageId: string | null;
  removeBy: string | null;
  /** Whether it is to be gone there and is not, as far as is known. */
  isOpen: boolean | null;
  takenAt: string | null;
  confirmedAt: string | null;
  /** When editors were told that it is late. */
  alertedAt: string | null;
}

/** The table of copies. */
export const copies = (strapi: Strapi): Table<Copy> => table<Copy>(strapi, 'copy');

/** documentIds of receivers that were told of a story. */
export interface Holders {
  noted: readonly string[];
  /** Those of whom it is not noted, too: whoever was told before copies were is known by the messages. */
  all: readonly string[];
}

/** Who was told of a story. */
export async function holdersOf(strapi: Strapi, article: string): Promise<Holders> {
  const of = { where: { article } };
  const rows = await copies(strapi).findMany({ ...of, select: ['receiver'] });
  const messages = await table<Delivery>(strapi, 'delivery').findMany({
    ...of,
    select: ['receiver', 'topic'],
  });
  const noted = rows.map(({ receiver }) => receiver);
  const told = messages
    .filter(({ topic }) => topic !== PURGE && isForSites(topic))
    .map(({ receiver }) => receiver);
  return { noted, all: [...noted, ...told] };
}

/** Notes that receivers were told of a story for the first time. */
export async function noteCopies(
  strapi: Strapi,
  receivers: readonly string[],
  { article, toldAt }: Pick<Copy, 'article' | 'toldAt'>,
): Promise<void> {
  const data = receivers.map((receiver) => ({ receiver, article, toldAt }));
  if (data.length > 0) await copies(strapi).createMany({ data });
}

/** Forgets what a receiver holds that is gone. */
export async function dropCopies(strapi: Strapi, receiver: string): Promise<void> {
  await copies(strapi).deleteMany({ where: { receiver } });
}
