import { z } from 'zod';
import { PUBLICATIONS, STAGES } from '../vocabulary';

/** Most stories that are named as like one. */
export const NEAR_DUPLICATES = 10;
/** What two stories share at least of their text, for one to be named. */
export const LEAST_SIMILARITY = 0.5;

/** 相似稿: a story that is like another one. */
const nearDuplicate = z.object({
  documentId: z.string(),
  headline: z.string(),
  stage: z.enum(STAGES),
  publication: z.enum(PUBLICATIONS),
  /** Share of the character pairs that both texts have, of those that either has: 0 to 1. */
  similarity: z.number(),
});
export type NearDuplicate = z.infer<typeof nearDuplicate>;

/** Answer of `GET /newsroom/articles/:documentId/near-duplicates`, the most similar first. */
export const nearDuplicatesAnswer = z.object({ stories: z.array(nearDuplicate) });
export type NearDuplicatesAnswer = z.infer<typeof nearDuplicatesAnswer>;
