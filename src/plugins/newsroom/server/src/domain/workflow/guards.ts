import type { ErrorCode } from '../../../../shared/errors';
import {
  isReview,
  SCHEDULED_ACTS,
  type Act,
  type Review,
  type ScheduledAct,
  type WithdrawalScope,
} from '../../../../shared/vocabulary';
import {
  actorKey,
  dueProof,
  holderAt,
  isSigned,
  runningSchedule,
  type Doer,
  type Run,
  type Schedule,
} from './run';

/** When a scheduled act shall happen. */
export type Plan = Pick<Schedule, 'act' | 'at' | 'timeZone' | 'embargo'>;

/** What a person asks for. */
export interface Request {
  act: Act;
  by: Doer;
  /** The version that the person saw. */
  version: number;
  /** ISO 8601, UTC: when it is asked for. */
  now: string;
  opinion?: string;
  /** What the public is told. */
  note?: string;
  plan?: Plan;
  /** Of an unschedule: the act whose schedule falls; all where none is named. */
  scheduled?: ScheduledAct;
  scopes?: readonly WithdrawalScope[];
}

/** Refuses with a code, or lets pass with `null`. */
export type Guard = (run: Run, request: Request) => ErrorCode | null;

const refuseWhen = (code: ErrorCode, when: (run: Run, request: Request) => boolean): Guard => {
  return (run, request) => (when(run, request) ? code : null);
};

/** 403 unless a role of the person permits the act. */
export const isPermitted = refuseWhen('not_permitted', (_, { act, by }) => !by.permits.includes(act));

/** 409 unless the person saw the text as it is (promise 5). */
export const isCurrent = refuseWhen('stale_version', (run, { version }) => version !== run.version);

/** 400 unless the act comes with its reason: 退改、不用 tell the author why. */
export const hasOpinion = refuseWhen('opinion_required', (_, { opinion }) => !opinion?.trim());

/** 409 when another editor has claimed the story. */
export const isFree = refuseWhen('held_by_other', (run, { by, now }) => {
  const holder = holderAt(run, now);
  return holder !== null && actorKey(holder) !== actorKey(by);
});

/** 409 unless another editor has claimed the story, from whom it can be taken over. */
export const isHeldByOther: Guard = (run, request) => (isFree(run, request) ? null : 'not_held_by_other');

/** 409 unless the person has claimed the story, and the claim has not run out. */
export const isHeld = refuseWhen('not_held', (run, { by, now }) => {
  const holder = holderAt(run, now);
  return holder === null || actorKey(holder) !== actorKey(by);
});

/** 409 once a reviewer has begun, so that nobody's work is pulled away. */
export const isUndecided = refuseWhen('already_decided', (run) => run.taken.some((taken) => taken.stands));

/** 403 unless the person submitted the story. */
export const isSubmitter = refuseWhen('not_author', (run, { by }) => run.submitter !== actorKey(by));

/** The review that the story is in; a signed story is still in the hands of the last one. */
const reviewAtHand = (run: Run): Review | undefined =>
  isReview(run.stage) ? run.stage : run.policy.reviews.at(-1)?.stage;

/** 403 unless the policy gives the review at hand to a role of the person. */
export const hasReviewRole = refuseWhen('wrong_role', (run, { by }) => {
  const step = run.policy.reviews.find(({ stage }) => stage === reviewAtHand(run));
  return !step?.roles.some((role) => by.roles.includes(role));
});

/** 403 on a story of one's own (promise 2). */
export const isNotOwn = refuseWhen('own_story', (run, { by }) => run.authors.includes(actorKey(by)));

/** 403 for a second review by one person in a run, even where an edit voided the first (promise 2). */
export const isOtherReviewer = refuseWhen('same_reviewer', (run, { by }) =>
  run.taken.some(
    ({ step, by: reviewer }) =>
      typeof step === 'string' && step !== reviewAtHand(run) && reviewer === actorKey(by),
  ),
);

/**
 * 403 for a review of the very text that the person published in an emergency: the reviews that were passed over
 * are other persons' (promise 2).
 */
export const isNotOwnOverride = refuseWhen(
  'own_override',
  ({ override, digest }, { by }) => override?.digest === digest && actorKey(override.by) === actorKey(by),
);

/** 409 when all proofs of this text are read, or the policy asks for none. */
export const isProofDue = refuseWhen('no_proof_due', (run) => dueProof(run) === undefined);

/** 403 unless the policy gives the proof that is due to a role of the person. */
export const hasProofRole = refuseWhen(
  'wrong_role',
  (run, { by }) => !dueProof(run)?.roles.some((role) => by.roles.includes(role)),
);

