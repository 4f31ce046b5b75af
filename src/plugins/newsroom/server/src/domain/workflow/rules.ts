import { REVIEWS, STAGES, type Act, type Stage } from '../../../../shared/vocabulary';
import * as guards from './guards';
import type { Guard } from './guards';
import * as steps from './steps';
import type { Step } from './steps';

/** When an act fits, who may do it, and what it makes of the run. */
export interface Rule {
  from: readonly Stage[];
  guards: readonly Guard[];
  step: Step;
}

const SIGNED_OR_IN_REVIEW: readonly Stage[] = [...REVIEWS, 'approved'];

/** Whatever a person decides in a review, it must be theirs to decide (promise 2). */
const MAY_REVIEW: readonly Guard[] = [
  guards.hasReviewRole,
  guards.isFree,
  guards.isNotOwn,
  guards.isOtherReviewer,
];

/** The workflow: one row an act. Guards are asked from left to right, the first refusal is the answer. */
export const RULES: Record<Act, Rule> = {
  submit: { from: ['draft', 'returned'], guards: [], step: steps.startRound },
  recall: {
    from: REVIEWS,
    guards: [guards.isSubmitter, guards.isFree, guards.isUndecided],
    step: steps.backToDraft,
  },
  claim: { from: REVIEWS, guards: MAY_REVIEW, step: steps.hold },
  release: { from: REVIEWS, guards: [guards.isHeld], step: steps.letGo },
  approve: { from: REVIEWS, guards: MAY_REVIEW, step: steps.passReview },
  return: {
    from: SIGNED_OR_IN_REVIEW,
    guards: [...MAY_REVIEW, guards.isUnpublished, guards.hasOpinion],
    step: steps.sendBack,
  },
  reject: {
    from: SIGNED_OR_IN_REVIEW,
    guards: [...MAY_REVIEW, guards.isUnpublished, guards.hasOpinion],
    step: steps.turnDown,
  },
  reopen: {
    from: ['approved', 'rejected'],
    guards: [guards.isUnpublished, guards.hasOpinion],
    step: steps.reviewAgain,
  },
  proof: {
    from: SIGNED_OR_IN_REVIEW,
    guards: [guards.isProofDue, guards.hasProofRole, guards.isOtherProofreader],
    step: steps.passProof,
  },
  publish: {
    from: ['approved'],
    guards: [guards.isSignedContent, guards.isProofread, guards.isNews],
    step: steps.goPublic,
  },
  unpublish: {
    from: STAGES,
    guards: [guards.isPublished, guards.hasOpinion],
    step: steps.takeDown,
  },
};
