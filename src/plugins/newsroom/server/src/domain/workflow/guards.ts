import type { ErrorCode } from '../../../../shared/errors';
import type { Act, Review } from '../../../../shared/vocabulary';
import { actorKey, dueProof, isReview, isSigned, type Doer, type Run } from './run';

/** What a person asks for. */
export interface Request {
  act: Act;
  by: Doer;
  /** The version that the person saw. */
  version: number;
  opinion?: string;
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
export const isFree = refuseWhen(
  'held_by_other',
  (run, { by }) => run.holder !== null && actorKey(run.holder) !== actorKey(by),
);

/** 409 unless the person has claimed the story. */
export const isHeld = refuseWhen(
  'not_held',
  (run, { by }) => run.holder === null || actorKey(run.holder) !== actorKey(by),
);

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
