import type { ReceiverChange, ReceiverInput } from '../../../../../shared/contracts/receivers';
import {
  USUAL_REMOVAL,
  type MessageFormat,
  type ReceiverFilters,
  type ReceiverKind,
} from '../../../../../shared/outgoing';
import { now } from '../../runtime/editorial-clock';
import { table, type Strapi } from '../../runtime/strapi';

/** Who gets messages, as it is stored. */
export interface Receiver extends Omit<
  ReceiverInput,
  'kind' | 'token' | 'filters' | 'format' | 'confirms' | 'removeWithin'
> {
  id: number;
  documentId: string;
  /** Nothing in rows from before there were such settings. */
  kind: ReceiverKind | null;
  filters: ReceiverFilters | null;
  format: MessageFormat | null;
  confirms: boolean | null;
  removeWithin: number | null;
  /** Encrypted. */
  secret: string;
  /** Encrypted: the one before, with which messages are signed too until then. */
  oldSecret: string | null;
  oldSecretUntil: string | null;
  /** Attempts in a row that failed. */
  failures: number;
  failingSince: string | null;
  retryAt: string | null;
  lastError: string | null;
  /** When its last turn began. */
  servedAt: string;
}

/** What is written when sending starts afresh, as if it had never failed. */
export const AFRESH = { failures: 0, failingSince: null, retryAt: null, lastError: null };

/** Which stories a receiver is told of. */
export const filtersOf = ({ filters }: Pick<Receiver, 'filters'>): ReceiverFilters =>
  filters ?? { columns: [], departments: [], keywords: [] };

const MINUTE = 60_000;

/** Until when a story that was withdrawn at an instant is to be gone at a receiver; one that is not there has as long as is usual. */
export const removeByOf = (receiver: Pick<Receiver, 'removeWithin'> | undefined, at: string): string =>
  new Date(Date.parse(at) + (receiver?.removeWithin ?? USUAL_REMOVAL) * MINUTE).toISOString();

const receivers = (strapi: Strapi) => table<Receiver>(strapi, 'receiver');

/** What a receiver is. */
export const kindOf = ({ kind }: Pick<Receiver, 'kind'>): ReceiverKind => kind ?? 'messages';

/** The receivers that are told what happens, or the caches that are told which answers are old. */
export async function enabledReceivers(strapi: Strapi, which: 'told' | 'caches'): Promise<Receiver[]> {
  const all = await receivers(strapi).findMany({ where: { isEnabled: true }, orderBy: { id: 'asc' } });
  return all.filter((one) => (kindOf(one) === 'messages') === (which === 'told'));
}

/** All receivers, the oldest first. */
export const allReceivers = (strapi: Strapi): Promise<Receiver[]> =>
  receivers(strapi).findMany({ orderBy: { id: 'asc' } });

/** A receiver by its documentId. */
export const findReceiver = (strapi: Strapi, documentId: string): Promise<Receiver | null> =>
  receivers(strapi).findOne({ where: { documentId } });

/** Writes a new receiver with its encrypted secret. */
export const addReceiver = (
  strapi: Strapi,
  data: Omit<ReceiverInput, 'token'> & { secret: string },
): Promise<Receiver> => receivers(strapi).create({ data: { ...data, ...AFRESH, servedAt: now() } });

/** Changes a receiver, if it is there; whoever changes it wants it tried again. */
export async function changeReceiver(
  strapi: Strapi,
  documentId: string,
  data: Omit<ReceiverChange, 'token'> & Partial<Pick<Receiver, 'secret' | 'oldSecret' | 'oldSecretUntil'>>,
): Promise<Receiver | null> {
  await receivers(strapi).updateMany({ where: { documentId }, data: { ...data, ...AFRESH } });
  return findReceiver(strapi, documentId);
}

/** Takes a receiver off the list; says whether it was there. */
export const dropReceiver = async (strapi: Strapi, documentId: string): Promise<boolean> =>
  (await receivers(strapi).deleteMany({ where: { documentId } })).count > 0;

/** Row id of the receiver with waiting messages, due and claimed by nobody, whose last turn is longest ago. */
export async function longestUnserved(strapi: Strapi, at: string): Promise<number | null> {
  const { connection } = strapi.db;
  const waiting = connection('newsroom_deliveries as delivery')
    .select('delivery.id')
    .where('delivery.state', 'waiting')
    .whereRaw('?? = ??', ['delivery.receiver', 'receiver.document_id']);
  const row = await connection('newsroom_receivers as receiver')
    .where('receiver.is_enabled', true)
    .where((due) => void due.whereNull('receiver.retry_at').orWhere('receiver.retry_at', '<=', at))
    .where((free) => void free.whereNull('receiver.claimed_until').orWhere('receiver.claimed_until', '<', at))
    .whereExists(waiting)
    .orderBy('receiver.served_at')
    .first<{ id: number } | undefined>('receiver.id');
  return row?.id ?? null;
}
