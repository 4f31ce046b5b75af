export { decide, possibleActs } from './decide';
export { applyEdit, mayChange, standingDecisionsToVoid } from './edit';
export { PRESETS } from './presets';
export { dueSchedule, isOverdue, nextAlarm, noteFailure, reportOverdue } from './alarms';
export type { Request } from './guards';
export {
  actorKey,
  dueProof,
  embargoOf,
  holderAt,
  newRun,
  type Actor,
  type Doer,
  type Run,
  type Schedule,
  type TakenStep,
  type Tombstone,
  type VersionRef,
} from './run';
