import type { Block, Photo } from '../../../../shared/article';
import { actorKey, type Actor } from '../../domain/workflow';
import { chunksOf } from '../runtime/database/chunks';
import { fileIdsIn } from '../runtime/pictures/library';
import { shareRows, table, type Strapi } from '../runtime/strapi';

interface OwnerRow {
  file: number;
  owner: string;
}

interface UseRow {
  file: number;
  article: string;
}

interface LabelRow {
  file: number;
  label: string;
}

const labels = (strapi: Strapi) => table<LabelRow>(strapi, 'file-label');
const owners = (strapi: Strapi) => table<OwnerRow>(strapi, 'file-owner');
const uses = (strapi: Strapi) => table<UseRow>(strapi, 'file-use');

/** Keeps who brought files through the content API; nobody known owns what nobody known brought. */
export async function keepOwner(strapi: Strapi, files: readonly number[], by: Actor): Promise<void> {
  if (by.kind === 'system' || files.length === 0) return;
  await owners(strapi).createMany({ data: files.map((file) => ({ file, owner: actorKey(by) })) });
}

/** Which of the files are not theirs. */
export async function filesOfOthers(strapi: Strapi, files: readonly number[], by: Actor): Promise<number[]> {
  if (files.length === 0) return [];
  const own = await owners(strapi).findMany({ where: { file: { $in: files }, owner: actorKey(by) } });
  return files.filter((file) => by.kind === 'system' || !own.some((row) => row.file === file));
}

/** Forgets who brought a file that is gone, and its label. */
export async function forgetFile(strapi: Strapi, file: number): Promise<void> {
  await owners(strapi).deleteMany({ where: { file } });
  await keepLabel(strapi, file, null);
}

/** Keeps the label of a machine-made picture that a file carried, in the place of one of other bytes before; `null` for none. */
export async function keepLabel(strapi: Strapi, file: number, label: string | null): Promise<void> {
  await labels(strapi).deleteMany({ where: { file } });
  if (label !== null) await labels(strapi).createMany({ data: [{ file, label }] });
}

/** Which of the files carried such a label. */
export async function labelledFiles(strapi: Strapi, files: readonly number[]): Promise<number[]> {
  if (files.length === 0) return [];
  return (await labels(strapi).findMany({ where: { file: { $in: files } } })).map(({ file }) => file);
}

/**
 * Remembers that a version of a story names files; it stays so for as long as the story has versions. Their bytes are
 * not exchanged from then on (`exchangeBytes`): one waits for the other. Where they were exchanged while this waited, the
 * version holds the hash of the former ones, and nobody can sign it.
 */
export async function keepUses(strapi: Strapi, article: string, files: readonly number[]): Promise<void> {
  if (files.length === 0) return;
  const known = await uses(strapi).findMany({ where: { article, file: { $in: files } } });
  const fresh = files.filter((file) => !known.some((row) => row.file === file));
  if (fresh.length === 0) return;
  await shareRows(strapi, 'plugin::upload.file', fresh);
  await uses(strapi).createMany({ data: fresh.map((file) => ({ file, article })) });
}

/** Forgets the files of a story that was never submitted. */
export async function deleteUses(strapi: Strapi, article: string): Promise<void> {
  await uses(strapi).deleteMany({ where: { article } });
}

/** Whether any version of a story names a file. */
export const namesFiles = async (strapi: Strapi, article: string): Promise<boolean> =>
  (await uses(strapi).count({ where: { article } })) > 0;

/** The files that versions of stories name, by story. */
export async function usedFiles(strapi: Strapi, articles: readonly string[]): Promise<Map<string, number[]>> {
  const used = new Map<string, number[]>();
  for (const { article, file } of await uses(strapi).findMany({ where: { article: { $in: articles } } }))
    used.set(article, [...(used.get(article) ?? []), file]);
  return used;
}

/** Whether a version of any story names the file. */
export const isNamedByVersion = async (strapi: Strapi, file: number): Promise<boolean> =>
  (await uses(strapi).count({ where: { file } })) > 0;

/** Whether a version of a submitted story names the file. */
export async function isKeptForTheRecord(strapi: Strapi, file: number): Promise<boolean> {
  const naming = await uses(strapi).findMany({ where: { file } });
  if (naming.length === 0) return false;
  const articles = naming.map(({ article }) => article);
  return (await table(strapi, 'run').count({ where: { article: { $in: articles }, round: { $gt: 0 } } })) > 0;
}

interface OlderVersion {
  article: string;
  content: { body?: Block[]; photos?: Photo[] };
}

const CHUNK = 100;
const MARK = { type: 'plugin', name: 'newsroom', key: 'fileUses' } as const;

/** Once: finds the files of versions that were written before their files were remembered. */
export async function keepOlderUses(strapi: Strapi): Promise<void> {
  if (await strapi.store.get(MARK)) return;
  const read = (after: number) =>
    table<OlderVersion>(strapi, 'version').findMany({
      where: { id: { $gt: after } },
      select: ['id', 'article', 'content'],
      orderBy: { id: 'asc' },
      limit: CHUNK,
    });
  for await (const versions of chunksOf(read, ({ id }) => id))
    for (const { article, content } of versions)
      await keepUses(strapi, article, await fileIdsIn(strapi, content));
  await strapi.store.set({ ...MARK, value: true });
}
