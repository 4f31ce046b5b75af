import { z } from 'zod';
import { bodyWords } from './narrowing';
import { storyToCome } from './sites/story';
import { line } from './text';

/** Body of `POST /newsroom/articles/:documentId/previews`. */
export const previewInput = z.strictObject({ version: z.int32().positive() });
export type PreviewInput = z.infer<typeof previewInput>;

/** Answer of it: the link for the site, and until when it is good (ISO 8601, UTC). */
export const previewLink = z.object({ url: z.string(), until: z.string() });
export type PreviewLink = z.infer<typeof previewLink>;

/** Longest token that is looked at, in characters; one of ours has about three hundred. */
const TOKEN_LENGTH = 1000;

/** Query of `GET /api/newsroom/preview`. */
export const previewQuery = bodyWords.extend({
  /** As the link for the site has it. */
  token: line(TOKEN_LENGTH).default(''),
});

/** Answer of it: a version as the public would read it, which need not be public. */
export const previewAnswer = z.object({
  data: storyToCome.meta({ id: 'StoryInPreview' }),
  meta: z.object({
    preview: z.object({
      version: z.int(),
      /** Whether this very text is public. */
      isPublic: z.boolean(),
      /** ISO 8601, UTC: when the link ends. */
      until: z.string(),
    }),
  }),
});
export type PreviewAnswer = z.infer<typeof previewAnswer>;
