import type { Policy, ProofStep, ReviewStep } from '../../../../shared/policy';
import type {
  Actor,
  Holder,
  Override,
  Schedule,
  TakenStep,
  Tombstone,
  VersionRef,
} from '../../../../shared/run';
import type { ProofNumber, Publication, Review, ScheduledAct, Stage } from '../../../../shared/vocabulary';

export type { Actor, Holder, Override, Schedule, TakenStep, Tombstone, VersionRef };

/** An actor with the rights that an act asks for. */
export interface EntitledActor extends Actor {
  /** Codes of the admin roles held. */
  roles: readonly string[];
  /** Acts that the roles permit. */
  permits: readonly string[];
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
  /** `actorKey`s of editors whose story it may be: their name stands in a byline of it, or stood there. */
  namesakes: readonly string[];
  /** Who submitted the present round. */
  submitter: string | null;
  holder: Holder | null;
  taken: readonly TakenStep[];
  version: number;
  digest: string;
  /** Version and digest that the public sees. */
  published: VersionRef | null;
  /** Version and digest that the public saw last, whether it still does or not. */
  lastPublic: VersionRef | null;
  /** At most one of each act. */
  schedules: readonly Schedule[];
  tombstone: Tombstone | null;
  override: Override | null;
}

/** Identity of an actor over all kinds, such as `admin:7`. */
export const actorKey = (actor: Pick<Actor, 'kind' | 'id'>): string => `${actor.kind}:${actor.id}`;

/** The run of a story that was just written. */
export function newRun(policy: Policy, author: Actor | null, content: { digest: string }): Run {
  return {
    stage: 'draft',
    publication: 'none',
    round: 0,
    policy,
    authors: author ? [actorKey(author)] : [],
    namesakes: [],
    submitter: null,
    holder: null,
    taken: [],
    version: 1,
    digest: content.digest,
    published: null,
    lastPublic: null,
    schedules: [],
    tombstone: null,
    override: null,
  };
}

/** The standing decision on a step, if there is one. */
export const standing = (run: Run, step: Review | ProofNumber): TakenStep | undefined =>
  run.taken.find((taken) => taken.step === step && taken.stands);

/** Who has the story, unless the claim has run out. */
export const holderAt = ({ holder }: Run, now: string): Holder | null =>
  holder && holder.until > now ? holder : null;

/** The earliest review of the policy that nobody's standing decision covers. */
export const dueReview = (run: Run): ReviewStep | undefined =>
  run.policy.reviews.find(({ stage }) => !standing(run, stage));

/** The lowest proof that nobody has read of this text. */
export const dueProof = (run: Run): ProofStep | undefined =>
  run.policy.proofs.find(({ number }) => !standing(run, number));

/**
 * Whether another proof is due than somebody meant. Sent twice, one reading would stand for two: who read the last proof
 * has to say that they mean the next one.
 */
export function isOtherProof(
  run: Run,
  by: Pick<Actor, 'kind' | 'id'>,
  meant: ProofNumber | undefined,
): boolean {
  const due = dueProof(run)?.number;
  if (due === undefined) return false;
  if (meant !== undefined) return meant !== due;
  const last = run.policy.proofs.findLast(({ number }) => number < due);
  return last !== undefined && standing(run, last.number)?.by === actorKey(by);
}

/** Reviews and proofs of the policy that nobody's standing decision covers, in their order. */
export const missingSteps = (run: Run): TakenStep['step'][] => [
  ...run.policy.reviews.map(({ stage }) => stage).filter((stage) => !standing(run, stage)),
  ...run.policy.proofs.map(({ number }) => number).filter((number) => !standing(run, number)),
];

/** The schedule of an act, if there is one and it is not held. */
export const runningSchedule = (run: Run, act: ScheduledAct): Schedule | undefined =>
  run.schedules.find((schedule) => schedule.act === act && !schedule.held);

/** The schedule under which sites with the right may have the present text before its time, if there is one. */
export const embargoOf = ({ schedules, digest }: Run): Schedule | undefined =>
  schedules.find((one) => one.act === 'publish' && one.embargo && !one.held && one.digest === digest);

/** Whether the public last saw another text than the present one: to show this one is a correction. */
export const showsAnotherText = ({ lastPublic, digest }: Run): boolean =>
  lastPublic !== null && lastPublic.digest !== digest;

/** Whether every review stands and the last one is for exactly this content (promise 1). */
export function isSigned(run: Run): boolean {
  const last = run.policy.reviews.at(-1);
  return !dueReview(run) && last !== undefined && standing(run, last.stage)?.digest === run.digest;
}
