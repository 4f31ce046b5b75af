import canonicalize from 'canonicalize';
import type { LinkedDecision } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import {
  applyEdit,
  decide,
  newRun,
  type Doer,
  type Request,
  type Run,
  type Schedule,
} from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import { ACTS, type Act } from '../../../../src/plugins/newsroom/shared/vocabulary';
import type { Tables, VersionRow } from './tables';

/** Codes of the roles of a person, by `actorKey`. */
export type RolesOf = (key: string) => readonly string[];

interface Course {
  run: Run;
  faults: string[];
}

/**
 * Whether the recorded decisions, done one after the other, give just the runs that are stored: the history is
 * one that could have happened without any concurrency.
 */
export function replayFaults(tables: Tables, rolesOf: RolesOf): string[] {
  const decisions = grouped(tables.decisions, ({ article }) => article);
  const versions = grouped(tables.versions, ({ article }) => article);
  return tables.runs.flatMap(({ article, ...stored }) => {
    const texts = versions.get(article) ?? [];
    const course = beginning(stored, texts);
    for (const decision of decisions.get(article) ?? []) follow(course, decision, { texts, rolesOf });
    editUpTo(course, stored.version, texts);
    if (!isSame(course.run, stored)) {
      course.faults.push(
        `ends otherwise than its record: ${JSON.stringify(differences(course.run, stored))}`,
      );
    }
    return course.faults.map((fault) => `${article}: ${fault}`);
  });
}

function beginning(stored: Run, [first]: readonly VersionRow[]): Course {
  const run = newRun(stored.policy, null, { digest: first?.digest ?? '' });
  return { run: { ...run, authors: first ? [first.actor] : [] }, faults: [] };
}

interface Known {
  texts: readonly VersionRow[];
  rolesOf: RolesOf;
}

function follow(course: Course, decision: LinkedDecision, known: Known): void {
  const { act, version, sequence } = decision;
  const isEdit = act === 'edit';
  editUpTo(course, isEdit ? version - 1 : version, known.texts);
  if (decision.fromStage !== course.run.stage || decision.fromPublication !== course.run.publication) {
    course.faults.push(`decision ${sequence} (${act}) begins where the story was not`);
  }
  if (isEdit) followEdit(course, decision, known.texts);
  if (isAct(act)) followAct(course, { ...decision, act }, known.rolesOf);
  const { stage, publication, round, digest } = course.run;
  const told = [decision.toStage, decision.toPublication, decision.round, decision.digest];
  if (!isSame([stage, publication, round, digest], told)) {
    course.faults.push(`decision ${sequence} (${act}) does not lead where it says`);
  }
}

const isAct = (act: string): act is Act => (ACTS as readonly string[]).includes(act);

/** What was asked for beside opinion and version, as the record has it. */
function askedIn({ details, opinion }: LinkedDecision): Partial<Request> {
  const { note, scopes, schedule } = (details ?? {}) as { note?: string; scopes?: []; schedule?: Schedule };
  return {
    ...(opinion === null ? {} : { opinion }),
    ...(note ? { note } : {}),
    ...(scopes && { scopes }),
    ...(schedule && { plan: schedule }),
  };
}

function followAct(course: Course, decision: LinkedDecision & { act: Act }, rolesOf: RolesOf): void {
  const { act, actorKind, actorId, actorName, at, version, sequence } = decision;
  const roles = rolesOf(`${actorKind}:${actorId}`);
  const by: Doer = { kind: actorKind, id: actorId, name: actorName, roles, permits: ACTS };
  const verdict = decide(course.run, { act, by, version, now: at, ...askedIn(decision) });
  if (verdict.allowed) course.run = verdict.run;
  else course.faults.push(`decision ${sequence} (${act}) was not allowed: ${verdict.reason}`);
}

function followEdit(
  course: Course,
  { version, details, sequence, at }: LinkedDecision,
  texts: readonly VersionRow[],
): void {
  const { run, voided } = applyEdit(course.run, { version, digest: digestAt(texts, version), now: at });
  course.run = run;
  const fallen = voided.map(({ step }) => step);
  if (!isSame(fallen, details?.voided)) {
    course.faults.push(`edit ${sequence} voids ${fallen.join()} and not what it says`);
  }
}

/** Edits that no decision records: they void nothing. */
function editUpTo(course: Course, version: number, texts: readonly VersionRow[]): void {
  while (course.run.version < version) {
    const next = course.run.version + 1;
    const { run, voided } = applyEdit(course.run, { version: next, digest: digestAt(texts, next), now: '' });
    if (voided.length > 0) course.faults.push(`version ${next} voids decisions, and no record says so`);
    course.run = run;
  }
}

const digestAt = (texts: readonly VersionRow[], version: number): string => texts[version - 1]?.digest ?? '';

/** Whether two values are one JSON, in whatever order of keys. */
const isSame = (one: unknown, other: unknown): boolean => canonicalize(one) === canonicalize(other);

const differences = (replayed: Run, stored: Run): Record<string, unknown> =>
  Object.fromEntries(
    (Object.keys(stored) as (keyof Run)[])
      .filter((key) => !isSame(replayed[key], stored[key]))
      .map((key) => [key, { replayed: replayed[key], stored: stored[key] }]),
  );

/** Items by a key, each group in the order given. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
