import type { PageImportRecord } from '../../../../../shared/contracts/page-imports';
import type { ErrorCode } from '../../../../../shared/errors';
import type { Actor } from '../../../domain/workflow';
import { saidOf } from '../../runtime/database/said';
import { now } from '../../runtime/editorial-clock';
import { codeOf } from '../../runtime/errors';
import { inSlices } from '../../runtime/jobs/slices';
import { documents, inTransaction, lockRow, table, type Strapi } from '../../runtime/strapi';
import { articles } from '../../stores/article-store';
import { digestOfPage } from '../known-pages';
import type { NewRecord } from '../../stores/directory';
import { lockRun } from '../../stores/run-store';

/** A record of the directory that an import created. */
interface CreatedRecord {
  type: NewRecord['type'];
  documentId: string;
}

type ImportedStory = PageImportRecord['stories'][number];

/** What is kept of an import as long as it is written. */
export interface OpenImport {
  documentId: string;
  stories: ImportedStory[];
  /** Until when what comes next is written; `null` once all is there. */
  openUntil: string | null;
  created: CreatedRecord[] | null;
}

const imports = (strapi: Strapi) => table<OpenImport>(strapi, 'page-import');

/** How long one story or record may take at most, in milliseconds: after that the instance counts as gone. */
const LONGEST_STEP = 120_000;

const whenGone = (): string => new Date(Date.parse(now()) + LONGEST_STEP).toISOString();

/** Keeps the raw text and its reading before anything is written, as an open import; returns its documentId. */
export async function openImport(
  strapi: Strapi,
  kept: Pick<PageImportRecord, 'parsed' | 'edited' | 'issueDate' | 'pageNumber' | 'pageName'> & {
    raw: string;
  },
  by: Actor,
): Promise<string> {
  const actor = { actorKind: by.kind, actorId: by.id, actorName: by.name };
  const open = { digest: digestOfPage(kept.raw), stories: [], created: [], openUntil: whenGone() };
  const { documentId } = await imports(strapi).create({ data: { ...kept, ...actor, ...open, at: now() } });
  return documentId;
}

/** Writes a part of an open import and notes it there, or neither; fails where the import was taken back meanwhile. */
const writePart = (
  strapi: Strapi,
  documentId: string,
  write: (open: OpenImport) => Promise<Partial<OpenImport>>,
): Promise<void> =>
  inTransaction(strapi, async () => {
    const open = await lockRow<OpenImport>(strapi, 'page-import', { documentId });
    if (!open?.openUntil) throw new Error(`The import ${documentId} was taken back while it was written.`);
    const data = { ...(await write(open)), openUntil: whenGone() };
    await imports(strapi).updateMany({ where: { documentId }, data });
  });

/** Creates a record of the directory for an open import. */
export const writeRecord = (strapi: Strapi, id: string, { type, data }: NewRecord): Promise<void> =>
  writePart(strapi, id, async ({ created }) => {
    const { documentId } = await documents(strapi, type).create({ data });
    return { created: [...(created ?? []), { type, documentId }] };
  });

/** Writes the draft of a story of an open import. */
export const writeStory = (
  strapi: Strapi,
  id: string,
  data: Record<string, unknown> & { headline: string },
): Promise<void> =>
  writePart(strapi, id, async ({ stories }) => {
    const { documentId } = await articles(strapi).create({ data });
    return { stories: [...stories, { documentId, headline: data.headline }] };
  });

/** All stories of the import are there; returns them. */
export async function closeImport(strapi: Strapi, documentId: string): Promise<ImportedStory[]> {
  await imports(strapi).updateMany({ where: { documentId }, data: { openUntil: null, created: null } });
  return (await imports(strapi).findOne({ where: { documentId } }))?.stories ?? [];
}

/** Takes back an open import: its stories, what it created in the directory, and itself. */
export async function takeBack(strapi: Strapi, documentId: string): Promise<void> {
  const open = await imports(strapi).findOne({ where: { documentId, openUntil: { $notNull: true } } });
  if (!open) return;
  const kept = (await inSlices(open.stories, (story) => removeStory(strapi, story))).flat();
  await inSlices([...(open.created ?? [])].reverse(), (record) => removeRecord(strapi, record));
  const data = { stories: kept, openUntil: null, created: null };
  if (kept.length > 0) await imports(strapi).updateMany({ where: { documentId }, data });
  else await imports(strapi).deleteMany({ where: { documentId } });
}

/** A story that somebody has worked on since is theirs, and stays; who begins to meanwhile waits, and finds it gone. */
const removeStory = (strapi: Strapi, story: ImportedStory): Promise<ImportedStory[]> =>
  inTransaction(strapi, async () => {
    const run = await lockRun(strapi, story.documentId);
    if (!run) return [];
    if (run.version > 1 || run.round > 0) return [story];
    await articles(strapi).delete({ documentId: story.documentId });
    return [];
  });

/** Why an entry of the directory stays: others name it by now. */
const STAYING: readonly unknown[] = ['named_by_stories', 'column_has_columns'] satisfies ErrorCode[];

/** A record that others name by now stays. */
async function removeRecord(strapi: Strapi, { type, documentId }: CreatedRecord): Promise<void> {
  try {
    await documents(strapi, type).delete({ documentId });
  } catch (error) {
    if (!STAYING.includes(codeOf(error))) throw error;
  }
}

/** Takes back imports whose instance is gone, or that could not be taken back when they failed. */
export async function takeBackAbandoned(strapi: Strapi): Promise<void> {
  const abandoned = await imports(strapi).findMany({
    where: { openUntil: { $lt: now() } },
    select: ['documentId'],
  });
  for (const { documentId } of abandoned)
    await takeBack(strapi, documentId).catch((error: unknown) => {
      // It is tried again, and keeps none of those behind it waiting.
      strapi.log.error(`The import ${documentId} was not taken back: ${saidOf(error)}`);
    });
}
