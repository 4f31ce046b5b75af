import { REVIEWS, type Publication, type Stage } from '../../../../shared/vocabulary';
import {
  completePolicy,
  indexColumnsOf,
  reviewDueAt,
  strangeColumns,
  withOwn,
  type IndexColumns,
  type Run,
  type RunInFlight,
} from '../../domain/workflow';
import { ownBesides } from './people-store';
import { chunksOf } from '../runtime/database/chunks';
import { inAmbient, lockFirst, lockRow, table, type Strapi } from '../runtime/strapi';

/** A run as it is stored. */
export interface StoredRun extends Run {
  article: string;
  /** ISO 8601, UTC: since when the story waits where it is. */
  stageSince: string;
  /** `actorKey` of the person who wrote the story. */
  creator: string | null;
  /** ISO 8601, UTC: since when the public sees it, or not. */
  publicationSince: string | null;
  /** ISO 8601, UTC: when the review that it waits for is overdue. */
  reviewDueAt: string | null;
}

/** A run as the database holds it: one that was last written before there were schedules or namesakes has none. */
type Row = Omit<StoredRun, 'schedules' | 'namesakes'> &
  IndexColumns & { [Field in 'schedules' | 'namesakes']: StoredRun[Field] | null };

/** A run that was last written before this was kept tells it only while the story is public or withdrawn. */
function lastPublicOf({ lastPublic, published, tombstone }: Row): Run['lastPublic'] {
  const known = lastPublic ?? published ?? tombstone;
  return known && { version: known.version, digest: known.digest };
}

const runs = (strapi: Strapi) => table<Row>(strapi, 'run');

const toStored = (row: Row): StoredRun => ({ ...row, ...toRun(row) });

const toRun = (row: Row): Run => ({
  stage: row.stage,
  publication: row.publication,
  round: row.round,
  policy: completePolicy(row.policy),
  authors: row.authors,
  namesakes: row.namesakes ?? [],
  submitter: row.submitter ?? null,
  holder: row.holder ?? null,
  taken: row.taken,
  version: row.version,
  digest: row.digest,
  published: row.published ?? null,
  lastPublic: lastPublicOf(row),
  schedules: row.schedules ?? [],
  tombstone: row.tombstone ?? null,
  override: row.override ?? null,
});

/** The run of a story as it is now, or `null` for a story that is not there. */
export async function findRun(strapi: Strapi, articleId: string): Promise<Run | null> {
  const row = await runs(strapi).findOne({ where: { article: articleId } });
  return row && toRun(row);
}

/** The run of a story that this person, by `actorKey`, wrote; `null` for any other. */
export async function findOwnRun(
  strapi: Strapi,
  articleId: string,
  creator: string,
): Promise<StoredRun | null> {
  const row = await runs(strapi).findOne({ where: { article: articleId, creator } });
  return row && toStored(row);
}

/** The run of a story, locked until the transaction ends: writers of one story take turns. */
export async function lockRun(strapi: Strapi, articleId: string): Promise<Run | null> {
  const row = await lockRow<Row>(strapi, 'run', { article: articleId });
  return row && toRun(row);
}

/** The run of a story in whose schedules something is due, locked; one that another instance works on is passed over. */
export async function lockDueRun(
  strapi: Strapi,
  now: string,
): Promise<{ articleId: string; run: Run } | null> {
  const row = await lockFirst<{ article: string }>(strapi, 'run', { column: 'due_at', atMost: now });
  const run = row && (await lockRun(strapi, row.article));
  return row && run && { articleId: row.article, run };
}

/** Since when the first of the stories is due that the scheduler has not seen to yet. */
export async function firstDue(strapi: Strapi, now: string): Promise<string | null> {
  const where = { dueAt: { $lte: now } };
  const [row] = await runs(strapi).findMany({ where, orderBy: { dueAt: 'asc' }, limit: 1 });
  return row?.dueAt ?? null;
}

/** Writes the first run of a story; `creator` is the `actorKey` of the person whose stories it is listed among. */
export async function createRun(
  strapi: Strapi,
  articleId: string,
  { run, creator, now }: { run: Run; creator: string | null; now: string },
): Promise<void> {
  const since = { stageSince: now, publicationSince: now, reviewDueAt: reviewDueAt(run, now) };
  await runs(strapi).create({
    data: { article: articleId, creator, ...since, ...run, ...indexColumnsOf(run) },
  });
}

/** Writes what an act or edit made of a run; the caller holds its lock. */
export async function saveRun(
  strapi: Strapi,
  articleId: string,
  { before, after, now }: { before: Run; after: Run; now: string },
): Promise<void> {
  const since = {
    ...(before.stage === after.stage ? {} : { stageSince: now, reviewDueAt: reviewDueAt(after, now) }),
    ...(before.publication === after.publication ? {} : { publicationSince: now }),
  };
  await runs(strapi).updateMany({
    where: { article: articleId },
    data: { ...after, ...indexColumnsOf(after), ...since },
  });
}

/** Forgets the run of a story that was never submitted. */
export async function deleteRun(strapi: Strapi, articleId: string): Promise<void> {
  await runs(strapi).deleteMany({ where: { article: articleId } });
}

