import { z } from 'zod';
import { REASONED_ACTS } from '../vocabulary';
import { line } from './text';

/** Most reasons of a paper. */
const MOST_REASONS = 100;

const name = line(60).min(1);

const reason = {
  name: z.strictObject({ en: name, zh: name }),
  /** Acts that it is offered at. */
  acts: z.array(z.enum(REASONED_ACTS)).min(1).max(REASONED_ACTS.length),
  /** Whether it is offered; one that is not can still be read where a decision names it. */
  isActive: z.boolean(),
};

/** 原因: one reason of the paper's list. */
export const reasonView = z.object({ code: z.string(), ...reason });
export type ReasonView = z.infer<typeof reasonView>;

/** Answer of `GET /newsroom/reasons`, in the order in which they are offered. */
export const reasonsAnswer = z.object({
  /** Counts the changes of the list; 0 where nobody has changed it. */
  version: z.int(),
  reasons: z.array(reasonView),
});
export type ReasonsAnswer = z.infer<typeof reasonsAnswer>;

/** Body of `PUT /newsroom/reasons`: the whole list in its order, and the version that it was changed on. A new reason has no code yet. */
export const reasonsInput = z.strictObject({
  version: z.int32().nonnegative(),
  reasons: z.array(z.strictObject({ code: line(100).min(1).optional(), ...reason })).max(MOST_REASONS),
});
export type ReasonsInput = z.infer<typeof reasonsInput>;
