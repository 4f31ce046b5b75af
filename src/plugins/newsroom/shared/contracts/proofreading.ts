import { z } from 'zod';
import { LEGAL_LIMIT, LEGAL_WEIGHTS, MISTAKE_KINDS, type Mistakes } from '../proofreading';
import type { ProofNumber } from '../vocabulary';

/** Most mistakes of one kind in one proof. */
const MOST_MISTAKES = 999;

/** What a proof found, by kind; part of the body of the act `proof`. */
export const mistakesInput = z
  .array(
    z.strictObject({
      kind: z.enum(MISTAKE_KINDS),
      count: z.int().positive().max(MOST_MISTAKES),
      inTitle: z.boolean().default(false),
    }),
  )
  .max(2 * MISTAKE_KINDS.length);

const weight = z.number().min(0).max(10);

/** Body of `PUT /newsroom/proofreading`: what each mistake counts as, and the highest error rate per 10,000 characters. */
export const proofreadingInput = z.strictObject({
  weights: z.strictObject(
    Object.fromEntries(MISTAKE_KINDS.map((kind) => [kind, weight])) as Record<
      (typeof MISTAKE_KINDS)[number],
      typeof weight
    >,
  ),
  limit: z.number().positive().max(100),
});
export type ProofreadingSettings = z.infer<typeof proofreadingInput>;

/** What the law says; a paper may be stricter, or count by its own rule. */
export const LEGAL_PROOFREADING: ProofreadingSettings = { weights: LEGAL_WEIGHTS, limit: LEGAL_LIMIT };

/** One proof that was read. */
export interface ProofView {
  proof: ProofNumber;
  version: number;
  by: string;
  at: string;
  mistakes: Mistakes[];
  /** What the mistakes count as, and per 10,000 characters of that version. */
  weight: number;
  rate: number;
}

/** Answer of `GET /newsroom/articles/:documentId/proofs`, the oldest first. */
export interface ProofsAnswer {
  /** Characters of the present version. */
  characters: number;
  /** Highest rate that the paper lets pass. */
  limit: number;
  proofs: ProofView[];
}
