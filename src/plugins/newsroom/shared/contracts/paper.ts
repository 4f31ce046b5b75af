import { z } from 'zod';

/** What the host has set about the paper; answer of `GET /newsroom/paper`. */
export const paperAnswer = z.object({
  /** IANA name of the zone that the paper lives by. */
  timeZone: z.string(),
  /** Whether the site shows texts that are not public. */
  hasPreviews: z.boolean(),
});
export type PaperAnswer = z.infer<typeof paperAnswer>;
