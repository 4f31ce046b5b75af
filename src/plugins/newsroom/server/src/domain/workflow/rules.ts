import { REVIEWS, STAGES, type Act, type Stage } from '../../../../shared/vocabulary';
import {
  areNotesSettled,
  hasCountersignRole,
  hasNote,
  hasNoteOfChange,
  hasOpinion,
  hasOverrideRole,
  hasProofRole,
  hasReviewRole,
  isAnswered,
  isApproved,
  isBegun,
  isComplete,
  isCountersignDue,
  isFree,
  isHolder,
  isInFuture,
  isInOrder,
  isLastReview,
  isNamesake,
  isOrWillBePublic,
  isOverridable,
  isOwn,
  isOwnOverride,
  isProofDue,
  isPublic,
  isPublicContent,
  isSameCountersigner,
  isSameProofreader,
  isSameReviewer,
  isScheduled,
  isSubmitter,
  isWithdrawn,
  unless,
  when,
  whenScheduling,
  where,
  type Guard,
} from './guards';
import { isSigned } from './run';
import * as steps from './steps';
import type { Step } from './steps';

/** When an act fits, who may do it, and what it makes of the run. */
export interface Rule {
  from: readonly Stage[];
  refused: readonly Guard[];
  step: Step;
}

/** What could not go out is not signed either. */
const UNLESS_COMPLETE: Guard = unless(isComplete, 'story_incomplete');

const UNLESS_SETTLED: Guard = unless(areNotesSettled, 'notes_open');

/** What goes public is what was signed and read (promise 1). */
const UNLESS_READY: readonly Guard[] = [
  unless(isSigned, 'not_signed'),
  when(isProofDue, 'proofs_missing'),
  UNLESS_COMPLETE,
  UNLESS_SETTLED,
];

/** A story that is public is corrected, and one that was withdrawn is restored: never without a word. */
const UNLESS_PUBLISHABLE: readonly Guard[] = [
  ...UNLESS_READY,
  when(isPublicContent, 'already_published'),
  when(isPublic, 'is_public'),
  when(isWithdrawn, 'is_withdrawn'),
  unless(hasNoteOfChange, 'note_required'),
];

const SIGNED_OR_IN_REVIEW: readonly Stage[] = [...REVIEWS, 'approved'];

/** No person stands for two (promise 2). */
const UNLESS_SEPARATE: readonly Guard[] = [
  when(isOwn, 'own_story'),
  when(isNamesake, 'name_in_byline'),
  when(isSameReviewer, 'same_reviewer'),
  when(isOwnOverride, 'own_override'),
];

/** Whatever a person decides in a review, it must be theirs to decide. */
const UNLESS_REVIEWER: readonly Guard[] = [
  unless(hasReviewRole, 'wrong_role'),
  unless(isFree, 'held_by_other'),
  ...UNLESS_SEPARATE,
];

/** To turn back what was decided; a changed text of a published story can be turned back too. */
const UNLESS_TURNED_BACK: readonly Guard[] = [
  when(isPublicContent, 'is_published'),
  unless(hasOpinion, 'opinion_required'),
];

/** To take from the public what it sees, for a reason. */
const UNLESS_TAKEN_AWAY: readonly Guard[] = [
  unless(isPublic, 'not_published'),
  unless(hasOpinion, 'opinion_required'),
];

