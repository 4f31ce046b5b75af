import type { ProofNumber, Review } from '../../../../shared/vocabulary';
import type { Request } from './guards';
import { actorKey, dueProof, dueReview, type Run } from './run';

/** What an allowed act makes of a run. */
export type Step = (run: Run, request: Request) => Run;

/** 提交: opens a round, in which every decision is taken afresh. */
export const startRound: Step = (run, { by }) => ({
  ...run,
  stage: run.policy.reviews[0]?.stage ?? 'final_review',
  round: run.round + 1,
  submitter: actorKey(by),
  authors: [...new Set([...run.authors, actorKey(by)])],
  holder: null,
  taken: [],
});

/** 撤回. */
export const backToDraft: Step = (run) => ({ ...run, stage: 'draft', holder: null });

/** 领审. */
export const hold: Step = (run, { by }) => ({
  ...run,
  holder: { kind: by.kind, id: by.id, name: by.name },
});

/** 放回. */
export const letGo: Step = (run) => ({ ...run, holder: null });

/** 通过: signs the present content for the review at hand and moves to the next. */
export const passReview: Step = (run, { by }) => {
  const due = dueReview(run);
  const passed = due ? take(run, due.stage, actorKey(by)) : run;
  return { ...passed, stage: dueReview(passed)?.stage ?? 'approved', holder: null };
};

/** 校对: signs the present content for the proof that is due. */
export const passProof: Step = (run, { by }) => {
  const due = dueProof(run);
  return due ? take(run, due.number, actorKey(by)) : run;
};

/** 退改. */
export const sendBack: Step = (run) => ({ ...voidAll(run), stage: 'returned', holder: null });

/** 不用. */
export const turnDown: Step = (run) => ({ ...voidAll(run), stage: 'rejected', holder: null });

/** 重审: the story starts again at the first review. */
export const reviewAgain: Step = (run) => {
  const voided = voidAll(run);
  return { ...voided, stage: dueReview(voided)?.stage ?? 'approved', holder: null };
};

/** 刊发. */
export const goPublic: Step = (run) => ({
  ...run,
  publication: 'published',
  published: { version: run.version, digest: run.digest },
});

/** 撤下. */
export const takeDown: Step = (run) => ({ ...run, publication: 'none', published: null });

function take(run: Run, step: Review | ProofNumber, by: string): Run {
  const taken = { step, by, version: run.version, digest: run.digest, stands: true };
  return { ...run, taken: [...run.taken, taken] };
}

function voidAll(run: Run): Run {
  return { ...run, taken: run.taken.map((taken) => ({ ...taken, stands: false })) };
}
