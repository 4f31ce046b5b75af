import { z } from 'zod';
import { REMOVAL_STATES } from '../outgoing';
import { pageOf, pageQuery } from './pagination';
import { line } from './text';

/** Query of `GET /newsroom/removals`. */
export const removalQuery = pageQuery.extend({
  /** Those that are open, late ones included, or those that are closed. */
  state: z.enum(['open', 'closed']).optional(),
  /** documentId of a story. */
  article: line(64).optional(),
});
export type RemovalQuery = z.infer<typeof removalQuery>;

/** A withdrawn story at a receiver that was told of it; times are ISO 8601 in UTC. */
export const removalView = z.object({
  id: z.int(),
  article: z.string(),
  headline: z.string(),
  receiver: z.string(),
  receiverName: z.string(),
  /** When the receiver was first told of the story. */
  toldAt: z.string(),
  /** When it took the text with a message; whether it fetched it otherwise is not known. */
  textAt: z.string().nullable(),
  withdrawnAt: z.string(),
  /** When it took the message of the withdrawal. */
  takenAt: z.string().nullable(),
  /** When it said that the story is gone there. */
  confirmedAt: z.string().nullable(),
  /** Until when it was or is to be gone. */
  removeBy: z.string(),
  state: z.enum(REMOVAL_STATES),
});
export type RemovalView = z.infer<typeof removalView>;

/** Answer of `GET /newsroom/removals`, the latest withdrawal first. */
export const removalsAnswer = pageOf(removalView);
export type RemovalsAnswer = z.infer<typeof removalsAnswer>;

/** Headers with which a receiver says that it has removed a story: those of Standard Webhooks over an empty body. */
export const signedConfirmation = z.object({
  /** Id of the message of the withdrawal. */
  'webhook-id': line(64).min(1),
  'webhook-timestamp': line(20).min(1),
  'webhook-signature': line(1_000).min(1),
});
export type SignedConfirmation = z.infer<typeof signedConfirmation>;

/** Answer to a receiver that has removed a story. */
export const confirmationAnswer = z.object({ documentId: z.string(), confirmedAt: z.string() });
export type ConfirmationAnswer = z.infer<typeof confirmationAnswer>;
