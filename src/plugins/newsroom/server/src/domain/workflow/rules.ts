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

/** What goes public is what was signed and read (promise 1). */
const IS_READY: readonly Guard[] = [guards.isSignedContent, guards.isProofread];

/** What the public has read does not come back otherwise without a word. */
const MAY_PUBLISH: readonly Guard[] = [
  ...IS_READY,
  guards.isNews,
  guards.isNotPublic,
  guards.isNotWithdrawn,
  guards.hasNoteOfChange,
];

const SIGNED_OR_IN_REVIEW: readonly Stage[] = [...REVIEWS, 'approved'];

/** No person stands for two (promise 2). */
const IS_SEPARATE: readonly Guard[] = [guards.isNotOwn, guards.isOtherReviewer, guards.isNotOwnOverride];

/** Whatever a person decides in a review, it must be theirs to decide. */
const MAY_REVIEW: readonly Guard[] = [guards.hasReviewRole, guards.isFree, ...IS_SEPARATE];

/** The workflow: one row an act. Guards are asked from left to right, the first refusal is the answer. */
export const RULES: Record<Act, Rule> = {
  submit: { from: ['draft', 'returned'], guards: [], step: steps.startRound },
  recall: {
    from: REVIEWS,
    guards: [guards.isSubmitter, guards.isFree, guards.isUndecided],
    step: steps.backToDraft,
  },
  claim: { from: REVIEWS, guards: MAY_REVIEW, step: steps.hold },
  takeover: {
    from: REVIEWS,
    guards: [guards.hasReviewRole, guards.isHeldByOther, ...IS_SEPARATE, guards.hasOpinion],
    step: steps.hold,
  },
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
    guards: MAY_PUBLISH,
    step: steps.goPublic,
  },
  schedule: {
    from: STAGES,
    guards: [
      guards.isInFuture,
      guards.isInOrder,
      ...guards.whenScheduling('publish', [guards.isApproved, ...MAY_PUBLISH]),
      ...guards.whenScheduling('unpublish', [guards.isOrWillBePublic, guards.hasOpinion]),
    ],
    step: steps.setTime,
  },
  unschedule: { from: STAGES, guards: [guards.isScheduled], step: steps.clearTime },
  unpublish: {
    from: STAGES,
    guards: [guards.isPublished, guards.hasOpinion],
    step: steps.takeDown,
  },
  correct: {
    from: ['approved'],
    guards: [guards.isPublished, ...IS_READY, guards.isNews, guards.hasNote],
    step: steps.goPublic,
  },
  withdraw: {
    from: STAGES,
    guards: [guards.isPublished, guards.hasOpinion],
    step: steps.withdrawFromPublic,
  },
  restore: {
    from: ['approved'],
    guards: [guards.isWithdrawn, ...IS_READY, guards.hasOpinion, guards.hasNoteOfChange],
    step: steps.goPublic,
  },
  override: {
    from: SIGNED_OR_IN_REVIEW,
    guards: [
      guards.isOverridable,
      guards.hasOverrideRole,
      guards.isNotOwn,
      guards.isCountersigned,
      guards.isNews,
      guards.isNotWithdrawn,
      guards.hasOpinion,
      guards.hasNoteOfChange,
    ],
    step: steps.publishInEmergency,
  },
  countersign: {
    from: STAGES,
    guards: [guards.isCountersignDue, guards.hasCountersignRole, guards.isOtherPerson, guards.isNotOwn],
    step: steps.confirmOverride,
  },
};
