import { windowOf } from '../../../../shared/contracts/pagination';
import type { WatchAnswer, WatchQuery, WatchRow, WatchedSchedule } from '../../../../shared/contracts/watch';
import type { Schedule } from '../../domain/workflow';
import { findDrafts } from '../stores/article-store';
import { now } from '../runtime/editorial-clock';
import { countRuns, listRuns, type RunFilter, type StoredRun } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';

const SET = { $notNull: true } as const;

const LISTS: Record<
  WatchQuery['what'],
  { where: RunFilter; by: 'dueAt' | 'heldSince' | 'countersignDueAt' }
> = {
  scheduled: { where: { dueAt: SET }, by: 'dueAt' },
  held: { where: { heldSince: SET }, by: 'heldSince' },
  countersign: { where: { countersignDueAt: SET }, by: 'countersignDueAt' },
};

/** What is scheduled, held, or waits for a countersign; what presses most comes first. */
export async function watchList(strapi: Strapi, query: WatchQuery): Promise<WatchAnswer> {
  const { where, by } = LISTS[query.what];
  const runs = await listRuns(strapi, where, { ...windowOf(query), by, orderBy: 'asc' });
  const total = await countRuns(strapi, where);
  const drafts = await findDrafts(
    strapi,
    runs.map(({ article }) => article),
  );
  const headlines = new Map(drafts.map(({ documentId, headline }) => [documentId, headline]));
  const { page, pageSize } = query;
  const rows = runs.map((run) => watchRow(run, headlines.get(run.article) ?? ''));
  return { rows, pagination: { page, pageSize, total } };
}

const watchRow = (run: StoredRun, headline: string): WatchRow => ({
  documentId: run.article,
  headline,
  stage: run.stage,
  publication: run.publication,
  version: run.version,
  schedules: run.schedules.map(watchedSchedule).sort((one, other) => (one.at < other.at ? -1 : 1)),
  override: run.override && {
    by: run.override.by.name,
    at: run.override.at,
    dueAt: run.override.dueAt,
    isOverdue: !run.override.countersigned && run.override.dueAt <= now(),
  },
});

const watchedSchedule = ({ by, act, at, timeZone, embargo, version, held }: Schedule): WatchedSchedule => ({
  act,
  at,
  timeZone,
  embargo,
  version,
  by: by.name,
  held,
});
