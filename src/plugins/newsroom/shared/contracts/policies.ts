import { z } from 'zod';
import type { PolicyRules } from '../policy';
import { PROOFS, REVIEWS, type ProofNumber } from '../vocabulary';
import { line } from './text';

/** Most roles of one step. */
const MOST_ROLES = 20;
const YEAR = 365 * 24 * 60;
const MONTH = 31 * 24 * 60;

const name = line(60).min(1);
const roles = z.array(line(255).min(1)).min(1).max(MOST_ROLES);
const review = z.enum(REVIEWS);
const proof = z.literal(PROOFS);

const reviewStep = z.strictObject({
  stage: review,
  roles,
  /** 审稿时限, in minutes. */
  dueWithin: z.int().positive().max(YEAR).optional(),
});

const voidedSteps = z.strictObject({
  reviews: z.array(review).max(REVIEWS.length),
  proofs: z.array(proof).max(PROOFS.length),
});

const overrideRule = z.strictObject({
  roles,
  countersignRoles: roles,
  countersignWithin: z.int().positive().max(MONTH),
});

const pair = z
  .array(proof)
  .length(2)
  .transform((numbers) => numbers as [ProofNumber, ProofNumber]);

const rules = {
  name: z.strictObject({ en: name, zh: name }),
  reviews: z.array(reviewStep).min(1).max(REVIEWS.length),
  proofs: z.array(z.strictObject({ number: proof, roles })).max(PROOFS.length),
  separateProofs: z.array(pair).max(PROOFS.length),
  voidedByEdit: voidedSteps,
  voidedByCorrection: voidedSteps.nullable(),
  override: overrideRule.nullable(),
  /** Whether all notes have to be settled before a text is signed or goes public. */
  settledNotes: z.boolean().default(false),
};

/** Body of `POST /newsroom/policies` and of the preview; that the rules fit together is `policyFaults`' to say. */
export const policyInput = z.strictObject(rules) satisfies z.ZodType<PolicyRules>;
export type PolicyInput = z.infer<typeof policyInput>;

/** Body of `PUT /newsroom/policies/:code`: the whole policy, and the version that it was changed on. */
export const policyChange = z.strictObject({ version: z.int32().positive(), ...rules });
export type PolicyChange = z.infer<typeof policyChange>;

/** A policy as it is now. */
export const policyView = z.object({
  code: z.string(),
  ...rules,
  isDefault: z.boolean(),
  /** Counts the changes. */
  version: z.int(),
  /** Who changed it last; `null` where nobody has. */
  changedBy: z.string().nullable(),
  /** ISO 8601, UTC. */
  changedAt: z.string().nullable(),
});
export type PolicyView = z.infer<typeof policyView>;

/** Answer of `GET /newsroom/policies`, the default first. */
export const policiesAnswer = z.object({ policies: z.array(policyView) });

/** An admin role that a policy can name, and how many accounts can act in it. */
const roleView = z.object({ code: z.string(), name: z.string(), people: z.int() });
export type RoleView = z.infer<typeof roleView>;

/** Answer of `GET /newsroom/roles`. */
export const rolesAnswer = z.object({ roles: z.array(roleView) });

/**
 * Answer of `POST /newsroom/policies/:code/preview`: the stories that are in review, or signed and not public yet,
 * under this policy, and what the changed one would ask of them. They keep the policy that they have.
 */
export const policyImpact = z.object({
  stories: z.int(),
  /** At a review that there would not be. */
  stagesGone: z.array(z.object({ stage: review, stories: z.int() })),
  /** Reviews and proofs that they have not had and would need. */
  newReviews: z.array(z.object({ stage: review, stories: z.int() })),
  newProofs: z.array(z.object({ number: proof, stories: z.int() })),
  /** Whose review would be overdue. */
  overdue: z.int(),
  /** Names of the columns whose stories are under the policy; those without one have the default. */
  columns: z.array(z.string()),
});
export type PolicyImpact = z.infer<typeof policyImpact>;
