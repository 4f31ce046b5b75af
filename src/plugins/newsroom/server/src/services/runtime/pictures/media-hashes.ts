import { AsyncLocalStorage } from 'node:async_hooks';
import { refusal } from '../errors';
import type { Strapi } from '../strapi';
import type { FileRow } from './library';
import { hashOf } from './read-bytes';

/** What was read of a file, whose row was as it is here; no `hash` where its bytes could not be read. */
interface Reading {
  file: FileRow;
  hash: string | null;
}

/** How many pictures are read at the same time. */
const AT_ONCE = 4;

const readings = new AsyncLocalStorage<readonly Reading[]>();

/**
 * Reads the bytes of files before the work, which then finds their hashes: in a transaction others would wait for the
 * storage of the pictures. A file that cannot be read is refused where the work asks for it.
 */
export async function withBytesRead<Result>(
  strapi: Strapi,
  files: readonly FileRow[],
  work: () => Promise<Result>,
): Promise<Result> {
  const unread = files.filter((file) => !readingOf(file));
  if (unread.length === 0) return work();
  const before = readings.getStore() ?? [];
  return readings.run([...before, ...(await readAll(strapi, unread))], work);
}

/** Whether nothing is left to be read of these files: each was read as its row is now, or one of them could not be. */
export const areRead = (files: readonly FileRow[]): boolean =>
  files.every((file) => readingOf(file)) || files.some((file) => readingOf(file)?.hash === null);

/**
 * SHA-256 of the bytes of files, by id. A file that was exchanged under its old name has another one. A file that
 * cannot be read is refused (`picture_unreadable`): nobody signs what nobody can see.
 */
export async function mediaHashes(
  strapi: Strapi,
  files: readonly FileRow[],
): Promise<Record<number, string>> {
  const before = files.flatMap((file) => readingOf(file) ?? []);
  refuseUnreadable(before);
  const unread = files.filter((file) => !readingOf(file));
  const now = await readAll(strapi, unread);
  refuseUnreadable(now);
  return Object.fromEntries([...before, ...now].flatMap(({ file, hash }) => (hash ? [[file.id, hash]] : [])));
}

/** What was read before of a file whose row says still where its bytes lie. */
const readingOf = (file: FileRow): Reading | undefined =>
  readings.getStore()?.find((reading) => isSame(reading.file, file));

const isSame = (one: FileRow, other: FileRow): boolean =>
  one.id === other.id &&
  one.url === other.url &&
  one.hash === other.hash &&
  String(one.updatedAt) === String(other.updatedAt);

function refuseUnreadable(read: readonly Reading[]): void {
  const unreadable = read.find(({ hash }) => hash === null);
  if (unreadable) throw refusal('picture_unreadable', { file: unreadable.file.id });
}

/** Reads files, a few at a time, up to the first that cannot be read: the story is refused for it. */
async function readAll(strapi: Strapi, files: readonly FileRow[]): Promise<Reading[]> {
  const read: Reading[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE).map((file) => readOne(strapi, file));
    read.push(...(await Promise.all(some)));
    if (read.some(({ hash }) => hash === null)) break;
  }
  return read;
}

async function readOne(strapi: Strapi, file: FileRow): Promise<Reading> {
  try {
    return { file, hash: await hashOf(strapi, file) };
  } catch (error) {
    strapi.log.error(`The file ${file.id} at ${file.url} cannot be read: ${String(error)}`);
    return { file, hash: null };
  }
}
