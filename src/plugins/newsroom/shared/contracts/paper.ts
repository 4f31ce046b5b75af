import { z } from 'zod';

/** What the host has set about the paper; answer of `GET /newsroom/paper`. */
export const paperAnswer = z.object({
  /** IANA name of the zone that the paper lives by. */
  timeZone: z.string(),
});
export type PaperAnswer = z.infer<typeof paperAnswer>;
