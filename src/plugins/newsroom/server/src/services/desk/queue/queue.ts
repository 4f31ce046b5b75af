import type { QueueAnswer, QueueQuery, QueueRow } from '../../../../../shared/contracts/queue';
import { windowOf } from '../../../../../shared/contracts/pagination';
import { textCharacters } from '../../../../../shared/proofreading';
import { REVIEWS, STAGES, type Stage } from '../../../../../shared/vocabulary';
import { actorKey, holderAt, proofDueIn, type EntitledActor } from '../../../domain/workflow';
import { findDrafts, type ArticleRow } from '../../stores/article-store';
import { now, paperZone } from '../../runtime/editorial-clock';
import { storiesOfImport } from '../../directory/page-import';
import { reportersOf } from '../../stores/people-store';
import { atStages, inOrder, matchingRuns, type QueueRequest } from './queue-query';
import { findRuns, type StoredRun } from '../../stores/run-store';
import { findAtDesk } from '../../search/desk-search';
import type { Strapi } from '../../runtime/strapi';

/** What waits on the desk, longest first unless the query says otherwise. */
export async function readQueue(strapi: Strapi, query: QueueQuery, by: EntitledActor): Promise<QueueAnswer> {
  const request = {
    ...{ strapi, query, by, now: now(), timeZone: paperZone(strapi) },
    ownReporters: await reportersOf(strapi, by),
    imported: query.pageImport ? await storiesOfImport(strapi, query.pageImport) : [],
    found: query.q ? await findAtDesk(strapi, query.q) : null,
  };
  const counts = await countByStage(request);
  const rows = await readRows(request, await articlesOnPage(request));
  const { page, pageSize, scope, stage = scope === 'all' ? REVIEWS : STAGES } = query;
  const total = stage.reduce((sum, one) => sum + counts[one], 0);
  return { rows, pagination: { page, pageSize, total }, counts };
}

async function countByStage(request: QueueRequest): Promise<QueueAnswer['counts']> {
  const rows = matchingRuns(request).select('run.stage').count('run.id as stories').groupBy('run.stage');
  const found = (await rows) as { stage: Stage; stories: number | string }[];
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as QueueAnswer['counts'];
  for (const { stage, stories } of found) counts[stage] = Number(stories);
  return counts;
}

async function articlesOnPage(request: QueueRequest): Promise<string[]> {
  const { offset, limit } = windowOf(request.query);
  const rows = inOrder(atStages(matchingRuns(request), request.query), request.query)
    .select<{ article: string }[]>('run.article')
    .offset(offset)
    .limit(limit);
  return (await rows).map(({ article }) => article);
}

async function readRows(request: QueueRequest, articles: readonly string[]): Promise<QueueRow[]> {
  const runs = new Map((await findRuns(request.strapi, articles)).map((run) => [run.article, run]));
  const drafts = new Map(
    (await findDrafts(request.strapi, articles)).map((draft) => [draft.documentId, draft]),
  );
  return articles.flatMap((articleId) => {
    const [run, draft] = [runs.get(articleId), drafts.get(articleId)];
    return run && draft ? [queueRow(run, draft, request)] : [];
  });
}

const queueRow = (run: StoredRun, draft: ArticleRow, request: QueueRequest): QueueRow => ({
  documentId: run.article,
  headline: draft.headline,
  kicker: draft.kicker,
  column: draft.column?.name ?? null,
  department: draft.department?.name ?? null,
  contributors: (draft.contributors ?? []).map(({ name }) => name),
  stage: run.stage,
  publication: run.publication,
  publicationSince: run.publicationSince,
  version: run.version,
  waitingSince: run.stageSince,
  dueAt: run.reviewDueAt,
  isOverdue: run.reviewDueAt !== null && run.reviewDueAt <= request.now,
  ...holderIn(run, request),
  characters: textCharacters({ body: draft.body ?? [] }),
  issueDate: draft.issueDate,
  pageNumber: draft.pageNumber,
  proof: proofDueIn(run),
  isEmergency: run.override !== null,
});

function holderIn(
  run: StoredRun,
  { by, now: at }: QueueRequest,
): Pick<QueueRow, 'holder' | 'heldSince' | 'isMine'> {
  const holder = holderAt(run, at);
  if (!holder) return { holder: null, heldSince: null, isMine: false };
  return { holder: holder.name, heldSince: holder.since, isMine: actorKey(holder) === actorKey(by) };
}
