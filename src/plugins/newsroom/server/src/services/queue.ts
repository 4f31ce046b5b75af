import type { QueueAnswer, QueueQuery, QueueRow } from '../../../shared/contracts/queue';
import { windowOf } from '../../../shared/contracts/pagination';
import { REVIEWS } from '../../../shared/vocabulary';
import { holderAt } from '../domain/workflow';
import { findDrafts, type ArticleRow } from './article-store';
import { now } from './editorial-clock';
import { countRuns, listRuns, type StoredRun } from './run-store';
import type { Strapi } from './strapi';

/** What waits on the desk, longest first; the three reviews where no stage is named. */
export async function readQueue(strapi: Strapi, query: QueueQuery): Promise<QueueAnswer> {
  const { stage = [...REVIEWS], page, pageSize } = query;
  const where = { stage: { $in: stage } };
  const runs = await listRuns(strapi, where, { ...windowOf(query), orderBy: 'asc' });
  const total = await countRuns(strapi, where);
  const drafts = await findDrafts(
    strapi,
    runs.map(({ article }) => article),
  );
  const byId = new Map(drafts.map((draft) => [draft.documentId, draft]));
  const rows = runs.flatMap((run) => {
    const draft = byId.get(run.article);
    return draft ? [queueRow(run, draft)] : [];
  });
  return { rows, pagination: { page, pageSize, total } };
}

const queueRow = (run: StoredRun, draft: ArticleRow): QueueRow => ({
  documentId: run.article,
  headline: draft.headline,
  kicker: draft.kicker,
  column: draft.column?.name ?? null,
  department: draft.department?.name ?? null,
  stage: run.stage,
  publication: run.publication,
  version: run.version,
  waitingSince: run.stageSince,
  holder: holderAt(run, now())?.name ?? null,
});
