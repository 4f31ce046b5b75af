import { z } from 'zod';
import { NOTICE_TOPICS } from '../outgoing';

/** Most notices that are shown or marked at once. */
export const MOST_NOTICES = 50;

const noticeView = z.object({
  id: z.int(),
  topic: z.enum(NOTICE_TOPICS),
  /** documentId of the story. */
  article: z.string(),
  headline: z.string(),
  /** Who brought it about. */
  by: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** When what it asks for is overdue, if ever. */
  dueAt: z.string().nullable(),
  isOverdue: z.boolean(),
  /** Not seen yet, or seen before it was overdue. */
  isUnread: z.boolean(),
});
export type NoticeView = z.infer<typeof noticeView>;

/** Answer of `GET /newsroom/notices`: the newest, and how many are unread in all. */
export const noticesAnswer = z.object({ notices: z.array(noticeView), unread: z.int() });
export type NoticesAnswer = z.infer<typeof noticesAnswer>;

/** Body of `PUT /newsroom/notices`: these were seen, or all up to one. */
export const noticesSeen = z.union([
  z.strictObject({ ids: z.array(z.int32().positive()).min(1).max(MOST_NOTICES) }),
  z.strictObject({ upTo: z.int32().positive() }),
]);
export type NoticesSeen = z.infer<typeof noticesSeen>;
