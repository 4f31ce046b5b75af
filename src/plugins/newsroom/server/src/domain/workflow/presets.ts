import type { OverrideRule, Policy, ReviewStep } from '../../../../shared/policy';
import { EDITOR_ROLES, PROOFS, REVIEWS } from '../../../../shared/vocabulary';

const THREE_REVIEWS: ReviewStep[] = [
  { stage: 'first_review', roles: [EDITOR_ROLES.editor] },
  { stage: 'second_review', roles: [EDITOR_ROLES.deskHead] },
  { stage: 'final_review', roles: [EDITOR_ROLES.chiefEditor] },
];

/** 紧急签发 is the chief editor's; a desk head or another chief editor countersigns within a day. */
const EMERGENCY: OverrideRule = {
  roles: [EDITOR_ROLES.chiefEditor],
  countersignRoles: [EDITOR_ROLES.deskHead, EDITOR_ROLES.chiefEditor],
  countersignWithin: 24 * 60,
};

/** 三审三校, the default: 出版管理条例 art. 24 and the trade's rule 改后重审 (review again what was changed). */
export const THREE_REVIEWS_THREE_PROOFS: Policy = {
  code: 'three-reviews-three-proofs',
  name: { en: 'Three reviews, three proofs', zh: '三审三校' },
  reviews: THREE_REVIEWS,
  proofs: PROOFS.map((number) => ({ number, roles: [EDITOR_ROLES.proofreader] })),
  separateProofs: [[1, 3]],
  voidedByEdit: { reviews: [...REVIEWS], proofs: [...PROOFS] },
  voidedByCorrection: { reviews: ['second_review', 'final_review'], proofs: [1] },
  override: EMERGENCY,
  settledNotes: false,
};

/** 三审: the three reviews without proofs, for texts that never reach print. */
export const THREE_REVIEWS_ONLY: Policy = {
  code: 'three-reviews',
  name: { en: 'Three reviews', zh: '三审' },
  reviews: THREE_REVIEWS,
  proofs: [],
  separateProofs: [],
  voidedByEdit: { reviews: [...REVIEWS], proofs: [] },
  voidedByCorrection: { reviews: ['final_review'], proofs: [] },
  override: EMERGENCY,
  settledNotes: false,
};

/** 一审: one signature, for listings and notices. */
export const ONE_REVIEW: Policy = {
  code: 'one-review',
  name: { en: 'One review', zh: '一审' },
  reviews: [{ stage: 'final_review', roles: [EDITOR_ROLES.deskHead, EDITOR_ROLES.chiefEditor] }],
  proofs: [],
  separateProofs: [],
  voidedByEdit: { reviews: ['final_review'], proofs: [] },
  override: EMERGENCY,
  settledNotes: false,
};

/** The policies that a new newsroom starts with; the first is its default. */
export const PRESETS: readonly Policy[] = [THREE_REVIEWS_THREE_PROOFS, THREE_REVIEWS_ONLY, ONE_REVIEW];

/**
 * A policy as any version stored it: a rule that its version did not know is as the preset of its code has it.
 * `null` says that the paper wants none.
 */
export const completePolicy = (stored: Policy): Policy => ({
  ...PRESETS.find(({ code }) => code === stored.code),
  ...stored,
});
