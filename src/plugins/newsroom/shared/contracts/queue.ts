import { z } from 'zod';
import { STAGES, type Publication, type Stage } from '../vocabulary';
import { pageQuery, type Pagination } from './pagination';

/** Query of `GET /newsroom/queue`. */
export const queueQuery = pageQuery.extend({
  stage: z
    .union([z.enum(STAGES), z.array(z.enum(STAGES))])
    .transform((stage) => [stage].flat())
    .optional(),
});
export type QueueQuery = z.infer<typeof queueQuery>;

/** One waiting story. */
export interface QueueRow {
  documentId: string;
  headline: string;
  kicker: string | null;
  column: string | null;
  department: string | null;
  stage: Stage;
  publication: Publication;
  version: number;
  /** ISO 8601, UTC. */
  waitingSince: string;
  holder: string | null;
}

/** Answer of `GET /newsroom/queue`. */
export interface QueueAnswer {
  rows: QueueRow[];
  pagination: Pagination;
}
