import {
  completePolicy,
  applyEdit,
  decide,
  isOverdue,
  reportOverdue,
  standingDecisionsToVoid,
  type Run,
} from '../../workflow';
import type { Policy } from '../../../../../shared/policy';
import { isSame } from '../../article/content';
import type { LinkedDecision } from '../chain';
import { beginning, type Course, type CourseFault, type KeptOfRun } from './course';
import { runAfterToldEdit, runAsTold } from './followed';
import { requestOf, withClaimAsFound, type ActDecision } from './request';
import { isDue, runAfterHold, runsWithAnotherText } from './scheduled';

/** Codes of the roles of a person, by `actorKey`. */
export type RolesOf = (key: string) => readonly string[];

/** What the record does not hold. */
export interface Known {
  /** The policy of a round whose submission does not tell it: that of the run. */
  policy: Policy;
  /** Who had which roles; where nobody knows, everybody had those that the policy asks for. */
  rolesOf?: RolesOf;
}

/** The run of a story, made anew from its decisions alone, one after the other in their order. */
export function replay(decisions: readonly LinkedDecision[], known: Known): Course {
  const course = beginning(known.policy);
  for (const decision of decisions) follow(course, decision, known);
  return course;
}

/** Takes a text that no decision names: where decisions stood on another one, its edit would have been recorded. */
export function catchUp(course: Course, { version, digest, sequence }: Text): void {
  const { run } = course;
  if (version <= run.version && run.digest !== '') return;
  const isUntold = digest !== run.digest && standingDecisionsToVoid(run).length > 0;
  if (course.isJudged && isUntold) note(course, { sequence, fault: 'edit_missing' });
  course.run = { ...run, version, digest };
}

type Text = Pick<LinkedDecision, 'version' | 'digest' | 'sequence'>;

const note = (course: Course, fault: CourseFault): void => void course.faults.push(fault);

function follow(course: Course, decision: LinkedDecision, known: Known): void {
  const { act, sequence } = decision;
  if (act !== 'hold') missHold(course, sequence);
  if (act !== 'edit') catchUp(course, decision);
  const before = course.run;
  if (decision.fromStage !== before.stage || decision.fromPublication !== before.publication)
    note(course, { sequence, fault: 'begins_elsewhere' });
  openRound(course, decision, known);
  const after = withKept(runAfter(course, decision, known), decision);
  if (course.isJudged && !isSame(placeOf(after), placeToldBy(decision)))
    note(course, { sequence, fault: 'leads_elsewhere' });
  course.run = { ...after, ...placeToldBy(decision) };
  if (!isSame(course.run.lastPublic, before.lastPublic)) course.isPublicationJudged = course.isJudged;
  course.told.push({ decision, before, after: course.run, isJudged: course.isJudged });
}

/** Names a schedule that an edit held without a word. */
export function missHold(course: Course, sequence: number): void {
  if (course.isJudged && runsWithAnotherText(course.run)) note(course, { sequence, fault: 'hold_missing' });
}

const keptIn = ({ details }: LinkedDecision): KeptOfRun => details ?? {};

/** A submission opens a round under the policy that the record holds, or under one that nobody wrote down. */
function openRound(course: Course, decision: LinkedDecision, { policy }: Known): void {
  if (decision.act !== 'submit') return;
  const kept = keptIn(decision).policy;
  course.isJudged = kept !== undefined;
  course.run = { ...course.run, policy: kept ? completePolicy(kept) : policy };
}

/** Whoever is among the authors is from then on, whatever the byline says later. */
const withKept = (run: Run, decision: LinkedDecision): Run => ({
  ...run,
  authors: keptIn(decision).authors ?? run.authors,
  namesakes: keptIn(decision).namesakes ?? run.namesakes,
});

const placeOf = ({ stage, publication, round, version, digest }: Run) => ({
  ...{ stage, publication, round },
  ...{ version, digest },
});

const placeToldBy = ({ toStage, toPublication, round, version, digest }: LinkedDecision) => ({
  ...{ stage: toStage, publication: toPublication, round },
  ...{ version, digest },
});

function runAfter(course: Course, decision: LinkedDecision, known: Known): Run {
  const { act, sequence, at } = decision;
  if (act === 'hold') {
    const { run, isSet } = runAfterHold(course.run, decision);
    if (course.isJudged && !isSet) note(course, { sequence, fault: 'not_due' });
    return run;
  }
  if (act === 'edit') return runAfterEdit(course, decision);
  if (act !== 'overdue') return runAfterAct(course, { ...decision, act }, known);
  if (course.isJudged && !isOverdue(course.run, at)) note(course, { sequence, fault: 'not_due' });
  return reportOverdue(course.run);
}

/** What an edit holds is told by decisions of its own. */
function runAfterEdit(course: Course, decision: LinkedDecision): Run {
  if (!course.isJudged) return runAfterToldEdit(course.run, decision);
  const { version, digest, at, sequence, details } = decision;
  const { run, voided } = applyEdit(course.run, { version, digest, now: at });
  const fallen = voided.map(({ step }) => step);
  if (!isSame(fallen, details?.voided ?? [])) note(course, { sequence, fault: 'voids_others' });
  return { ...run, schedules: course.run.schedules };
}

function runAfterAct(course: Course, decision: ActDecision, { rolesOf }: Known): Run {
  if (!course.isJudged) return runAsTold(course.run, decision);
  const { sequence, actorKind, actorId } = decision;
  if (actorKind === 'system' && !isDue(course.run, decision)) note(course, { sequence, fault: 'not_due' });
  const roles = rolesOf?.(`${actorKind}:${actorId}`) ?? rolesIn(course.run.policy);
  const verdict = decide(asFound(course, decision), requestOf(decision, roles));
  if (!verdict.allowed) {
    note(course, { sequence, fault: 'not_allowed', reason: verdict.reason });
    return runAsTold(course.run, decision);
  }
  return { ...verdict.run, lastPublic: verdict.run.lastPublic ?? course.run.lastPublic };
}

/** The run as the act found it, by what the record can know. */
function asFound({ run, isPublicationJudged }: Course, decision: ActDecision): Run {
  const found = withKept(withClaimAsFound(run, decision), decision);
  // Before the run kept it, nobody knew what the public had seen last.
  return isPublicationJudged ? found : { ...found, lastPublic: null };
}

function rolesIn({ reviews, proofs, override }: Policy): string[] {
  const steps = [...reviews, ...proofs].flatMap(({ roles }) => roles);
  return [...steps, ...(override?.roles ?? []), ...(override?.countersignRoles ?? [])];
}
