import { MOST_NOTICES, type NoticesSeen } from '../../../../../shared/contracts/notices';
import type { NoticeTopic } from '../../../../../shared/outgoing';
import { table, type Strapi } from '../../runtime/strapi';

/** A notice as it is stored. */
export interface Notice {
  id: number;
  /** `actorKey` of the one who is told. */
  person: string;
  topic: NoticeTopic;
  article: string;
  sequence: number | null;
  actId: string | null;
  actorName: string;
  /** ISO 8601, UTC, as all times of it. */
  at: string;
  dueAt: string | null;
  readAt: string | null;
}

const notices = (strapi: Strapi) => table<Notice>(strapi, 'notice');

/** Writes notices that nobody has seen. */
export async function addNotices(
  strapi: Strapi,
  added: readonly Omit<Notice, 'id' | 'readAt'>[],
): Promise<void> {
  if (added.length > 0) await notices(strapi).createMany({ data: added.map((one) => ({ ...one })) });
}

/** Takes notices away: of some topics on a story, or all on it. */
export async function removeNotices(
  strapi: Strapi,
  article: string,
  topics?: readonly NoticeTopic[],
): Promise<void> {
  const where = { article, ...(topics && { topic: { $in: topics } }) };
  if (topics?.length !== 0) await notices(strapi).deleteMany({ where });
}

/** The newest notices to a person. */
export const newestNotices = (strapi: Strapi, person: string): Promise<Notice[]> =>
  notices(strapi).findMany({ where: { person }, orderBy: { id: 'desc' }, limit: MOST_NOTICES });

/** How many notices a person has not seen, or not since what they tell of is overdue. */
export async function countUnseen(strapi: Strapi, person: string, now: string): Promise<number> {
  const [row] = await strapi.db
    .connection<object>('newsroom_notices')
    .where({ person })
    .where((any) => {
      any.whereNull('read_at').orWhere((late) => {
        late.where('due_at', '<=', now).whereRaw('?? < ??', ['read_at', 'due_at']);
      });
    })
    .count<{ unseen: number | string }[]>('id as unseen');
  return Number(row?.unseen ?? 0);
}

/** Notes that a person has seen some of their notices: these, or all up to one. */
export async function noteSeen(
  strapi: Strapi,
  person: string,
  { seen, now }: { seen: NoticesSeen; now: string },
): Promise<void> {
  const id = 'ids' in seen ? { $in: seen.ids } : { $lte: seen.upTo };
  await notices(strapi).updateMany({ where: { person, id }, data: { readAt: now } });
}

const CHUNK = 500;

/** Forgets notices from before an instant, batch by batch; returns how many. */
export async function forgetNotices(strapi: Strapi, before: string): Promise<number> {
  for (let forgotten = 0; ;) {
    const where = { at: { $lt: before } };
    const rows = await notices(strapi).findMany({ where, select: ['id'], limit: CHUNK });
    if (rows.length === 0) return forgotten;
    const id = { $in: rows.map((row) => row.id) };
    forgotten += (await notices(strapi).deleteMany({ where: { id } })).count;
  }
}
