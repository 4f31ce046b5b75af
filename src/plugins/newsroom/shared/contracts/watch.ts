import { z } from 'zod';
import { PUBLICATIONS, SCHEDULED_ACTS, STAGES } from '../vocabulary';
import { pageOf, pageQuery } from './pagination';

/** 待处理: what editors keep an eye on beside the queue. */
export const WATCHED = ['scheduled', 'held', 'countersign'] as const;

/** Query of `GET /newsroom/watch`. */
export const watchQuery = pageQuery.extend({ what: z.enum(WATCHED).default('scheduled') });
export type WatchQuery = z.infer<typeof watchQuery>;

/** When what happens, in UTC and in the zone that it was set in, and why not, where it is held. */
const watchedSchedule = z.object({
  act: z.enum(SCHEDULED_ACTS),
  at: z.string(),
  timeZone: z.string(),
  embargo: z.boolean(),
  version: z.int(),
  by: z.string(),
  held: z.object({ reason: z.string(), at: z.string() }).nullable(),
});
export type WatchedSchedule = z.infer<typeof watchedSchedule>;

/** A story with a schedule, a schedule that is held, or a countersign that is due. */
const watchRow = z.object({
  documentId: z.string(),
  headline: z.string(),
  stage: z.enum(STAGES),
  publication: z.enum(PUBLICATIONS),
  version: z.int(),
  schedules: z.array(watchedSchedule),
  override: z
    .object({ by: z.string(), at: z.string(), dueAt: z.string(), isOverdue: z.boolean() })
    .nullable(),
});
export type WatchRow = z.infer<typeof watchRow>;

/** Answer of `GET /newsroom/watch`. */
export const watchAnswer = pageOf(watchRow);
export type WatchAnswer = z.infer<typeof watchAnswer>;
