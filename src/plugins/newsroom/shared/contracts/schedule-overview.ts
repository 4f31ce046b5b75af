import { z } from 'zod';
import { PUBLICATIONS, SCHEDULED_ACTS, STAGES } from '../vocabulary';
import { pageOf, pageQuery } from './pagination';

/**
 * 待处理: what editors keep an eye on beside the queue: publications and ends that are set and not held, those that are held, and
 * emergency publications without their countersign.
 */
export const OVERVIEWS = ['scheduled', 'held', 'countersign'] as const;

/** Query of `GET /newsroom/schedule-overview`. */
export const scheduleOverviewQuery = pageQuery.extend({ what: z.enum(OVERVIEWS).default('scheduled') });
export type ScheduleOverviewQuery = z.infer<typeof scheduleOverviewQuery>;

/** When what happens, in UTC and in the zone that it was set in, and why not, where it is held. */
const overviewSchedule = z.object({
  act: z.enum(SCHEDULED_ACTS),
  at: z.string(),
  timeZone: z.string(),
  embargo: z.boolean(),
  version: z.int(),
  by: z.string(),
  held: z.object({ reason: z.string(), at: z.string() }).nullable(),
});
export type OverviewSchedule = z.infer<typeof overviewSchedule>;

/** A story with a schedule, a schedule that is held, or a countersign that is due. */
const overviewRow = z.object({
  documentId: z.string(),
  headline: z.string(),
  stage: z.enum(STAGES),
  publication: z.enum(PUBLICATIONS),
  version: z.int(),
  schedules: z.array(overviewSchedule),
  override: z
    .object({ by: z.string(), at: z.string(), dueAt: z.string(), isOverdue: z.boolean() })
    .nullable(),
});
export type OverviewRow = z.infer<typeof overviewRow>;

/** Answer of `GET /newsroom/schedule-overview`. */
export const scheduleOverview = pageOf(overviewRow);
export type ScheduleOverview = z.infer<typeof scheduleOverview>;
