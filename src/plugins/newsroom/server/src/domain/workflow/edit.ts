import type { Policy } from '../../../../shared/policy';
import { actorKey, dueReview, isReview, type Actor, type Run, type TakenStep } from './run';

/** New content of a story. */
export interface Edit {
  version: number;
  digest: string;
}

/** The run after an edit, and the decisions that fell (promise 3). */
export interface EditOutcome {
  run: Run;
  voided: TakenStep[];
}

/** 改后重审: a changed text keeps only the decisions that the policy does not name. */
export function applyEdit(run: Run, edit: Edit): EditOutcome {
  const voided = run.digest === edit.digest ? [] : standingDecisionsToVoid(run);
  const taken = run.taken.map((one) => (voided.includes(one) ? { ...one, stands: false } : one));
  const edited = { ...run, ...edit, taken };
  return { run: voided.length ? { ...edited, ...stageAfter(edited) } : edited, voided };
}

/** The decisions that an edit of the text would void; shown before saving. */
export function standingDecisionsToVoid(run: Run): TakenStep[] {
  return run.taken.filter((taken) => taken.stands && isVoidedByEdit(run.policy, taken));
}

/** Correspondents change their stories only while no editor has them; editors always may. */
export const mayChange = (run: Run, actor: Pick<Actor, 'kind' | 'id'>): boolean =>
  actor.kind !== 'user' ||
  (run.authors.includes(actorKey(actor)) && (run.stage === 'draft' || run.stage === 'returned'));

function isVoidedByEdit({ reviews, voidedByEdit }: Policy, { step }: TakenStep): boolean {
  if (typeof step === 'number') return voidedByEdit.proofs.includes(step);
  return voidedByEdit.reviews.includes(step) || step === reviews.at(-1)?.stage;
}

function stageAfter(run: Run): Partial<Run> {
  if (!isReview(run.stage) && run.stage !== 'approved') return {};
  const stage = dueReview(run)?.stage ?? 'approved';
  return stage === run.stage ? {} : { stage, holder: null };
}
