import type { Policy, VoidedSteps } from '../../../../shared/policy';
import { isReview, type ActorKind } from '../../../../shared/vocabulary';
import { authorsAfter, type Writing } from './authors';
import { actorKey, dueReview, type Actor, type Run, type Schedule, type TakenStep } from './run';

/** New content of a story. */
export interface Edit {
  version: number;
  digest: string;
  /** Who wrote, and what that made of the words; not known where a record is replayed, which says who the authors are. */
  writing?: Writing;
  /** ISO 8601, UTC. */
  now: string;
}

/** The run after an edit, and the decisions that fell (promise 3). */
export interface EditOutcome {
  run: Run;
  voided: TakenStep[];
  /** Schedules that now name another text than the story has: they are held (promise 6). */
  held: Schedule[];
}

/** 改后重审: a changed text keeps only the decisions that the policy does not name. */
export function applyEdit(run: Run, { version, digest, now, writing }: Edit): EditOutcome {
  const voided = run.digest === digest ? [] : standingDecisionsToVoid(run);
  const taken = run.taken.map((one) => (voided.includes(one) ? { ...one, stands: false } : one));
  const mark = { reason: 'not_signed' as const, at: now };
  const schedules = run.schedules.map((schedule) =>
    namesAnotherText(schedule, digest) ? { ...schedule, held: mark } : schedule,
  );
  const held = schedules.filter((schedule) => !run.schedules.includes(schedule));
  const authors = writing ? authorsAfter(run, digest, writing) : run.authors;
  const edited = { ...run, version, digest, taken, schedules, authors };
  return { run: voided.length ? { ...edited, ...stageAfter(edited) } : edited, voided, held };
}

const namesAnotherText = (schedule: Schedule, digest: string): boolean =>
  schedule.act === 'publish' && !schedule.held && schedule.digest !== digest;

/** The decisions that an edit of the text would void; shown before saving. */
export function standingDecisionsToVoid(run: Run): TakenStep[] {
  const { policy, published } = run;
  const named = (published && policy.voidedByCorrection) ?? policy.voidedByEdit;
  return run.taken.filter((taken) => taken.stands && isVoided(policy, named, taken));
}

const OUTSIDE: readonly ActorKind[] = ['user', 'token'];

/** Who writes from outside changes own stories only while no editor has them; editors always may. */
export const mayChange = (run: Run, actor: Pick<Actor, 'kind' | 'id'>): boolean =>
  !OUTSIDE.includes(actor.kind) ||
  (run.authors.includes(actorKey(actor)) && (run.stage === 'draft' || run.stage === 'returned'));

function isVoided({ reviews }: Policy, named: VoidedSteps, { step }: TakenStep): boolean {
  if (typeof step === 'number') return named.proofs.includes(step);
  return named.reviews.includes(step) || step === reviews.at(-1)?.stage;
}

function stageAfter(run: Run): Partial<Run> {
  if (!isReview(run.stage) && run.stage !== 'approved') return {};
  const stage = dueReview(run)?.stage ?? 'approved';
  return stage === run.stage ? {} : { stage, holder: null };
}
