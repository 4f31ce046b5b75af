import { windowOf } from '../../../../../shared/contracts/pagination';
import type {
  ScheduleOverview,
  ScheduleOverviewQuery,
  OverviewRow,
  OverviewSchedule,
} from '../../../../../shared/contracts/schedule-overview';
import type { Schedule } from '../../../domain/workflow';
import { findDrafts } from '../../stores/article-store';
import { now } from '../../runtime/editorial-clock';
import { countRuns, listRuns, type RunFilter, type StoredRun } from '../../stores/run-store';
import type { Strapi } from '../../runtime/strapi';

const SET = { $notNull: true } as const;

const LISTS: Record<
  ScheduleOverviewQuery['what'],
  { where: RunFilter; by: 'scheduledFor' | 'heldSince' | 'countersignDueAt' }
> = {
  scheduled: { where: { scheduledFor: SET }, by: 'scheduledFor' },
  held: { where: { heldSince: SET }, by: 'heldSince' },
  countersign: { where: { countersignDueAt: SET }, by: 'countersignDueAt' },
};

/** What is scheduled, held, or waits for a countersign; what presses most comes first. */
export async function readScheduleOverview(
  strapi: Strapi,
  query: ScheduleOverviewQuery,
): Promise<ScheduleOverview> {
  const { where, by } = LISTS[query.what];
  const runs = await listRuns(strapi, where, { ...windowOf(query), by, orderBy: 'asc' });
  const total = await countRuns(strapi, where);
  const drafts = await findDrafts(
    strapi,
    runs.map(({ article }) => article),
  );
  const headlines = new Map(drafts.map(({ documentId, headline }) => [documentId, headline]));
  const { page, pageSize } = query;
  const rows = runs.map((run) => overviewRow(run, headlines.get(run.article) ?? ''));
  return { rows, pagination: { page, pageSize, total } };
}

const overviewRow = (run: StoredRun, headline: string): OverviewRow => ({
  documentId: run.article,
  headline,
  stage: run.stage,
  publication: run.publication,
  version: run.version,
  schedules: run.schedules.map(overviewSchedule).sort((one, other) => (one.at < other.at ? -1 : 1)),
  override: run.override && {
    by: run.override.by.name,
    at: run.override.at,
    dueAt: run.override.dueAt,
    isOverdue: !run.override.countersigned && run.override.dueAt <= now(),
  },
});

const overviewSchedule = ({ by, act, at, timeZone, embargo, version, held }: Schedule): OverviewSchedule => ({
  act,
  at,
  timeZone,
  embargo,
  version,
  by: by.name,
  held,
});
