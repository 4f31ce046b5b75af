import {
  SCHEDULED_ACTS,
  WITHDRAWAL_SCOPES,
  type ProofNumber,
  type Review,
} from '../../../../shared/vocabulary';
import { CLAIM_MINUTES } from '../../../../shared/run';
import type { Request } from './guards';
import { actorKey, dueProof, dueReview, holderAt, type Actor, type Run, type Schedule } from './run';

const later = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

const asActor = ({ kind, id, name }: Actor): Actor => ({ kind, id, name });

/** What an allowed act makes of a run. */
export type Step = (run: Run, request: Request) => Run;

/** 送审: opens a round, in which every decision is taken afresh. */
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

/** 认领: for some minutes; asked for again, it goes on. */
export const hold: Step = (run, { by, now }) => {
  const held = holderAt(run, now);
  const since = held && actorKey(held) === actorKey(by) ? held.since : now;
  return { ...run, holder: { ...asActor(by), since, until: later(now, CLAIM_MINUTES) } };
};

/** 取消认领. */
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

/** 退回修改. */
export const sendBack: Step = (run) => ({ ...voidAll(run), stage: 'returned', holder: null });

/** 不用. */
export const turnDown: Step = (run) => ({ ...voidAll(run), stage: 'rejected', holder: null });

/** 退回重审: the story starts again at the first review. */
export const reviewAgain: Step = (run) => {
  const voided = voidAll(run);
  return { ...voided, stage: dueReview(voided)?.stage ?? 'approved', holder: null };
};

/** 刊发, 更正, 恢复刊发: the present text is public; what was set for its publication is done. */
export const goPublic: Step = (run) => {
  const text = { version: run.version, digest: run.digest };
  return {
    ...run,
    publication: 'published',
    published: text,
    lastPublic: text,
    schedules: without(run.schedules, 'publish'),
    tombstone: null,
  };
};

/** 下线. */
export const takeDown: Step = (run) => ({ ...run, publication: 'none', published: null, schedules: [] });

/** 定时: names the present text; a later time takes the place of an earlier one. */
export const setTime: Step = (run, { by, plan, opinion, note }) => {
  if (!plan) return run;
  const { version, digest } = run;
  const mark = { version, digest, opinion: opinion ?? null, note: note ?? null, by: asActor(by) };
  const schedule: Schedule = { ...plan, ...mark, attempts: 0, retryAt: null, held: null };
  return {
    ...run,
    publication: plan.act === 'publish' ? 'scheduled' : run.publication,
    schedules: [...without(run.schedules, plan.act), schedule],
  };
};

/** 取消定时: what would never be published needs no end either. */
export const clearTime: Step = (run, { scheduled }) => {
  const cleared = scheduled ? [scheduled] : SCHEDULED_ACTS;
  const isOff = run.publication === 'scheduled' && cleared.includes('publish');
  const schedules = run.schedules.filter(({ act }) => !isOff && !cleared.includes(act));
  return { ...run, publication: isOff ? 'none' : run.publication, schedules };
};

/** 撤稿. */
export const withdrawFromPublic: Step = (run, { now, scopes, note }) => ({
  ...run,
  publication: 'withdrawn',
  published: null,
  schedules: [],
  tombstone: {
    version: run.published?.version ?? run.version,
    digest: run.published?.digest ?? run.digest,
    at: now,
    scopes: scopes ?? WITHDRAWAL_SCOPES,
    note: note ?? null,
  },
});

/** 紧急签发: public before the reviews are done, and marked so for good. */
export const publishInEmergency: Step = (run, request) => {
  const { by, now } = request;
  const { version, digest } = run;
  const dueAt = later(now, run.policy.override?.countersignWithin ?? 0);
  const override = {
    version,
    digest,
    by: asActor(by),
    at: now,
    dueAt,
    countersigned: null,
    isReported: false,
  };
  return { ...goPublic(run, request), override };
};

/** 事后补签. */
export const confirmOverride: Step = (run, { by, now }) =>
  run.override ? { ...run, override: { ...run.override, countersigned: { by: asActor(by), at: now } } } : run;

const without = (schedules: readonly Schedule[], act: Schedule['act']): Schedule[] =>
  schedules.filter((schedule) => schedule.act !== act);

function take(run: Run, step: Review | ProofNumber, by: string): Run {
  const taken = { step, by, version: run.version, digest: run.digest, stands: true };
  return { ...run, taken: [...run.taken, taken] };
}

/** Nothing that was decided stands, so that nothing is left to be published at a time. */
function voidAll(run: Run): Run {
  const isOff = run.publication === 'scheduled';
  return {
    ...run,
    taken: run.taken.map((taken) => ({ ...taken, stands: false })),
    publication: isOff ? 'none' : run.publication,
    schedules: isOff ? [] : run.schedules,
  };
}
