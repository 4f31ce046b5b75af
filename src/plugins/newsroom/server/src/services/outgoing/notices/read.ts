import type { NoticesAnswer, NoticesSeen, NoticeView } from '../../../../../shared/contracts/notices';
import { actorKey, type Actor } from '../../../domain/workflow';
import { now } from '../../runtime/editorial-clock';
import type { Strapi } from '../../runtime/strapi';
import { headlinesOf } from '../../stores/article-store';
import { countUnseen, newestNotices, noteSeen, type Notice } from './notice-store';

/** The newest notices to an editor, and how many are unread in all. */
export async function readNotices(strapi: Strapi, by: Actor): Promise<NoticesAnswer> {
  const at = now();
  const rows = await newestNotices(strapi, actorKey(by));
  const headlines = await headlinesOf(
    strapi,
    rows.map(({ article }) => article),
  );
  const unread = await countUnseen(strapi, actorKey(by), at);
  return { notices: rows.map((row) => viewOf(row, headlines.get(row.article) ?? '', at)), unread };
}

/** Notes what an editor has seen, and answers with the notices after it. */
export async function seeNotices(strapi: Strapi, by: Actor, seen: NoticesSeen): Promise<NoticesAnswer> {
  await noteSeen(strapi, actorKey(by), { seen, now: now() });
  return readNotices(strapi, by);
}

function viewOf(row: Notice, headline: string, at: string): NoticeView {
  const { id, topic, article, actorName: by, dueAt, readAt } = row;
  const isOverdue = dueAt !== null && dueAt <= at;
  const isUnread = readAt === null || (isOverdue && readAt < dueAt);
  return { id, topic, article, headline, by, at: row.at, dueAt, isOverdue, isUnread };
}
