import { z } from 'zod';
import { STAGES } from '../vocabulary';
import { text } from './text';

/** Longest opinion, in UTF-16 units. */
const OPINION_LENGTH = 5000;

/** Body of `POST /newsroom/articles/:documentId/acts/:act`. */
export const actInput = z.strictObject({
  /** The version of the text that the person saw. */
  version: z.int().positive(),
  /** The stage that the person saw; where given, the act is refused in another one. */
  stage: z.enum(STAGES).optional(),
  opinion: text().max(OPINION_LENGTH).optional(),
  reasonCode: text().max(100).optional(),
});
export type ActInput = z.infer<typeof actInput>;
