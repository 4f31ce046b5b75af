import type { Act, Stage } from '../../../src/plugins/newsroom/shared/vocabulary';
import { permitsOf, type Member } from './workflow-members';
import {
  dueProof,
  firstOpen,
  IN_REVIEW,
  IN_REVIEW_OR_SIGNED,
  type ModelRequest,
  type Situation,
} from './workflow-situation';

type Refusal = readonly [code: string, applies: boolean];

/** Codes of refusals, each with whether it applies. */
export type Refusals = readonly Refusal[];

/** The acts whose time has come before this are refused; none of the model's other times comes during a test. */
const PRESENT = '2030';

const STAGES_OF: Partial<Record<Act, readonly Stage[]>> = {
  submit: ['draft', 'returned'],
  recall: IN_REVIEW,
  claim: IN_REVIEW,
  takeover: IN_REVIEW,
  release: IN_REVIEW,
  approve: IN_REVIEW,
  return: IN_REVIEW_OR_SIGNED,
  reject: IN_REVIEW_OR_SIGNED,
  reopen: ['approved', 'rejected'],
  proof: IN_REVIEW_OR_SIGNED,
  publish: ['approved'],
  correct: ['approved'],
  restore: ['approved'],
  override: IN_REVIEW_OR_SIGNED,
};

/** Everything that can speak against an act, and whether it does. */
export function conditionsOf(story: Situation, request: ModelRequest): Refusals {
  const { act, by, version } = request;
  const { now } = story;
  return [
    ['not_permitted', !permitsOf(by).includes(act)],
    ['stale_version', version !== now.version],
    ['wrong_stage', !(STAGES_OF[act] ?? [now.stage]).includes(now.stage)],
    ...CONDITIONS[act](story, request),
  ];
}

type Conditions = (story: Situation, request: ModelRequest) => Refusals;

const all =
  (...parts: Conditions[]): Conditions =>
  (story, request) =>
    ([] as Refusal[]).concat(...parts.map((part) => part(story, request)));

const withOpinion: Conditions = (_, { opinion }) => [['opinion_required', opinion.trim() === '']];

const withNote: Conditions = (_, { note }) => [['note_required', note.trim() === '']];

const notTheVeryText: Conditions = ({ now }) => [['is_published', now.publicText === now.text]];

const whilePublic: Conditions = ({ now }) => [['not_published', now.publicText === null]];

const notYetPublic: Conditions = ({ now }) => [['already_published', now.publicText === now.text]];

const notWithdrawn: Conditions = ({ now }) => [['is_withdrawn', now.publication === 'withdrawn']];

const notOwn: Conditions = ({ authors }, { by }) => [['own_story', authors.has(by.name)]];

const ofRole = ({ roles }: Member, named: readonly string[] = []): Refusals => [
  ['wrong_role', !named.some((role) => roles.includes(role))],
];

const isHeldByOther = ({ now }: Situation, { name }: Member): boolean =>
  now.holder !== null && now.holder !== name;

/** What was returned is changed, or its author says why not. */
const submitting: Conditions = ({ now, returnedText }, { opinion }) => [
  ['unchanged_since_return', now.stage === 'returned' && now.text === returnedText && opinion.trim() === ''],
];

const recalling: Conditions = (story, { by }) => [
  ['not_author', story.submitter !== by.name],
  ['held_by_other', isHeldByOther(story, by)],
  ['already_decided', story.now.taken.some(({ stands }) => stands)],
];

/**
 * Separate persons: the role of the review, nobody's own story, no two reviews by one person in a round, and none
 * of a text that the person made public alone.
 */
const separated: Conditions = (story, request) => {
  const { policy, now } = story;
  const { by } = request;
  const last = policy.reviews.at(-1)?.stage;
  const atHand = now.stage === 'approved' ? last : now.stage;
  const others = now.taken.filter(({ step }) => typeof step === 'string' && step !== atHand);
  return [
    ...ofRole(by, policy.reviews.find(({ stage }) => stage === atHand)?.roles),
    ...notOwn(story, request),
    ['same_reviewer', others.some((one) => one.by === by.name)],
    ['own_override', now.override?.by === by.name && now.override.text === now.text],
  ];
};

const reviewing = all(separated, (story, { by }) => [['held_by_other', isHeldByOther(story, by)]]);

