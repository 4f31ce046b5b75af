import { z } from 'zod';
import { STAGES } from '../vocabulary';

/** Answer of `PUT /newsroom/articles/:documentId/claim`: the claim goes on. */
export const claimAnswer = z.object({
  stage: z.enum(STAGES),
  /** The present version; another one than was read means that somebody saved. */
  version: z.int(),
  /** ISO 8601, UTC: until when the claim holds without another heartbeat. */
  until: z.string(),
});
export type ClaimAnswer = z.infer<typeof claimAnswer>;
