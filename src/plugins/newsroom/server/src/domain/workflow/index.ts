export { decide, possibleActs, type Verdict } from './decide';
export { applyEdit, mayChange, standingDecisionsToVoid, type Edit, type EditOutcome } from './edit';
export type { Request } from './guards';
export { PRESETS } from './presets';
export { actorKey, dueProof, isSigned, newRun, type Actor, type Doer, type Run, type TakenStep } from './run';
