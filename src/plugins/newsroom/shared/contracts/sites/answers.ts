import { z } from 'zod';
import { WITHDRAWAL_SCOPES } from '../../vocabulary';
import { pagination } from '../pagination';
import { publicColumn, publicDepartment, publicReporter } from './directory';
import { publicStory, storyToCome } from './story';

/** Where in a list of the content API a page is: counted, by its first row, or after a cursor. */
const place = z.object({
  page: z.int().optional(),
  pageSize: z.int().optional(),
  pageCount: z.int().optional(),
  start: z.int().optional(),
  limit: z.int().optional(),
  total: z.int().optional(),
  /** What `pagination[after]` names for the next page; `null` at the end. */
  next: z.string().nullish(),
});

const meta = z.object({ pagination: place });

const nothing = z.object({});

/** Answer of `GET /api/newsroom/articles`. */
export const storiesAnswer = z.object({
  data: z.array(publicStory),
  /** `isComplete: false` where stories of before an upgrade may be missing in a list by keyword. */
  meta: meta.extend({ isComplete: z.literal(false).optional() }),
});
export type StoriesAnswer = z.infer<typeof storiesAnswer>;

/** Answer of `GET /api/newsroom/articles/:documentId`, and of a story by its slug. */
export const storyAnswer = z.object({ data: publicStory, meta: nothing });
export type StoryAnswer = z.infer<typeof storyAnswer>;

/** Answers of the lists and records of the directory. */
export const columnsAnswer = z.object({ data: z.array(publicColumn), meta });
export const columnAnswer = z.object({ data: publicColumn, meta: nothing });
export const departmentsAnswer = z.object({ data: z.array(publicDepartment), meta });
export const departmentAnswer = z.object({ data: publicDepartment, meta: nothing });
export const reportersAnswer = z.object({ data: z.array(publicReporter), meta });
export const reporterAnswer = z.object({ data: publicReporter, meta: nothing });

/** 提前供稿: a story before its time. */
const embargoedStory = storyToCome.extend({ embargoedUntil: z.string() }).meta({ id: 'EmbargoedStory' });

/** Answer of `GET /api/newsroom/embargoed`. */
export const embargoedAnswer = z.object({ data: z.array(embargoedStory), meta: z.object({ pagination }) });
/** Answer of `GET /api/newsroom/embargoed/:documentId`. */
export const embargoedStoryAnswer = z.object({ data: embargoedStory, meta: nothing });

const withdrawal = z
  .object({
    documentId: z.string(),
    at: z.string(),
    scopes: z.array(z.enum(WITHDRAWAL_SCOPES)),
    note: z
      .string()
      .nullable()
      .meta({ examples: ['本报撤回此稿。'] }),
  })
  .meta({ id: 'Withdrawal' });

/** Answer of `GET /api/newsroom/withdrawals`. */
export const withdrawalsAnswer = z.object({ data: z.array(withdrawal), meta: z.object({ pagination }) });
export type WithdrawalsAnswer = z.infer<typeof withdrawalsAnswer>;
