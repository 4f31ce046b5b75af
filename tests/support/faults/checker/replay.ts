import type { LinkedDecision } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { Announcement } from '../../../../src/plugins/newsroom/server/src/domain/outgoing/topics';
import {
  applyEdit,
  decide,
  newRun,
  ownOf,
  withOwn,
  type EntitledActor,
  type Own,
  type Request,
  type Run,
  type Schedule,
} from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import { ACTS, SCHEDULED_ACTS, type Act } from '../../../../src/plugins/newsroom/shared/vocabulary';
import { grouped, isSame } from './grouped';
import { isDue, runAfterHold, runAfterReport, withRetries } from './replay-of-scheduler';
import type { RunRow, Tables, VersionRow } from './tables';

/** Codes of the roles of a person, by `actorKey`. */
export type RolesOf = (key: string) => readonly string[];

/** What the record tells of one story: its run after each decision, and what cannot have happened so. */
interface Course {
  run: Run;
  faults: string[];
  told: Told[];
  /** Schedules that an edit holds, each of which is a decision of its own. */
  toHold: Schedule[];
}

/** A decision of the record, and the run before and after it. */
export interface Told extends Announcement {
  decision: LinkedDecision;
}

/** What a replay found, and every decision with the run before and after it. */
export interface Replayed {
  faults: string[];
  told: Told[];
}

/**
 * Whether the recorded decisions, done one after the other, give just the runs that are stored: the history is
 * one that could have happened without any concurrency.
 */
export function replay(tables: Tables, rolesOf: RolesOf): Replayed {
  const decisions = grouped(tables.decisions, ({ article }) => article);
  const versions = grouped(tables.versions, ({ article }) => article);
  const courses = tables.runs.map((row) => {
    const known = { texts: versions.get(row.article) ?? [], rolesOf };
    return courseOf(row, decisions.get(row.article) ?? [], known);
  });
  return {
    faults: courses.flatMap(({ faults }) => faults),
    told: courses
      .flatMap(({ told }) => told)
      .sort((one, other) => one.decision.sequence - other.decision.sequence),
  };
}

interface Known {
  texts: readonly VersionRow[];
  rolesOf: RolesOf;
}

function courseOf(
  { article, run: stored }: RunRow,
  decisions: readonly LinkedDecision[],
  known: Known,
): Course {
  const course = beginning(stored, known.texts);
  for (const decision of decisions) follow(course, decision, known);
  editUpTo(course, stored.version, known.texts);
  missHolds(course);
  const ended = withRetries(course.run, stored);
  if (!isSame(ended, stored))
    course.faults.push(`ends otherwise than its record: ${JSON.stringify(differences(ended, stored))}`);
  return { ...course, faults: course.faults.map((fault) => `${article}: ${fault}`) };
}

function beginning(stored: Run, [first]: readonly VersionRow[]): Course {
  const run = newRun(stored.policy, null, { digest: first?.digest ?? '' });
  return { run: { ...run, authors: first ? [first.actor] : [] }, faults: [], told: [], toHold: [] };
}

function follow(course: Course, decision: LinkedDecision, known: Known): void {
  const { act, version, sequence } = decision;
  editUpTo(course, act === 'edit' ? version - 1 : version, known.texts);
  const { run: before } = course;
  if (decision.fromStage !== before.stage || decision.fromPublication !== before.publication) {
    course.faults.push(`decision ${sequence} (${act}) begins where the story was not`);
  }
  course.run = after(course, decision, known);
  course.told.push({ decision, before, after: course.run });
  const { stage, publication, round, digest } = course.run;
  const said = [decision.toStage, decision.toPublication, decision.round, decision.digest];
  if (!isSame([stage, publication, round, digest], said)) {
    course.faults.push(`decision ${sequence} (${act}) does not lead where it says`);
  }
}

function after(course: Course, decision: LinkedDecision, known: Known): Run {
  if (decision.act === 'hold') return runAfterHold(course, decision);
  missHolds(course);
  if (decision.act === 'edit') return runAfterEdit(course, decision, known.texts);
  if (decision.act === 'overdue') return runAfterReport(course, decision);
  return runAfterAct(course, { ...decision, act: decision.act }, known.rolesOf);
}

