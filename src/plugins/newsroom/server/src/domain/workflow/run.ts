import type { Policy, ProofStep, ReviewStep } from '../../../../shared/policy';
import type { ErrorCode } from '../../../../shared/errors';
import type {
  ActorKind,
  ProofNumber,
  Publication,
  Review,
  ScheduledAct,
  Stage,
  WithdrawalScope,
} from '../../../../shared/vocabulary';
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

/** 领审: who has the story, and until when without a sign of life. */
export interface Holder extends Actor {
  /** ISO 8601, UTC. */
  until: string;
}

/** A text: its number and what is signed of it. */
export interface VersionRef {
  version: number;
  digest: string;
}

/** 定时: an act on a named text at a time. */
export interface Schedule extends VersionRef {
  act: ScheduledAct;
  /** ISO 8601, UTC. */
  at: string;
  /** The zone that the time was given in. */
  timeZone: string;
  /** Whether sites with the right get the story before. */
  embargo: boolean;
  opinion: string | null;
  by: Actor;
  /** Tries that failed, and when the next one is due. */
  attempts: number;
  retryAt: string | null;
  /** Why it does not run, where it does not. */
  held: { reason: ErrorCode | 'failed'; at: string } | null;
}

/** 撤稿: what stands where a withdrawn story stood. */
export interface Tombstone extends VersionRef {
  at: string;
  scopes: readonly WithdrawalScope[];
  /** What the public is told. */
  note: string | null;
}

/** 应急签发: a publication before the reviews were done; it stays marked. */
export interface Override extends VersionRef {
  by: Actor;
  at: string;
  /** When the countersign is overdue. */
  dueAt: string;
  countersigned: { by: Actor; at: string } | null;
  /** Whether it was reported as overdue. */
  isReported: boolean;
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
  holder: Holder | null;
  taken: readonly TakenStep[];
  version: number;
  digest: string;
  /** Version and digest that the public sees. */
  published: VersionRef | null;
  /** At most one of each act. */
  schedules: readonly Schedule[];
  tombstone: Tombstone | null;
  override: Override | null;
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

/** The schedule of an act, if there is one and it is not held. */
export const runningSchedule = (run: Run, act: ScheduledAct): Schedule | undefined =>
  run.schedules.find((schedule) => schedule.act === act && !schedule.held);

/** The schedule under which sites with the right may have the present text before its time, if there is one. */
export const embargoOf = ({ schedules, digest }: Run): Schedule | undefined =>
  schedules.find((one) => one.act === 'publish' && one.embargo && !one.held && one.digest === digest);

/** Whether every review stands and the last one is for exactly this content (promise 1). */
export function isSigned(run: Run): boolean {
  const last = run.policy.reviews.at(-1);
  return !dueReview(run) && last !== undefined && standing(run, last.stage)?.digest === run.digest;
}
