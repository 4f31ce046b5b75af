import type { ErrorCode } from '../../../../shared/errors';
import {
  SCHEDULED_ACTS,
  type Act,
  type ScheduledAct,
  type WithdrawalScope,
} from '../../../../shared/vocabulary';
import {
  actorKey,
  dueProof,
  holderAt,
  runningSchedule,
  showsAnotherText,
  type EntitledActor,
  type Run,
  type Schedule,
} from './run';
import { keptFromProof, otherReviewers, overriders, reviewAtHand } from './separation';

/** When a scheduled act shall happen. */
export type Plan = Pick<Schedule, 'act' | 'at' | 'timeZone' | 'embargo'>;

/** What a person asks for. */
export interface Request {
  act: Act;
  by: EntitledActor;
  /** The version that the person saw. */
  version: number;
  /** ISO 8601, UTC: when it is asked for. */
  now: string;
  opinion?: string;
  /** What the public is told. */
  note?: string;
  /** Whether the story could not go out as it is, such as one without a headline. */
  isIncomplete?: boolean;
  /** How many notes on the story are not resolved; nobody knows of acts of the past. */
  openNotes?: number;
  /** Whether the text is to the letter the one that was returned. */
  isAsReturned?: boolean;
  plan?: Plan;
  /** Of an unschedule: the act whose schedule falls; all where none is named. */
  scheduled?: ScheduledAct;
  scopes?: readonly WithdrawalScope[];
}

/** What is so of a run and a request, or not. */
export type Condition = (run: Run, request: Request) => boolean;

/** Refuses with a code, or lets pass with `null`. */
export type Guard = (run: Run, request: Request) => ErrorCode | null;

/** Refuses unless it is so. */
export const unless =
  (condition: Condition, code: ErrorCode): Guard =>
  (run, request) =>
    condition(run, request) ? null : code;

/** Refuses when it is so. */
export const when =
  (condition: Condition, code: ErrorCode): Guard =>
  (run, request) =>
    condition(run, request) ? code : null;

/** The guard, only where it is so. */
export const where =
  (condition: Condition, guard: Guard): Guard =>
  (run, request) =>
    condition(run, request) ? guard(run, request) : null;

/** The guards, only where the act is scheduled for this. */
export const whenScheduling = (act: ScheduledAct, guards: readonly Guard[]): Guard[] =>
  guards.map((guard) => (run, request) => (request.plan?.act === act ? guard(run, request) : null));

/** The first refusal, if there is one. */
export function firstRefusal(guards: readonly Guard[], run: Run, request: Request): ErrorCode | null {
  for (const guard of guards) {
    const code = guard(run, request);
    if (code) return code;
  }
  return null;
}

/** A role of the person permits the act. */
export const isPermitted: Condition = (_, { act, by }) => by.permits.includes(act);

/** The person saw the text as it is (promise 5). */
export const isCurrent: Condition = (run, { version }) => version === run.version;

/** The act comes with its reason: 退回修改、不用 tell the author why. */
export const hasOpinion: Condition = (_, { opinion }) => Boolean(opinion?.trim());

/** The story could go out as it is: what is signed can be published. */
export const isComplete: Condition = (_, { isIncomplete }) => !isIncomplete;

/** No note is open where the policy asks for that. */
export const areNotesSettled: Condition = ({ policy }, { openNotes = 0 }) =>
  !policy.settledNotes || openNotes === 0;

/** The review at hand is the one that signs the text for the public. */
export const isLastReview: Condition = (run) => run.policy.reviews.at(-1)?.stage === reviewAtHand(run);

/** The author changed what was returned, or says why not. */
export const isAnswered: Condition = (run, request) => !request.isAsReturned || hasOpinion(run, request);

/** No other editor has claimed the story. */
export const isFree: Condition = (run, { by, now }) => {
  const holder = holderAt(run, now);
  return holder === null || actorKey(holder) === actorKey(by);
};

/** The person has claimed the story, and the claim has not run out. */
export const isHolder: Condition = (run, { by, now }) => {
  const holder = holderAt(run, now);
  return holder !== null && actorKey(holder) === actorKey(by);
};