/** Each schedule that an edit holds has to have its decision at once. */
function missHolds(course: Course): void {
  if (course.toHold.length > 0) course.faults.push('an edit held a schedule, and no record says so');
  course.toHold = [];
}

/** What the record keeps of what was asked for. */
interface Kept {
  note?: string;
  scopes?: Request['scopes'];
  /** What was set for a time, and what was cleared. */
  schedule?: Schedule;
  schedules?: Schedule[];
}

/** What was asked for beside the version, as the record has it. */
function askedIn({ details, opinion }: LinkedDecision): Partial<Request> {
  const { note, scopes, schedule, schedules = [] } = (details ?? {}) as Kept;
  const [cleared] = schedules.length === 1 ? schedules : [];
  return {
    opinion: opinion ?? undefined,
    note: note ?? undefined,
    scopes,
    plan: schedule,
    scheduled: cleared?.act,
  };
}

function runAfterAct(course: Course, decision: LinkedDecision & { act: Act }, rolesOf: RolesOf): Run {
  const { act, actorKind, actorId, actorName, at, version, sequence } = decision;
  const isProgram = actorKind === 'system';
  if (isProgram && !isDue(course.run, decision))
    course.faults.push(`decision ${sequence} (${act}) was done by the scheduler, and nothing was due`);
  const roles = rolesOf(`${actorKind}:${actorId}`);
  const permits = isProgram ? SCHEDULED_ACTS : ACTS;
  const by: EntitledActor = { kind: actorKind, id: actorId, name: actorName, roles, permits };
  const verdict = decide(course.run, { act, by, version, now: at, ...askedIn(decision) });
  if (verdict.allowed) return act === 'submit' ? withRecordedOwn(course, verdict.run, decision) : verdict.run;
  course.faults.push(`decision ${sequence} (${act}) was not allowed: ${verdict.reason}`);
  return course.run;
}

/** Whose story it is, as a submission or an edit says; it names everybody who is known already. */
function withRecordedOwn({ faults }: Course, run: Run, { details, sequence, act }: LinkedDecision): Run {
  const known = withOwn(run, details as unknown as Own);
  if (!isSame(ownOf(known), { authors: details?.authors, namesakes: details?.namesakes }))
    faults.push(`decision ${sequence} (${act}) leaves out whose story it is`);
  return known;
}

function runAfterEdit(course: Course, decision: LinkedDecision, texts: readonly VersionRow[]): Run {
  const { version, details, sequence, at } = decision;
  const edit = { version, digest: digestAt(texts, version), now: at };
  const { run, voided, held } = applyEdit(course.run, edit);
  course.toHold = held;
  const fallen = voided.map(({ step }) => step);
  if (!isSame(fallen, details?.voided))
    course.faults.push(`edit ${sequence} voids ${fallen.join()} and not what it says`);
  return withRecordedOwn(course, run, decision);
}

/** Edits that no decision records: those of a draft that nobody has submitted, and of what is not signed. */
function editUpTo(course: Course, version: number, texts: readonly VersionRow[]): void {
  while (course.run.version < version) {
    const next = course.run.version + 1;
    const edit = { version: next, digest: digestAt(texts, next), now: '' };
    const { run, voided, held } = applyEdit(course.run, edit);
    if (voided.length + held.length > 0)
      course.faults.push(`version ${next} voids or holds, and no record says so`);
    if (run.round > 0 && run.digest !== course.run.digest)
      course.faults.push(`version ${next} changes a submitted text, and no record says so`);
    course.run = run;
  }
}

const digestAt = (texts: readonly VersionRow[], version: number): string => texts[version - 1]?.digest ?? '';

const differences = (replayed: Run, stored: Run): Record<string, unknown> =>
  Object.fromEntries(
    (Object.keys(stored) as (keyof Run)[])
      .filter((key) => !isSame(replayed[key], stored[key]))
      .map((key) => [key, { replayed: replayed[key], stored: stored[key] }]),
  );
