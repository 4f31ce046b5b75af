import type { PolicyRules } from '../../../../shared/policy';
import { isReview, type Act } from '../../../../shared/vocabulary';
import { actorKey, dueProof, isSigned, type Doer, type Run } from './run';

/** What a story can wait for. */
type Errand = 'review' | 'proof' | 'publish' | 'correct' | 'countersign' | 'rework';

/** The act that does it. */
const ACT_OF: Record<Errand, Act> = {
  review: 'approve',
  proof: 'proof',
  publish: 'publish',
  correct: 'correct',
  countersign: 'countersign',
  rework: 'submit',
};

/** One thing that a story waits for. */
interface Wait {
  errand: Errand;
  /** Roles that it is for, or persons; whoever has the permission where neither is named. */
  of: readonly string[];
  /** `actorKey`s of those who may not do it (promise 2). */
  notBy: readonly string[];
}

const ANYBODY = ['anybody'];

/** 待办, as words that a list can be searched by: what the story waits for, and who of those may not do it. */
export interface Waiting {
  waitsFor: readonly string[];
  notFor: readonly string[];
}

/** What a story waits for now, whoever holds it. */
export function waitingOf(run: Run): Waiting {
  const waits = [
    ...reviews(run),
    ...proofs(run),
    ...publications(run),
    ...countersigns(run),
    ...reworks(run),
  ];
  return {
    waitsFor: waits.flatMap(({ errand, of }) => of.map((whom) => `${errand}:${whom}`)),
    notFor: waits.flatMap(({ errand, notBy }) => notBy.map((person) => `${errand}:${person}`)),
  };
}

function reviews({ stage, policy, authors, taken, override, digest }: Run): Wait[] {
  const step = policy.reviews.find((one) => one.stage === stage);
  if (!step) return [];
  const others = taken.flatMap((one) => (typeof one.step === 'string' && one.step !== stage ? [one.by] : []));
  const overriding = override?.digest === digest ? [actorKey(override.by)] : [];
  return [{ errand: 'review', of: step.roles, notBy: [...authors, ...others, ...overriding] }];
}

function proofs(run: Run): Wait[] {
  const due = dueProof(run);
  if (!due || !(isReview(run.stage) || run.stage === 'approved')) return [];
  const partners = run.policy.separateProofs.filter((pair) => pair.includes(due.number)).flat();
  const readers = run.taken.filter(
    ({ step }) => step !== due.number && partners.some((partner) => partner === step),
  );
  return [{ errand: 'proof', of: due.roles, notBy: readers.map(({ by }) => by) }];
}

/** A text that is signed and read goes to the public, for the first time or in the place of another. */
function publications(run: Run): Wait[] {
  const { stage, publication, published, digest } = run;
  if (stage !== 'approved' || !isSigned(run) || dueProof(run)) return [];
  if (publication === 'none') return [{ errand: 'publish', of: ANYBODY, notBy: [] }];
  const isChanged = published !== null && published.digest !== digest;
  return isChanged ? [{ errand: 'correct', of: ANYBODY, notBy: [] }] : [];
}

function countersigns({ override, policy, authors }: Run): Wait[] {
  if (!override || override.countersigned) return [];
  const of = policy.override?.countersignRoles ?? [];
  return [{ errand: 'countersign', of, notBy: [...authors, actorKey(override.by)] }];
}

/** 退改: whose story it is writes it again. */
const reworks = ({ stage, authors }: Run): Wait[] =>
  stage === 'returned' ? [{ errand: 'rework', of: authors, notBy: [] }] : [];

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
export function interestsOf(by: Doer): Interest[] {
  const errands = (Object.keys(ACT_OF) as Errand[]).filter((errand) => by.permits.includes(ACT_OF[errand]));
  const names = [...ANYBODY, ...by.roles, actorKey(by)];
  return errands.map((errand) => ({
    waitsFor: names.map((name) => `${errand}:${name}`),
    notFor: `${errand}:${actorKey(by)}`,
    isForHolder: errand === 'review',
    isForOthers: errand === 'review' || errand === 'countersign',
  }));
}

/** 审限: when the review that a story waits for is overdue, if ever. */
export function reviewDueAt(
  { stage, policy }: Pick<Run, 'stage'> & { policy: PolicyRules },
  since: string,
): string | null {
  const minutes = policy.reviews.find((step) => step.stage === stage)?.dueWithin;
  return minutes === undefined ? null : new Date(Date.parse(since) + minutes * 60_000).toISOString();
}