/** A reviewer or proofreader has begun, whose work would be pulled away. */
export const isBegun: Condition = (run) => run.taken.some((taken) => taken.stands);

/** The person submitted the story. */
export const isSubmitter: Condition = (run, { by }) => run.submitter === actorKey(by);

const hasOneOf = ({ roles }: EntitledActor, named: readonly string[] = []): boolean =>
  named.some((role) => roles.includes(role));

/** The policy gives the review at hand to a role of the person. */
export const hasReviewRole: Condition = (run, { by }) =>
  hasOneOf(by, run.policy.reviews.find(({ stage }) => stage === reviewAtHand(run))?.roles);

/** The person's own story (promise 2). */
export const isOwn: Condition = (run, { by }) => run.authors.includes(actorKey(by));

/** The person's name stands in the byline: it may be their own story. */
export const isNamesake: Condition = (run, { by }) => run.namesakes.includes(actorKey(by));

/** A second review by one person in a run, even where an edit voided the first (promise 2). */
export const isSameReviewer: Condition = (run, { by }) => otherReviewers(run).includes(actorKey(by));

/** The person published the very text in an emergency (promise 2). */
export const isOwnOverride: Condition = (run, { by }) => overriders(run).includes(actorKey(by));

/** A proof of this text is to be read still; which of them a change of the text voids, the policy says. */
export const isProofDue: Condition = (run) => dueProof(run) !== undefined;

/** The policy gives the proof that is due to a role of the person. */
export const hasProofRole: Condition = (run, { by }) => hasOneOf(by, dueProof(run)?.roles);

/** The policy asks for another person, since this one read the paired proof (promise 2). */
export const isSameProofreader: Condition = (run, { by }) => keptFromProof(run).includes(actorKey(by));

/** The public sees this very content. */
export const isPublicContent: Condition = (run) => run.published?.digest === run.digest;

/** The public sees the story, in this text or another. */
export const isPublic: Condition = (run) => run.publication === 'published';

/** The public sees the story, or will. */
export const isOrWillBePublic: Condition = (run) =>
  run.publication === 'published' || run.publication === 'scheduled';

/** The story was withdrawn: it comes back by a restore. */
export const isWithdrawn: Condition = (run) => run.publication === 'withdrawn';

/** The public is told what was corrected (出版管理条例 art. 27: corrections are public). */
export const hasNote: Condition = (_, { note }) => Boolean(note?.trim());

/** The public last saw this very text, or none, or is told why it changed. */
export const hasNoteOfChange: Condition = (run, request) => !showsAnotherText(run) || hasNote(run, request);

/** The time is still to come. */
export const isInFuture: Condition = (_, { plan, now }) => plan !== undefined && plan.at > now;

/** The story is approved. */
export const isApproved: Condition = (run) => run.stage === 'approved';

/** The story is not taken down before it is published, whichever of the two times is set last. */
export const isInOrder: Condition = (run, { plan }) => {
  const timeOf = (act: ScheduledAct) => (plan?.act === act ? plan.at : runningSchedule(run, act)?.at);
  const [publication, end] = SCHEDULED_ACTS.map(timeOf);
  return publication === undefined || end === undefined || end > publication;
};

/** Something is scheduled, or the act that was named. */
export const isScheduled: Condition = (run, { scheduled }) =>
  run.schedules.some(({ act }) => !scheduled || act === scheduled);

/** The policy knows an emergency publication. */
export const isOverridable: Condition = ({ policy }) => Boolean(policy.override);

/** The policy lets a role of the person publish in an emergency. */
export const hasOverrideRole: Condition = ({ policy }, { by }) => hasOneOf(by, policy.override?.roles);

/** The policy lets a role of the person countersign. */
export const hasCountersignRole: Condition = ({ policy }, { by }) =>
  hasOneOf(by, policy.override?.countersignRoles);

/** An emergency publication waits for its countersign. */
export const isCountersignDue: Condition = ({ override }) => override !== null && !override.countersigned;

/** The person published in the emergency (promise 2). */
export const isSameCountersigner: Condition = ({ override }, { by }) =>
  override !== null && actorKey(override.by) === actorKey(by);
