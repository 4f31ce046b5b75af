import { z } from 'zod';
import { CHECKED_FORMATS } from '../formats';
import { pageOf } from './pagination';

/** A format that a story is not valid in, and what is wrong first, as the check of that format says it. */
export const formatFault = z.object({ format: z.enum(CHECKED_FORMATS), why: z.string() });
export type FormatFault = z.infer<typeof formatFault>;

/** A public story, and the formats that are held back of it. */
export const formatFaultsRow = z.object({
  documentId: z.string(),
  headline: z.string(),
  /** ISO 8601, UTC. */
  checkedAt: z.string(),
  faults: z.array(formatFault),
});
export type FormatFaultsRow = z.infer<typeof formatFaultsRow>;

/** Answer of `GET /newsroom/format-faults`, the latest first. */
export const formatFaultsAnswer = pageOf(formatFaultsRow);
export type FormatFaultsAnswer = z.infer<typeof formatFaultsAnswer>;

/** Answer of `POST /newsroom/format-faults/:documentId/check`: what is wrong now. */
export const formatCheckAnswer = z.object({ faults: z.array(formatFault) });
export type FormatCheckAnswer = z.infer<typeof formatCheckAnswer>;
