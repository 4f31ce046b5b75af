import { StateCheck, type StateFault, type StoryRow } from '../../../domain/record/state';
import { reporterIdsOf } from '../../../domain/article/content';
import { contentOf, findRows, type ShownRow } from '../../stores/article-store';
import { usedFiles } from '../../stores/file-store';
import { decisionsByStory } from '../../stores/record/decision-store';
import { lockRun, lookAtRuns, type LookedAtRun } from '../../stores/run-store';
import { versionsFrom } from '../../stores/version-store';
import { inTransaction, table, type Strapi } from '../../runtime/strapi';
import { FileHashes } from './file-hashes';
import { foreignSlugs, sharedSlugs, storiesWithoutRun, unkeptSlugs } from './strays';

/**
 * Compares everything that is kept of every story with its decisions, some stories at a time. Acts may go on
 * meanwhile: a story with a fault is looked at once more under its lock.
 */
export async function checkStories(
  strapi: Strapi,
  onStories: (count: number) => void,
): Promise<{ stories: number; faults: StateFault[] }> {
  const files = new FileHashes(strapi);
  const faults: StateFault[] = [];
  let stories = 0;
  for await (const runs of lookAtRuns(strapi)) {
    const found = await checkSome(strapi, runs, files);
    for (const article of new Set(found.map((fault) => fault.article)))
      faults.push(...(await checkLocked(strapi, article, files)));
    stories += runs.length;
    onStories(runs.length);
  }
  for (const look of [storiesWithoutRun, sharedSlugs, unkeptSlugs, foreignSlugs])
    faults.push(...(await look(strapi)));
  return { stories, faults };
}

const checkLocked = (strapi: Strapi, article: string, files: FileHashes): Promise<StateFault[]> =>
  inTransaction(strapi, async () => {
    await lockRun(strapi, article);
    const found: StateFault[] = [];
    for await (const runs of lookAtRuns(strapi, [article]))
      found.push(...(await checkSome(strapi, runs, files)));
    return found;
  });

async function checkSome(
  strapi: Strapi,
  runs: readonly LookedAtRun[],
  files: FileHashes,
): Promise<StateFault[]> {
  const articles = runs.map(({ article }) => article);
  const decisions = await decisionsByStory(strapi, articles);
  const checks = new Map(
    runs.map((run) => [run.article, new StateCheck({ ...run, decisions: decisions.get(run.article) ?? [] })]),
  );
  for await (const rows of versionsFrom(strapi, { article: { $in: articles }, withText: true }))
    for (const row of rows) checks.get(row.article)?.version(row);
  const shown = await findRows(strapi, articles);
  const known = await knownReporters(strapi, shown);
  for (const row of shown) checks.get(row.documentId)?.row(storyRowOf(row, known));
  const used = await usedFiles(strapi, articles);
  for (const [article, check] of checks) {
    check.uses(used.get(article) ?? []);
    await checkFiles(check, files);
  }
  return [...checks.values()].flatMap((check) => check.finish());
}

async function checkFiles(check: StateCheck, files: FileHashes): Promise<void> {
  for (const id of check.files.keys()) check.file(id, await files.of(id));
}

/** Of the reporters that some rows name, those that the directory has. */
async function knownReporters(strapi: Strapi, rows: readonly ShownRow[]): Promise<Set<string>> {
  const named = [...new Set(rows.flatMap((row) => reporterIdsOf(contentOf(row))))];
  if (named.length === 0) return new Set();
  const where = { documentId: { $in: named } };
  const reporters = await table<{ documentId: string }>(strapi, 'reporter').findMany({
    where,
    select: ['documentId'],
  });
  return new Set(reporters.map(({ documentId }) => documentId));
}

const storyRowOf = (row: ShownRow, known: ReadonlySet<string>): StoryRow => ({
  isPublished: row.publishedAt !== null,
  version: row.version,
  content: contentOf(row),
  notices: {
    firstPublishedAt: instantOf(row.firstPublishedAt),
    correctedAt: instantOf(row.correctedAt),
    corrections: row.corrections ?? [],
  },
  shown: {
    reporters: row.reporters.map(({ documentId }) => documentId),
    known: reporterIdsOf(contentOf(row)).filter((documentId) => known.has(documentId)),
    photoFiles: (row.photoFiles ?? []).map(({ id }) => id),
    leadPhotoFile: row.leadPhotoFile?.id ?? null,
    pageOrder: row.pageOrder,
  },
});

/** A time as the record writes it, however the database gave it back. */
const instantOf = (time: string | null): string | null => time && new Date(time).toISOString();