/** The workflow: one row an act. Guards are asked from left to right, the first refusal is the answer. */
export const RULES: Record<Act, Rule> = {
  submit: {
    from: ['draft', 'returned'],
    refused: [UNLESS_COMPLETE, unless(isAnswered, 'unchanged_since_return')],
    step: steps.startRound,
  },
  recall: {
    from: REVIEWS,
    refused: [
      unless(isSubmitter, 'not_author'),
      unless(isFree, 'held_by_other'),
      when(isBegun, 'already_decided'),
    ],
    step: steps.backToDraft,
  },
  claim: { from: REVIEWS, refused: UNLESS_REVIEWER, step: steps.hold },
  takeover: {
    from: REVIEWS,
    refused: [
      unless(hasReviewRole, 'wrong_role'),
      when(isFree, 'not_held_by_other'),
      ...UNLESS_SEPARATE,
      unless(hasOpinion, 'opinion_required'),
    ],
    step: steps.hold,
  },
  release: { from: REVIEWS, refused: [unless(isHolder, 'not_held')], step: steps.letGo },
  approve: {
    from: REVIEWS,
    refused: [
      ...UNLESS_REVIEWER,
      UNLESS_COMPLETE,
      // Between reviewers a note may go on to the next one; what is signed has none.
      where(isLastReview, UNLESS_SETTLED),
    ],
    step: steps.passReview,
  },
  return: {
    from: SIGNED_OR_IN_REVIEW,
    refused: [...UNLESS_REVIEWER, ...UNLESS_TURNED_BACK],
    step: steps.sendBack,
  },
  reject: {
    from: SIGNED_OR_IN_REVIEW,
    refused: [...UNLESS_REVIEWER, ...UNLESS_TURNED_BACK],
    step: steps.turnDown,
  },
  reopen: { from: ['approved', 'rejected'], refused: UNLESS_TURNED_BACK, step: steps.reviewAgain },
  proof: {
    from: SIGNED_OR_IN_REVIEW,
    refused: [
      unless(isProofDue, 'no_proof_due'),
      unless(hasProofRole, 'wrong_role'),
      when(isSameProofreader, 'same_proofreader'),
      UNLESS_COMPLETE,
    ],
    step: steps.passProof,
  },
  publish: { from: ['approved'], refused: UNLESS_PUBLISHABLE, step: steps.goPublic },
  schedule: {
    from: STAGES,
    refused: [
      unless(isInFuture, 'time_is_past'),
      unless(isInOrder, 'before_publication'),
      ...whenScheduling('publish', [unless(isApproved, 'wrong_stage'), ...UNLESS_PUBLISHABLE]),
      ...whenScheduling('unpublish', [
        unless(isOrWillBePublic, 'not_published'),
        unless(hasOpinion, 'opinion_required'),
      ]),
    ],
    step: steps.setTime,
  },
  unschedule: { from: STAGES, refused: [unless(isScheduled, 'not_scheduled')], step: steps.clearTime },
  unpublish: { from: STAGES, refused: UNLESS_TAKEN_AWAY, step: steps.takeDown },
  correct: {
    from: ['approved'],
    refused: [
      unless(isPublic, 'not_published'),
      ...UNLESS_READY,
      when(isPublicContent, 'already_published'),
      unless(hasNote, 'note_required'),
    ],
    step: steps.goPublic,
  },
  withdraw: { from: STAGES, refused: UNLESS_TAKEN_AWAY, step: steps.withdrawFromPublic },
  restore: {
    from: ['approved'],
    refused: [
      unless(isWithdrawn, 'not_withdrawn'),
      ...UNLESS_READY,
      unless(hasOpinion, 'opinion_required'),
      unless(hasNoteOfChange, 'note_required'),
    ],
    step: steps.goPublic,
  },
  override: {
    from: SIGNED_OR_IN_REVIEW,
    refused: [
      unless(isOverridable, 'no_override'),
      unless(hasOverrideRole, 'wrong_role'),
      // Only what they did: a name that two persons bear stops no emergency, which another person countersigns.
      when(isOwn, 'own_story'),
      when(isCountersignDue, 'countersign_due'),
      when(isPublicContent, 'already_published'),
      when(isWithdrawn, 'is_withdrawn'),
      UNLESS_COMPLETE,
      unless(hasOpinion, 'opinion_required'),
      unless(hasNoteOfChange, 'note_required'),
    ],
    step: steps.publishInEmergency,
  },
  countersign: {
    from: STAGES,
    refused: [
      unless(isCountersignDue, 'no_countersign_due'),
      unless(hasCountersignRole, 'wrong_role'),
      when(isSameCountersigner, 'same_countersigner'),
      when(isOwn, 'own_story'),
      when(isNamesake, 'name_in_byline'),
    ],
    step: steps.confirmOverride,
  },
};
