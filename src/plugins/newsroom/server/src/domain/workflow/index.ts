export { isWithWriters, ownOf, withOwn, type Own, type Wording, type Writing } from './authors';
export { FIRST_REASONS, isWholeList, withCodes } from './reasons';
export { decide, possibleActs, renewClaim } from './decide';
export { applyEdit, mayChange, standingDecisionsToVoid, type Edit, type EditOutcome } from './edit';
export { delimited, indexColumnsOf, strangeColumns, type IndexColumns } from './index-columns';
export { policyImpact, type RunInFlight } from './policy-impact';
export { completePolicy, PRESETS } from './presets';
export { dueSchedule, isOverdue, LAST_ATTEMPT, nextAlarm, noteFailure, reportOverdue } from './alarms';
export {
  ACT_OF,
  ANYBODY,
  interestsOf,
  proofDueIn,
  reviewDueAt,
  waitingOf,
  waitsOf,
  type Interest,
  type Wait,
} from './waiting';
export type { Request } from './guards';
export {
  actorKey,
  dueProof,
  isOtherProof,
  embargoOf,
  holderAt,
  missingSteps,
  newRun,
  showsAnotherText,
  type Actor,
  type EntitledActor,
  type Run,
  type Schedule,
  type TakenStep,
  type Tombstone,
  type VersionRef,
} from './run';
