import { isSame } from '../../article/content';
import {
  completePolicy,
  isWithWriters,
  LAST_ATTEMPT,
  type Own,
  type Run,
  type Schedule,
} from '../../workflow';
import type { LinkedDecision } from '../chain';
import { link } from '../chain';
import type { Course } from './course';
import { catchUp, missHold, replay } from './replay';

/** Parts of the stored run that are not what its decisions made of it; ends the course with its present text. */
export function differences(course: Course, stored: Run): (keyof Run)[] {
  const sequence = course.told.at(-1)?.decision.sequence ?? 0;
  catchUp(course, { version: stored.version, digest: stored.digest, sequence });
  missHold(course, sequence);
  const told = withUntold(course, stored);
  return (Object.keys(told) as (keyof Run)[]).filter((key) => !isSame(told[key], stored[key]));
}

/**
 * Why a story may not go public although its run says so: parts of the run that its decisions do not tell, and
 * `decisions` where one of them is not the one that was written, or lies beyond the end of the record.
 */
export function differsFromRecord(
  decisions: readonly LinkedDecision[],
  stored: Run,
  head: { sequence: number },
): string[] {
  const isForged = decisions.some((one) => one.sequence > head.sequence || !isAsWritten(one));
  const course = replay(decisions, { policy: stored.policy });
  const earlier = course.faults.length;
  const differing: string[] = differences(course, stored);
  // An edit of decided text that no decision tells of.
  const isEdited = course.faults.length > earlier;
  return [...(isForged ? ['decisions'] : []), ...(isEdited ? ['digest'] : []), ...differing];
}

function isAsWritten({ hash, previousHash, ...decision }: LinkedDecision): boolean {
  return link(decision, previousHash).hash === hash;
}

/** The replayed run with what no decision tells, as it is stored. */
function withUntold(course: Course, stored: Run): Run {
  const { run, isJudged, isPublicationJudged } = course;
  const knowsPublic = isPublicationJudged || stored.lastPublic !== null;
  return {
    ...run,
    policy: isJudged ? completePolicy(run.policy) : stored.policy,
    authors: mayHave(course, stored, 'authors') ? stored.authors : run.authors,
    namesakes: mayHave(course, stored, 'namesakes') ? stored.namesakes : run.namesakes,
    holder: isSamePerson(run, stored) ? stored.holder : run.holder,
    lastPublic: knowsPublic ? run.lastPublic : null,
    schedules: run.schedules.map((schedule) => withRetries(schedule, stored)),
  };
}

/** Between two rounds writers become authors without a decision, and releases before this one told of none. */
function mayHave({ run, isJudged }: Course, stored: Run, own: keyof Own): boolean {
  const hasAll = run[own].every((one) => stored[own].includes(one));
  const isOpen = !isJudged || isWithWriters(run);
  return hasAll && (isOpen || stored[own].every((one) => run[own].includes(one)));
}

/** A claim goes on by heartbeats, of which no decision tells. */
const isSamePerson = ({ holder: one }: Run, { holder: other }: Run): boolean =>
  one === null ? other === null : one.kind === other?.kind && one.id === other.id && one.name === other.name;

/** The schedule with the tries that failed and are tried again: no decision tells of those. */
function withRetries(schedule: Schedule, { schedules }: Run): Schedule {
  const kept = schedules.find(({ act, at, held }) => act === schedule.act && at === schedule.at && !held);
  return kept && !schedule.held && kept.attempts < LAST_ATTEMPT
    ? { ...schedule, attempts: kept.attempts, retryAt: kept.retryAt }
    : schedule;
}
