import { z } from 'zod';
import type { ArticleContent } from '../article';
import { AI_ORIGINS } from '../vocabulary';
import { lengthOf } from '../characters';

/** Largest autosave, in characters of its JSON. */
const AUTOSAVE_LENGTH = 1_000_000;

const photo = z.object({
  file: z.number().nullish(),
  caption: z.string(),
  alternativeText: z.string().nullish(),
  credit: z.object({ role: z.string(), name: z.string(), title: z.string().nullish() }).nullish(),
  mark: z.string().nullish(),
  aiOrigin: z.enum(AI_ORIGINS).nullish(),
  focus: z.object({ x: z.number(), y: z.number() }).nullish(),
});

/** What of a story an editor changes in the review view; unfinished as it may be, so that it keeps to no limit but its kind. */
const editedFields = z
  .strictObject({
    kicker: z.string().nullable(),
    headline: z.string().nullable(),
    subhead: z.string().nullable(),
    dateline: z.string().nullable(),
    byline: z.string().nullable(),
    column: z.string().nullable(),
    department: z.string().nullable(),
    contributors: z.array(z.object({ role: z.string(), name: z.string(), reporter: z.string().nullish() })),
    body: z.array(z.looseObject({ type: z.string(), children: z.array(z.unknown()) })),
    photos: z.array(photo),
    endMark: z.string().nullable(),
    keywords: z.array(z.string()),
    urgency: z.number().nullable(),
    slug: z.string().nullable(),
    aiOrigin: z.enum(AI_ORIGINS),
    summary: z.string().nullable(),
    leadPhoto: photo.omit({ mark: true }).extend({ file: z.number() }).nullable(),
    issueDate: z.string().nullable(),
    pageNumber: z.string().nullable(),
    pageName: z.string().nullable(),
    originalSource: z
      .object({ name: z.string(), title: z.string().nullish(), url: z.string().nullish() })
      .nullable(),
  } satisfies Partial<Record<keyof ArticleContent, z.ZodType>>)
  .partial();
export type EditedFields = Partial<Pick<ArticleContent, keyof z.infer<typeof editedFields>>>;

/** Body of `PUT /newsroom/articles/:documentId/autosave`: the fields that differ from the version they were changed on. */
export const autosaveInput = z.strictObject({
  version: z.int32().positive(),
  fields: editedFields.refine(
    (fields) => lengthOf(JSON.stringify(fields)) <= AUTOSAVE_LENGTH,
    'Is too large.',
  ),
});
export type AutosaveInput = z.infer<typeof autosaveInput>;

/** 自动保存: text that somebody has not saved yet. */
export interface AutosaveView {
  version: number;
  fields: EditedFields;
  by: string;
  at: string;
}

/** Answer of `GET /newsroom/articles/:documentId/autosaves`: one's own, and what others left unsaved, the newest first. */
export interface AutosavesAnswer {
  own: AutosaveView | null;
  others: AutosaveView[];
}