/** Who takes a review out of another's hands has to be fit for it, and says why. */
const takingOver = all(separated, withOpinion, (story, { by }) => [
  ['not_held_by_other', !isHeldByOther(story, by)],
]);

const proofing: Conditions = (story, { by }) => {
  const due = dueProof(story);
  const pairs = story.policy.separateProofs.filter((pair) => pair.some((number) => number === due?.number));
  const apart = pairs.flat();
  const others = story.now.taken.filter(
    ({ step }) => step !== due?.number && apart.some((one) => one === step),
  );
  return [
    ['no_proof_due', !due],
    ...ofRole(by, due?.roles),
    ['same_proofreader', others.some((one) => one.by === by.name)],
  ];
};

/** What goes public is what was signed and read. */
const signedAndRead: Conditions = (story) => {
  const { policy, now } = story;
  const last = policy.reviews.at(-1)?.stage;
  const signature = now.taken.find(({ step, stands }) => step === last && stands);
  return [
    ['not_signed', firstOpen(policy, now.taken) !== undefined || signature?.text !== now.text],
    ['proofs_missing', dueProof(story) !== undefined],
  ];
};

/** Whoever saw another text is told that it changed. */
const noteOfChange: Conditions = (story, request) => {
  const { lastPublicText, text } = story.now;
  return lastPublicText !== null && lastPublicText !== text ? withNote(story, request) : [];
};

/** A first publication, or one after the story was taken down; what is public is corrected, what was withdrawn is restored. */
const publishing = all(signedAndRead, notYetPublic, notWithdrawn, noteOfChange, ({ now }) => [
  ['is_public', now.publicText !== null],
]);

/** A story is taken down after it is published; what is held does not happen. */
const inOrder: Conditions = ({ now }, { plan }) => {
  const other = now.schedules.find(({ act, isHeld }) => act !== plan.act && !isHeld);
  const [publication, end] = plan.act === 'publish' ? [plan, other] : [other, plan];
  return [['before_publication', !!publication && !!end && end.at <= publication.at]];
};

const schedulingPublication = all(publishing, ({ now }) => [['wrong_stage', now.stage !== 'approved']]);

const schedulingEnd = all(withOpinion, ({ now }) => [
  ['not_published', now.publicText === null && now.publication !== 'scheduled'],
]);

const scheduling: Conditions = (story, request) => [
  ['time_is_past', request.plan.at < PRESENT],
  ...inOrder(story, request),
  ...(request.plan.act === 'publish' ? schedulingPublication : schedulingEnd)(story, request),
];

const unscheduling: Conditions = ({ now }, { scheduled }) => [
  ['not_scheduled', !now.schedules.some(({ act }) => scheduled === null || scheduled === act)],
];

const isWaiting = ({ now }: Situation): boolean => now.override?.countersignedBy === null;

const overriding = all(
  (story, { by }) => [
    ['no_override', story.policy.override === undefined],
    ...ofRole(by, story.policy.override?.roles),
    ['countersign_due', isWaiting(story)],
  ],
  ...[notOwn, notYetPublic, notWithdrawn, withOpinion, noteOfChange],
);

const countersigning = all(notOwn, (story, { by }) => [
  ['no_countersign_due', !isWaiting(story)],
  ...ofRole(by, story.policy.override?.countersignRoles),
  ['same_countersigner', story.now.override?.by === by.name],
]);

const sendingBack = all(reviewing, notTheVeryText, withOpinion);

const CONDITIONS: Record<Act, Conditions> = {
  submit: submitting,
  recall: recalling,
  claim: reviewing,
  takeover: takingOver,
  release: ({ now }, { by }) => [['not_held', now.holder !== by.name]],
  approve: reviewing,
  return: sendingBack,
  reject: sendingBack,
  reopen: all(notTheVeryText, withOpinion),
  proof: proofing,
  publish: publishing,
  schedule: scheduling,
  unschedule: unscheduling,
  unpublish: all(whilePublic, withOpinion),
  correct: all(whilePublic, signedAndRead, notYetPublic, withNote),
  withdraw: all(whilePublic, withOpinion),
  restore: all(signedAndRead, withOpinion, noteOfChange, ({ now }) => [
    ['not_withdrawn', now.publication !== 'withdrawn'],
  ]),
  override: overriding,
  countersign: countersigning,
};
