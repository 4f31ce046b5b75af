import type { Stage } from '../../../shared/vocabulary';
import type { Run } from '../domain/workflow';
import { linkedAuthors } from './people-store';
import { lockRow, table, type Strapi } from './strapi';

/** A run as it is stored. */
export interface StoredRun extends Run {
  article: string;
  /** ISO 8601, UTC: since when the story waits where it is. */
  stageSince: string;
  /** `actorKey` of the person who wrote the story. */
  creator: string | null;
}

const runs = (strapi: Strapi) => table<StoredRun>(strapi, 'run');

const toRun = (row: StoredRun): Run => ({
  stage: row.stage,
  publication: row.publication,
  round: row.round,
  policy: row.policy,
  authors: row.authors,
  submitter: row.submitter ?? null,
  holder: row.holder ?? null,
  taken: row.taken,
  version: row.version,
  digest: row.digest,
  published: row.published ?? null,
});

/** The run of a story as it is now, or `null` for a story that is not there. */
export async function findRun(strapi: Strapi, article: string): Promise<Run | null> {
  const row = await runs(strapi).findOne({ where: { article } });
  return row && toRun(row);
}

/** The run of a story that this person, by `actorKey`, wrote; `null` for any other. */
export async function findOwnRun(strapi: Strapi, article: string, creator: string): Promise<Run | null> {
  const row = await runs(strapi).findOne({ where: { article, creator } });
  return row && toRun(row);
}

/** The run of a story, locked until the transaction ends: writers of one story take turns. */
export async function lockRun(strapi: Strapi, article: string): Promise<Run | null> {
  const row = await lockRow<StoredRun>(strapi, 'run', { article });
  return row && toRun(row);
}

/** Writes the first run of a story. */
export async function createRun(strapi: Strapi, article: string, run: Run, now: string): Promise<void> {
  await runs(strapi).create({ data: { article, stageSince: now, creator: run.authors[0] ?? null, ...run } });
}

/** Writes what an act or edit made of a run; the caller holds its lock. */
export async function saveRun(
  strapi: Strapi,
  article: string,
  { before, after, now }: { before: Run; after: Run; now: string },
): Promise<void> {
  const stageSince = before.stage === after.stage ? {} : { stageSince: now };
  await runs(strapi).updateMany({ where: { article }, data: { ...after, ...stageSince } });
}

/** Forgets the run of a story that was never submitted. */
export async function deleteRun(strapi: Strapi, article: string): Promise<void> {
  await runs(strapi).deleteMany({ where: { article } });
}

/** The run with those counted as its authors whose byline the story carries. */
export async function withByline(strapi: Strapi, article: string, run: Run): Promise<Run> {
  return { ...run, authors: [...new Set([...run.authors, ...(await linkedAuthors(strapi, article))])] };
}

const CHUNK = 200;

/** Stories that were never submitted, chunk by chunk. */
export async function* listUnsubmitted(strapi: Strapi): AsyncGenerator<string[]> {
  for (let after = 0; ;) {
    const rows = await runs(strapi).findMany({
      where: { id: { $gt: after }, round: 0 },
      select: ['id', 'article'],
      orderBy: { id: 'asc' },
      limit: CHUNK,
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ article }) => article);
    after = last.id;
  }
}

/** Which runs: at some stages, or of the stories that one person wrote. */
export type RunFilter = { stage: { $in: readonly Stage[] } } | { creator: string };

/** A page of runs by how long they have been where they are. */
export const listRuns = (
  strapi: Strapi,
  where: RunFilter,
  { offset, limit, orderBy }: { offset: number; limit: number; orderBy: 'asc' | 'desc' },
): Promise<StoredRun[]> =>
  runs(strapi).findMany({ where, orderBy: [{ stageSince: orderBy }, { id: orderBy }], offset, limit });

/** How many runs there are. */
export const countRuns = (strapi: Strapi, where: RunFilter): Promise<number> => runs(strapi).count({ where });
