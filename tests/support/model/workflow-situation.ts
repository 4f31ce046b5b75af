import type { Policy } from '../../../src/plugins/newsroom/shared/policy';
import type {
  Act,
  ProofNumber,
  Publication,
  Review,
  ScheduledAct,
  Stage,
} from '../../../src/plugins/newsroom/shared/vocabulary';
import type { Member } from './workflow-members';

/** A step that a member took on a text. */
export interface ModelStep {
  step: Review | ProofNumber;
  by: string;
  text: string;
  stands: boolean;
}

/** An act that is set for a time, on a text. */
export interface ModelSchedule {
  act: ScheduledAct;
  at: string;
  text: string;
  isHeld: boolean;
}

/** The last emergency publication, and who countersigned it. */
export interface ModelOverride {
  text: string;
  by: string;
  countersignedBy: string | null;
}

/** What can be seen of a story. */
export interface Observation {
  stage: Stage;
  publication: Publication;
  version: number;
  text: string;
  holder: string | null;
  taken: ModelStep[];
  /** The text that the public sees. */
  publicText: string | null;
  /** The text that the public saw last, whether it still does or not. */
  lastPublicText: string | null;
  /** The text that the public saw before the story was withdrawn. */
  withdrawnText: string | null;
  /** In the order of their acts. */
  schedules: ModelSchedule[];
  override: ModelOverride | null;
}

/** Somebody asks for an act on the version that they saw; what the act has no use for is not sent. */
export interface ModelRequest {
  act: Act;
  by: Member;
  version: number;
  opinion: string;
  note: string;
  plan: { act: ScheduledAct; at: string };
  /** Of an unschedule: the act that shall not happen, or `null` for all. */
  scheduled: ScheduledAct | null;
}

/** Somebody saves a text over the version that they saw. */
export interface ModelEdit {
  by: Member;
  version: number;
  text: string;
}

/** All that an answer depends on. */
export interface Situation {
  policy: Policy;
  now: Observation;
  /** Those whose own story this is. */
  authors: ReadonlySet<string>;
  submitter: string | null;
  /** The text that was returned last. */
  returnedText: string | null;
}

/** The three reviews. */
export const IN_REVIEW: readonly Stage[] = ['first_review', 'second_review', 'final_review'];

/** Where a story can be sent back, proofread or published in an emergency. */
export const IN_REVIEW_OR_SIGNED: readonly Stage[] = [...IN_REVIEW, 'approved'];

/** The first review of the policy that nothing covers. */
export const firstOpen = ({ reviews }: Policy, taken: readonly ModelStep[]): Review | undefined =>
  reviews.find(({ stage }) => !taken.some(({ step, stands }) => stands && step === stage))?.stage;

/** The proof that has to be read next. */
export function dueProof({ policy, now }: Situation): Policy['proofs'][number] | undefined {
  const standing = now.taken.filter(({ stands }) => stands).map(({ step }) => step);
  return policy.proofs.find(({ number }) => !standing.includes(number));
}
