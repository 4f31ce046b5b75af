import type { Label, ProofNumber, Review } from './vocabulary';

/** One level of review and the admin roles that may take it. */
export interface ReviewStep {
  stage: Review;
  roles: string[];
  /** 审稿时限: minutes after which a story that waits for this review is overdue; never where it is not said. */
  dueWithin?: number;
}

/** One proof reading and the admin roles that may take it. */
export interface ProofStep {
  number: ProofNumber;
  roles: string[];
}

/** What a policy says. */
export interface PolicyRules {
  name: Label;
  reviews: ReviewStep[];
  proofs: ProofStep[];
  /** Pairs of proofs that two persons must read. */
  separateProofs: [ProofNumber, ProofNumber][];
  /** Decisions that fall when the text changes after them; the last review always falls. */
  voidedByEdit: VoidedSteps;
  /** 更正: the decisions that fall when a published text changes; as any edit where there is none. */
  voidedByCorrection?: VoidedSteps | null;
  /** 紧急签发: who may publish before the reviews are done; nobody where there is none. */
  override?: OverrideRule | null;
  /** Whether all notes have to be settled before a text is signed or goes public; not asked for where it is not said. */
  settledNotes?: boolean;
}

/** 审校制度: reviews, proofs, roles and rules as data. A run keeps the policy that it started under. */
export interface Policy extends PolicyRules {
  code: string;
}

/** Reviews and proofs that a change of the text voids. */
export interface VoidedSteps {
  reviews: Review[];
  proofs: ProofNumber[];
}

/** Roles for an emergency publication and its countersign, and the minutes that the second person has. */
export interface OverrideRule {
  roles: string[];
  countersignRoles: string[];
  countersignWithin: number;
}
