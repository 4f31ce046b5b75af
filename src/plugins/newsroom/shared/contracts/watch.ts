import { z } from 'zod';
import type { Publication, Stage } from '../vocabulary';
import { pageQuery, type Pagination } from './pagination';

/** 待处理: what editors keep an eye on beside the queue. */
export const WATCHED = ['scheduled', 'held', 'countersign'] as const;

/** Query of `GET /newsroom/watch`. */
export const watchQuery = pageQuery.extend({ what: z.enum(WATCHED).default('scheduled') });
export type WatchQuery = z.infer<typeof watchQuery>;

/** A story with a schedule, a schedule that is held, or a countersign that is due. */
export interface WatchRow {
  documentId: string;
  headline: string;
  stage: Stage;
  publication: Publication;
  version: number;
  schedules: readonly WatchedSchedule[];
  override: { by: string; at: string; dueAt: string; isOverdue: boolean } | null;
}

/** When what happens, in UTC and in the zone that it was set in, and why not, where it is held. */
export interface WatchedSchedule {
  act: string;
  at: string;
  timeZone: string;
  embargo: boolean;
  version: number;
  by: string;
  held: { reason: string; at: string } | null;
}

/** Answer of `GET /newsroom/watch`. */
export interface WatchAnswer {
  rows: WatchRow[];
  pagination: Pagination;
}
