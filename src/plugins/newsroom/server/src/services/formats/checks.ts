import { setImmediate as pause } from 'node:timers/promises';
import type {
  FormatCheckAnswer,
  FormatFault,
  FormatFaultsAnswer,
  FormatFaultsRow,
} from '../../../../shared/contracts/format-faults';
import type { PageQuery } from '../../../../shared/contracts/pagination';
import { faultsOf, type PublicStory } from '../../domain/formats';
import { documentKey, LISTS } from '../../domain/public-answers/surrogate-keys';
import { siteOf } from '../public/site';
import { now } from '../runtime/editorial-clock';
import { inTransaction, table, type Strapi } from '../runtime/strapi';
import {
  checksOf,
  listFaulty,
  replaceChecks,
  waitingForCheck,
  type FormatCheck,
} from '../stores/format-checks';
import { raiseGeneration } from '../stores/public-generation';
import { publishedStory } from './stories';

/** Most stories of one round. */
const MOST = 50;

/** Checks what went public since the last round, on whichever instance; a story that cannot be read keeps no other one waiting. */
export async function checkWaiting(strapi: Strapi, signal: AbortSignal): Promise<void> {
  const failed: unknown[] = [];
  for (const article of await waitingForCheck(strapi, MOST)) {
    if (signal.aborted) return;
    await checkStory(strapi, article).catch((error: unknown) => failed.push(error));
  }
  if (failed.length > 0) throw failed[0];
}

/** Checks a story as the public sees it now in all formats; nothing where it is not public. */
export async function checkStory(strapi: Strapi, article: string): Promise<FormatCheckAnswer | null> {
  const rows = await checksOf(strapi, article);
  const story = await publishedStory(strapi, article);
  const faults = story ? await restingFaultsOf(strapi, story) : [];
  await keepFaults(strapi, rows, { article, checkedAt: now(), faults });
  return story && { faults };
}

/** The faults of a story; others are answered between one format and the next. */
async function restingFaultsOf(strapi: Strapi, story: PublicStory): Promise<FormatFault[]> {
  const faults: FormatFault[] = [];
  for (const fault of faultsOf(story, siteOf(strapi))) {
    if (fault) faults.push(fault);
    await pause();
  }
  return faults;
}

/** Keeps what was found; copies of answers that it changes are let go of. */
async function keepFaults(
  strapi: Strapi,
  rows: readonly (FormatCheck & { id: number })[],
  found: FormatCheck,
): Promise<void> {
  if (rows.length === 0 && !found.faults?.length) return;
  const before = rows.flatMap(({ faults }) => faults ?? []);
  const isSame = namesOf(before) === namesOf(found.faults ?? []);
  await inTransaction(strapi, async () => {
    if (!(await replaceChecks(strapi, rows, found)) || isSame) return;
    await raiseGeneration(strapi, [LISTS, documentKey(found.article)]);
  });
}

const namesOf = (faults: readonly FormatFault[]): string => faults.map(({ format }) => format).join();

/** A page of the stories of which a format is held back. */
export async function readFaulty(strapi: Strapi, query: PageQuery): Promise<FormatFaultsAnswer> {
  const { page, pageSize } = query;
  const { rows, total } = await listFaulty(strapi, query);
  const headlines = await headlinesOf(strapi, rows);
  return {
    rows: rows.map((row) => viewOf(row, headlines.get(row.article) ?? '')),
    pagination: { page, pageSize, total },
  };
}

async function headlinesOf(strapi: Strapi, rows: readonly FormatCheck[]): Promise<Map<string, string>> {
  const stories = await table<{ documentId: string; headline: string }>(strapi, 'article').findMany({
    where: { documentId: { $in: rows.map(({ article }) => article) }, publishedAt: { $notNull: true } },
    select: ['documentId', 'headline'],
  });
  return new Map(stories.map(({ documentId, headline }) => [documentId, headline]));
}

const viewOf = ({ article, checkedAt, faults }: FormatCheck, headline: string): FormatFaultsRow => ({
  documentId: article,
  headline,
  checkedAt: checkedAt ?? '',
  faults: faults ?? [],
});
