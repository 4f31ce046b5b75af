import { z } from 'zod';
import type { ArticleContent } from '../article';

/** Largest autosave, in UTF-16 units of its JSON. */
const AUTOSAVE_LENGTH = 1_000_000;

/** What of a story an editor changes in the review view. */
export const EDITED_FIELDS = [
  'kicker',
  'headline',
  'subhead',
  'dateline',
  'byline',
  'column',
  'department',
  'contributors',
  'body',
  'photos',
  'endMark',
  'keywords',
  'urgency',
  'slug',
  'aiOrigin',
] as const satisfies readonly (keyof ArticleContent)[];
export type EditedFields = Partial<Pick<ArticleContent, (typeof EDITED_FIELDS)[number]>>;

/** Body of `PUT /newsroom/articles/:documentId/autosave`: the fields that differ from the version they were changed on. */
export const autosaveInput = z.strictObject({
  version: z.int32().positive(),
  fields: z
    .partialRecord(z.enum(EDITED_FIELDS), z.unknown())
    .refine((fields) => JSON.stringify(fields).length <= AUTOSAVE_LENGTH, 'Is too large.'),
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
