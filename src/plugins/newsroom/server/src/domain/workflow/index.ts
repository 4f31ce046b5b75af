export { decide, possibleActs } from './decide';
export { applyEdit, mayChange, standingDecisionsToVoid } from './edit';
export { PRESETS } from './presets';
export { actorKey, dueProof, newRun, type Actor, type Doer, type Run, type TakenStep } from './run';
