import { z } from 'zod';
import { narrowing } from './narrowing';
import { card } from './nearby';

/** Times for which is counted what was read, up to now, in hours. */
export const READ_HOURS = { day: 24, week: 7 * 24 } as const;

const PERIODS = Object.keys(READ_HOURS) as (keyof typeof READ_HOURS)[];

/** Most stories of an answer. */
const MOST_STORIES = 50;

/** Query of `GET /api/newsroom/most-read`. */
export const mostReadQuery = narrowing.pick({ column: true }).extend({
  period: z.enum(PERIODS).default('day'),
  limit: z.coerce.number().int().positive().max(MOST_STORIES).default(10),
});
export type MostReadQuery = z.infer<typeof mostReadQuery>;

const readStory = card.extend({ reads: z.int() }).meta({ id: 'ReadStory' });

/** Answer of `GET /api/newsroom/most-read`, the most read first. */
export const mostReadAnswer = z.object({
  data: z.array(readStory),
  meta: z.object({ period: z.enum(PERIODS) }),
});
export type MostReadAnswer = z.infer<typeof mostReadAnswer>;

/** Path of `POST /api/newsroom/articles/:documentId/reads`. */
export const readPath = z.object({ documentId: z.string().regex(/^[\w-]{1,64}$/) });
