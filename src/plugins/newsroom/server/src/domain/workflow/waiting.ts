import type { PolicyRules } from '../../../../shared/policy';
import { isReview, type Act, type ProofNumber } from '../../../../shared/vocabulary';
import { actorKey, dueProof, isSigned, type EntitledActor, type Run } from './run';
import { keptFromCountersign, keptFromProof, keptFromReview } from './separation';

/** What a story can wait for. */
export type Task = 'review' | 'proof' | 'publish' | 'correct' | 'countersign' | 'rework';

/** The act that does it. */
export const ACT_OF: Record<Task, Act> = {
  review: 'approve',
  proof: 'proof',
  publish: 'publish',
  correct: 'correct',
  countersign: 'countersign',
  rework: 'submit',
};

/** One thing that a story waits for. */
export interface Wait {
  task: Task;
  /** Which of its kind: another step is another wait. */
  step: string | number;
  /** Roles that it is for, or persons; whoever has the permission where neither is named. */
  of: readonly string[];
  /** `actorKey`s of those who may not do it (promise 2). */
  notBy: readonly string[];
}

export const ANYBODY = ['anybody'];

/** 待办, as words that a list can be searched by: what the story waits for, and who of those may not do it. */
export interface Waiting {
  waitsFor: readonly string[];
  notFor: readonly string[];
}

/** What a story waits for now, at most one thing of each kind. */
export const waitsOf = (run: Run): Wait[] => [
  ...reviews(run),
  ...proofs(run),
  ...publications(run),
  ...countersigns(run),
  ...reworks(run),
];

/** What a story waits for now, whoever holds it. */
export function waitingOf(run: Run): Waiting {
  const waits = waitsOf(run);
  return {
    waitsFor: waits.flatMap(({ task, of }) => of.map((whom) => `${task}:${whom}`)),
    notFor: waits.flatMap(({ task, notBy }) => notBy.map((person) => `${task}:${person}`)),
  };
}

function reviews(run: Run): Wait[] {
  const step = run.policy.reviews.find(({ stage }) => stage === run.stage);
  return step
    ? [{ task: 'review', step: `${run.round}:${step.stage}`, of: step.roles, notBy: keptFromReview(run) }]
    : [];
}

function proofs(run: Run): Wait[] {
  const due = isReadable(run) ? dueProof(run) : undefined;
  if (!due) return [];
  return [{ task: 'proof', step: `${run.round}:${due.number}`, of: due.roles, notBy: keptFromProof(run) }];
}

/** Where proofs are read: beside the reviews, and after them. */
const isReadable = ({ stage }: Run): boolean => isReview(stage) || stage === 'approved';

/** The proof that can be read now, if any. */
export const proofDueIn = (run: Run): ProofNumber | null =>
  (isReadable(run) ? dueProof(run)?.number : undefined) ?? null;

/** A text that is signed and read goes to the public, for the first time or in the place of another. */
function publications(run: Run): Wait[] {
  const { stage, publication, published, digest } = run;
  if (stage !== 'approved' || !isSigned(run) || dueProof(run)) return [];
  if (publication === 'none') return [{ task: 'publish', step: digest, of: ANYBODY, notBy: [] }];
  const isChanged = published !== null && published.digest !== digest;
  return isChanged ? [{ task: 'correct', step: digest, of: ANYBODY, notBy: [] }] : [];
}

function countersigns(run: Run): Wait[] {
  if (!run.override || run.override.countersigned) return [];
  const of = run.policy.override?.countersignRoles ?? [];
  return [{ task: 'countersign', step: run.override.at, of, notBy: keptFromCountersign(run) }];
}

/** 退回修改: whose story it is writes it again. */
const reworks = ({ stage, authors, round }: Run): Wait[] =>
  stage === 'returned' ? [{ task: 'rework', step: round, of: authors, notBy: [] }] : [];

/** What a person may find waiting. */
export interface Interest {
  /** Any of these words among those of `waitsFor`. */
  waitsFor: readonly string[];
  /** And not this one among those of `notFor`. */
  notFor: string;
  /** Whether the story must not be held by somebody else. */
  isForHolder: boolean;
  /** Whether the person's byline must not be on it. */
  isForOthers: boolean;
}

/** What may wait for a person, by permission and role; one of these is enough. */
export function interestsOf(by: EntitledActor): Interest[] {
  const tasks = (Object.keys(ACT_OF) as Task[]).filter((task) => by.permits.includes(ACT_OF[task]));
  const names = [...ANYBODY, ...by.roles, actorKey(by)];
  return tasks.map((task) => ({
    waitsFor: names.map((name) => `${task}:${name}`),
    notFor: `${task}:${actorKey(by)}`,
    isForHolder: task === 'review',
    isForOthers: task === 'review' || task === 'countersign',
  }));
}

/** 审稿时限: when the review that a story waits for is overdue, if ever. */
export function reviewDueAt(
  { stage, policy }: Pick<Run, 'stage'> & { policy: PolicyRules },
  since: string,
): string | null {
  const minutes = policy.reviews.find((step) => step.stage === stage)?.dueWithin;
  return minutes === undefined ? null : new Date(Date.parse(since) + minutes * 60_000).toISOString();
}