/** 403 where the policy asks for another person than the one of the paired proof (promise 2). */
export const isOtherProofreader = refuseWhen('same_proofreader', (run, { by }) => {
  const due = dueProof(run)?.number;
  const partners = run.policy.separateProofs.filter((pair) => pair.some((number) => number === due)).flat();
  return run.taken.some(
    ({ step, by: reader }) =>
      step !== due && partners.some((partner) => partner === step) && reader === actorKey(by),
  );
});

/** 409 unless the last review signed exactly this content (promise 1). */
export const isSignedContent = refuseWhen('not_signed', (run) => !isSigned(run));

/** 409 unless every proof of the policy stands; which of them a change of the text voids, the policy says. */
export const isProofread = refuseWhen('proofs_missing', (run) => dueProof(run) !== undefined);

/** 409 when the public sees this very content already. */
export const isNews = refuseWhen('already_published', (run) => run.published?.digest === run.digest);

/** 409 while the public sees this very content; a changed text of a published story can still be turned back. */
export const isUnpublished = refuseWhen('is_published', (run) => run.published?.digest === run.digest);

/** 409 unless the public sees the story. */
export const isPublished = refuseWhen('not_published', (run) => run.publication !== 'published');

/** 409 while the public sees the story: a changed text goes out as a correction, never silently. */
export const isNotPublic = refuseWhen('is_public', (run) => run.publication === 'published');

/** 409 for a withdrawn story: it comes back by a restore. */
export const isNotWithdrawn = refuseWhen('is_withdrawn', (run) => run.publication === 'withdrawn');

/** 409 unless the story is withdrawn. */
export const isWithdrawn = refuseWhen('not_withdrawn', (run) => run.publication !== 'withdrawn');

/** 400 unless the public is told what was corrected (出版管理条例 art. 27: corrections are public). */
export const hasNote = refuseWhen('note_required', (_, { note }) => !note?.trim());

/** 400 for a text that the public last saw otherwise, unless it is told why. */
export const hasNoteOfChange: Guard = (run, request) =>
  run.lastPublic && run.lastPublic.digest !== run.digest ? hasNote(run, request) : null;

/** 400 unless the time is still to come. */
export const isInFuture = refuseWhen('time_is_past', (_, { plan, now }) => !plan || plan.at <= now);

/** 409 unless the story is approved. */
export const isApproved = refuseWhen('wrong_stage', (run) => run.stage !== 'approved');

/** 409 unless the public sees the story, or will. */
export const isOrWillBePublic = refuseWhen(
  'not_published',
  (run) => run.publication !== 'published' && run.publication !== 'scheduled',
);

/** 409 for a story that would be taken down before it is published, whichever of the two times is set last. */
export const isInOrder = refuseWhen('before_publication', (run, { plan }) => {
  const timeOf = (act: ScheduledAct) => (plan?.act === act ? plan.at : runningSchedule(run, act)?.at);
  const [publication, end] = SCHEDULED_ACTS.map(timeOf);
  return publication !== undefined && end !== undefined && end <= publication;
});

/** 409 unless something is scheduled, or the act that was named. */
export const isScheduled = refuseWhen(
  'not_scheduled',
  (run, { scheduled }) => !run.schedules.some(({ act }) => !scheduled || act === scheduled),
);

/** 409 where the policy knows no emergency publication. */
export const isOverridable = refuseWhen('no_override', ({ policy }) => !policy.override);

/** 403 unless the policy lets a role of the person publish in an emergency. */
export const hasOverrideRole = refuseWhen(
  'wrong_role',
  ({ policy }, { by }) => !policy.override?.roles.some((role) => by.roles.includes(role)),
);

/** 403 unless the policy lets a role of the person countersign. */
export const hasCountersignRole = refuseWhen(
  'wrong_role',
  ({ policy }, { by }) => !policy.override?.countersignRoles.some((role) => by.roles.includes(role)),
);

const awaitsCountersign = ({ override }: Run): boolean => override !== null && !override.countersigned;

/** 409 while an earlier emergency publication waits for its countersign. */
export const isCountersigned = refuseWhen('countersign_due', awaitsCountersign);

/** 409 unless an emergency publication waits for its countersign. */
export const isCountersignDue = refuseWhen('no_countersign_due', (run) => !awaitsCountersign(run));

/** 403 for the person who published in the emergency (promise 2). */
export const isOtherPerson = refuseWhen(
  'same_countersigner',
  ({ override }, { by }) => override !== null && actorKey(override.by) === actorKey(by),
);

/** The guards, only where the act is scheduled for this. */
export const whenScheduling = (act: ScheduledAct, guards: readonly Guard[]): Guard[] =>
  guards.map((guard) => (run, request) => (request.plan?.act === act ? guard(run, request) : null));
