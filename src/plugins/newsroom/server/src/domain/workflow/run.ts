import type { Policy, ProofStep, ReviewStep } from '../../../../shared/policy';
import type { ActorKind, ProofNumber, Publication, Review, Stage } from '../../../../shared/vocabulary';
import { REVIEWS } from '../../../../shared/vocabulary';

/** A person or program that acts. */
export interface Actor {
  kind: ActorKind;
  id: string;
  name: string;
}

/** An actor with the rights that an act asks for. */
export interface Doer extends Actor {
  /** Codes of the admin roles held. */
  roles: readonly string[];
  /** Acts that the roles permit. */
  permits: readonly string[];
}

/** A review or a proof that somebody took, and whether it still stands. */
export interface TakenStep {
  step: Review | ProofNumber;
  /** `actorKey` of the person. */
  by: string;
  version: number;
  digest: string;
  stands: boolean;
}

/** 流程: one pass of a story through a policy, and where it is. */
export interface Run {
  stage: Stage;
  publication: Publication;
  /** Counts the passes; 0 before the first submission. */
  round: number;
  policy: Policy;
  /** `actorKey`s of those whose own story this is. */
  authors: readonly string[];
  /** Who submitted the present round. */
  submitter: string | null;
  holder: Actor | null;
  taken: readonly TakenStep[];
  version: number;
  digest: string;
  /** Version and digest that the public sees. */
  published: { version: number; digest: string } | null;
}

/** Identity of an actor over all kinds, such as `admin:7`. */
export const actorKey = (actor: Pick<Actor, 'kind' | 'id'>): string => `${actor.kind}:${actor.id}`;

/** Whether the stage is one of the three reviews. */
export const isReview = (stage: Stage): stage is Review => (REVIEWS as readonly Stage[]).includes(stage);

/** The run of a story that was just written. */
export function newRun(policy: Policy, author: Actor | null, content: { digest: string }): Run {
  return {
    stage: 'draft',
    publication: 'none',
    round: 0,
    policy,
    authors: author ? [actorKey(author)] : [],
    submitter: null,
    holder: null,
    taken: [],
    version: 1,
    digest: content.digest,
    published: null,
  };
}

/** The standing decision on a step, if there is one. */
export const standing = (run: Run, step: Review | ProofNumber): TakenStep | undefined =>
  run.taken.find((taken) => taken.step === step && taken.stands);

/** The earliest review of the policy that nobody's standing decision covers. */
export const dueReview = (run: Run): ReviewStep | undefined =>
  run.policy.reviews.find(({ stage }) => !standing(run, stage));

/** The lowest proof that nobody has read of this text. */
export const dueProof = (run: Run): ProofStep | undefined =>
  run.policy.proofs.find(({ number }) => !standing(run, number));

/** Whether every review stands and the last one is for exactly this content (promise 1). */
export function isSigned(run: Run): boolean {
  const last = run.policy.reviews.at(-1);
  return !dueReview(run) && last !== undefined && standing(run, last.stage)?.digest === run.digest;
}