/** The run with those counted as its authors who stand in the byline, and whoever of the editors is one of them. */
export const withByline = async (strapi: Strapi, articleId: string, run: Run): Promise<Run> =>
  withOwn(run, await ownBesides(strapi, articleId, run.authors));

const CHUNK = 200;
/** With all texts of a story beside its run, fewer are kept at a time. */
const FEW = 40;

/** Stories that were never submitted, chunk by chunk. */
export async function* listUnsubmitted(strapi: Strapi): AsyncGenerator<string[]> {
  for await (const rows of chunksOfRuns(strapi, { round: 0 }, ['article']))
    yield rows.map(({ article }) => article);
}

const chunksOfRuns = (strapi: Strapi, where: object, columns?: string[], limit = CHUNK) =>
  chunksOf(
    (after) =>
      runs(strapi).findMany({
        where: { id: { $gt: after }, ...where },
        ...(columns && { select: ['id', ...columns] }),
        orderBy: { id: 'asc' },
        limit,
      }),
    ({ id }) => id,
  );

const IN_FLIGHT = {
  $or: [
    { stage: { $in: REVIEWS } },
    { stage: 'approved', publication: { $in: ['none', 'scheduled'] satisfies Publication[] } },
  ],
};

/** The stories that are in review, or signed and not public yet, under the policy of this code. */
export async function runsInFlight(strapi: Strapi, code: string): Promise<RunInFlight[]> {
  const found: RunInFlight[] = [];
  for await (const rows of chunksOfRuns(strapi, IN_FLIGHT, ['stage', 'stageSince', 'policy']))
    found.push(...rows.filter(({ policy }) => policy.code === code));
  return found;
}

/** Runs behind one, by their ids, locked until the transaction ends: acts on their stories wait. */
export async function lockRunsAfter(
  strapi: Strapi,
  after: number,
  limit: number,
): Promise<{ id: number; article: string }[]> {
  const rows = strapi.db
    .connection<{ id: number; article: string }>('newsroom_runs')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .select('id', 'article');
  if (strapi.db.dialect.client !== 'sqlite') rows.forUpdate();
  return inAmbient(strapi, (trx) => rows.transacting(trx));
}

/** Which runs: at some stages, of the stories that one person wrote, or by what is to happen to them. */
export type RunFilter =
  | { stage: { $in: readonly Stage[] } }
  | { creator: string }
  | { publication: Publication; isEmbargoed?: boolean }
  | { dueAt: { $lte: string } }
  | { scheduledFor: { $notNull: true } | { $lte: string } }
  | { heldSince: { $notNull: true } }
  | { countersignDueAt: { $notNull: true } | { $lte: string } };

interface RunWindow {
  offset: number;
  limit: number;
  orderBy: 'asc' | 'desc';
  /** The time to order by; since when the story is at its stage, where none is named. */
  by?: 'stageSince' | 'publicationSince' | 'scheduledFor' | 'heldSince' | 'countersignDueAt';
}

/** A page of runs by a time of theirs. */
export async function listRuns(
  strapi: Strapi,
  where: RunFilter,
  { offset, limit, orderBy, by = 'stageSince' }: RunWindow,
): Promise<StoredRun[]> {
  const order = [{ [by]: orderBy }, { id: orderBy }];
  return (await runs(strapi).findMany({ where, orderBy: order, offset, limit })).map(toStored);
}

/** The runs of these stories, in no order. */
export const findRuns = async (strapi: Strapi, articles: readonly string[]): Promise<StoredRun[]> =>
  (await runs(strapi).findMany({ where: { article: { $in: articles } } })).map(toStored);

/** A run with the columns beside it that do not say what it says. */
export interface LookedAtRun {
  article: string;
  run: Run;
  strangeColumns: string[];
}

const lookedAt = (row: Row): LookedAtRun => {
  const run = toRun(row);
  return { article: row.article, run, strangeColumns: strangeColumns(row, run) };
};

/** All runs with their columns, chunk by chunk, or those of some stories. */
export async function* lookAtRuns(
  strapi: Strapi,
  articles?: readonly string[],
): AsyncGenerator<LookedAtRun[]> {
  const where = articles && { article: { $in: articles } };
  for await (const rows of chunksOfRuns(strapi, { ...where }, undefined, FEW)) yield rows.map(lookedAt);
}

/** Writes what lists look for into the runs that an older version wrote. */
export async function completeRuns(strapi: Strapi): Promise<void> {
  for (const where of OLDER)
    for await (const rows of chunksOfRuns(strapi, where))
      for (const row of rows)
        await runs(strapi).updateMany({ where: { id: row.id }, data: { ...indexColumnsOf(toRun(row)) } });
}

/** Runs of before there were words of what waits, and of before what is scheduled was told from what else is due. */
const OLDER = [{ isWaiting: { $null: true } }, { dueAt: { $notNull: true }, scheduledFor: { $null: true } }];

/** How many runs there are, of a kind or in all. */
export const countRuns = (strapi: Strapi, where: RunFilter | Record<string, never> = {}): Promise<number> =>
  runs(strapi).count({ where });
