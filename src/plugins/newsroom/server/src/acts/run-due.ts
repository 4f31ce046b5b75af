import type { ErrorCode } from '../../../shared/errors';
import {
  dueSchedule,
  isOverdue,
  noteFailure,
  reportOverdue,
  type EntitledActor,
  type Run,
  type Schedule,
} from '../domain/workflow';
import { isDraftRead, withDraftRead } from '../services/desk/drafts/read-ahead';
import { instrumentAct } from '../services/telemetry/act-instrumentation';
import { now } from '../services/runtime/editorial-clock';
import { codeOf } from '../services/runtime/errors';
import { metricsOf } from '../services/telemetry/registry';
import { saidOf } from '../services/runtime/database/said';
import { lockDueRun, lockRun, saveRun } from '../services/stores/run-store';
import { inTransaction, type Strapi } from '../services/runtime/strapi';
import { EDITORIAL_ACTS } from './index';
import { performOn } from './perform';
import { recordAct } from './record-act';

/** The program itself, which does at their time the acts that editors have scheduled. */
const SCHEDULER: EntitledActor = {
  kind: 'system',
  id: 'scheduler',
  name: 'scheduler',
  roles: [],
  permits: ['publish', 'unpublish'],
};

interface Due {
  articleId: string;
  run: Run;
}

/** A story that was due was seen to. */
interface DueResult {
  /** Milliseconds after the time that was set; `null` where no act was scheduled. */
  lateness: number | null;
}

/** Does all that is due, one after the other, until nothing is or the instance stops. */
export async function runAllDue(strapi: Strapi, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const seen = await runDue(strapi);
    if (!seen) return;
    if (seen.lateness !== null) metricsOf(strapi).scheduleLateness.observe(seen.lateness / 1000);
  }
}

/** What is due next; the pictures of its text are to be read first, while nobody waits for the story. */
interface Unread {
  unread: string;
}

/** Does what is due next, of all stories; `null` where nothing is, or other instances have it. */
async function runDue(strapi: Strapi): Promise<DueResult | null> {
  let seen = await tryDue(strapi);
  while (seen && 'unread' in seen) seen = await withDraftRead(strapi, seen.unread, () => tryDue(strapi));
  return seen;
}

/**
 * The row lock of the run is the claim: over any number of instances one does it, and if it dies on the way the database
 * gives the story back (promise 6).
 */
async function tryDue(strapi: Strapi): Promise<DueResult | Unread | null> {
  const tried: { due?: Due; schedule?: Schedule } = {};
  try {
    return await inTransaction(strapi, async () => {
      const at = now();
      const due = await lockDueRun(strapi, at);
      if (!due) return null;
      const schedule = dueSchedule(due.run, at);
      Object.assign(tried, { due, schedule });
      if (!schedule) return report(strapi, due, at);
      const isRead = schedule.act === 'unpublish' || (await isDraftRead(strapi, due.articleId));
      return isRead ? doScheduled(strapi, due, schedule) : { unread: due.articleId };
    });
  } catch (error) {
    if (!tried.due || !tried.schedule) throw error;
    return keepFailure(strapi, tried.due, { schedule: tried.schedule, error });
  }
}

/** What is published is the text that was named; what is taken down is the story, whatever its draft says by now. */
const versionFor = ({ act, digest, version }: Schedule, run: Run): number =>
  act === 'unpublish' || run.digest === digest ? run.version : version;

async function doScheduled(strapi: Strapi, { articleId, run }: Due, schedule: Schedule): Promise<DueResult> {
  const { act, at, opinion, note, by } = schedule;
  const version = versionFor(schedule, run);
  const context = {
    strapi,
    articleId,
    by: SCHEDULER,
    now: now(),
    input: { version, opinion: opinion ?? undefined, note: note ?? undefined },
    scheduled: { at, by },
  };
  await instrumentAct(strapi, { act, article: articleId, by: SCHEDULER }, () =>
    performOn(EDITORIAL_ACTS[act], context, run),
  );
  return { lateness: latenessOf(schedule) };
}

const latenessOf = ({ at }: Schedule): number => Date.parse(now()) - Date.parse(at);

/** 事后补签逾期: said once; the countersign stays due. */
async function report(strapi: Strapi, { articleId, run: before }: Due, at: string): Promise<DueResult> {
  const isLate = isOverdue(before, at);
  const after = isLate ? reportOverdue(before) : before;
  await saveRun(strapi, articleId, { before, after, now: at });
  if (isLate) {
    const details = { override: before.override };
    await recordAct(
      { strapi, articleId, by: SCHEDULER, now: at },
      { act: 'overdue', before, after, details },
    );
  }
  return { lateness: null };
}

/** Notes on the run why a scheduled act was not done, in a transaction of its own: that of the act is undone. */
async function keepFailure(
  strapi: Strapi,
  { articleId }: Due,
  { schedule, error }: { schedule: Schedule; error: unknown },
): Promise<DueResult> {
  const reason: ErrorCode | 'failed' = codeOf(error) ?? 'failed';
  if (reason === 'failed')
    strapi.log.error(`The scheduled ${schedule.act} of ${articleId} failed: ${saidOf(error)}`);
  await inTransaction(strapi, async () => {
    const before = await lockRun(strapi, articleId);
    const failed = before?.schedules.find(
      ({ act, at, held }) => act === schedule.act && at === schedule.at && !held,
    );
    if (before && failed) await hold(strapi, { articleId, run: before }, { failed, reason });
  });
  return { lateness: latenessOf(schedule) };
}

async function hold(
  strapi: Strapi,
  { articleId, run: before }: Due,
  { failed, reason }: { failed: Schedule; reason: ErrorCode | 'failed' },
): Promise<void> {
  const at = now();
  const after = noteFailure(before, failed, { reason, now: at });
  await saveRun(strapi, articleId, { before, after, now: at });
  const held = after.schedules.find(({ act, held: isHeld }) => act === failed.act && isHeld);
  if (!held) return;
  const details = { schedule: held, reason };
  await recordAct({ strapi, articleId, by: SCHEDULER, now: at }, { act: 'hold', before, after, details });
}
