import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { LeadPhoto, Photo } from '../../../../shared/article';
import { picturesIn, type BodyPicture } from '../../domain/article/body-pictures';
import { fileIdsOf } from '../../domain/article/content';
import { refusal } from './errors';
import { serviceOf, table, type Strapi } from './strapi';

/** A file of the media library: where its bytes lie, and the words that belong to it. */
export interface FileRow {
  id: number;
  hash: string;
  url: string;
  mime?: string | null;
  previewUrl?: string | null;
  formats?: Record<string, { url: string }> | null;
  alternativeText?: string | null;
}

interface FileService {
  /** Gives the address of a file in private storage a signature that is good for a while; leaves others alone. */
  signFileUrls(file: FileRow): Promise<FileRow>;
}

/**
 * SHA-256 of the bytes of media library files, by file id. Reads them where the upload provider keeps them, so a
 * picture that was exchanged under its old name has another digest. A file that cannot be read is refused: nobody
 * signs what nobody can see.
 */
export async function mediaHashes(strapi: Strapi, ids: readonly number[]): Promise<Record<number, string>> {
  const files = await filesOf(strapi, ids);
  const hashes = await Promise.all(files.map(async (file) => [file.id, await hashOf(strapi, file)] as const));
  return Object.fromEntries(hashes);
}

/** Files of pictures in a text, in no order, wherever they lie by now; foreign pictures have none. */
export async function filesOfText(strapi: Strapi, pictures: readonly BodyPicture[]): Promise<FileRow[]> {
  if (pictures.length === 0) return [];
  const hash = { $in: pictures.map((picture) => picture.hash) };
  return table<FileRow>(strapi, 'plugin::upload.file').findMany({ where: { hash } });
}

/** What of a story shows pictures. */
interface Showing {
  body?: unknown;
  photos?: readonly Photo[] | null;
  leadPhoto?: LeadPhoto | null;
}

/** Ids of every file that a content shows, each once: its photos, its lead photo, and the pictures in its text. */
export async function fileIdsIn(strapi: Strapi, { body, photos, leadPhoto }: Showing): Promise<number[]> {
  const inText = await filesOfText(strapi, picturesIn(body));
  const inPhotos = fileIdsOf({ photos: [...(photos ?? []), ...(leadPhoto ? [leadPhoto] : [])] });
  return [...new Set([...inPhotos, ...inText.map(({ id }) => id)])];
}

/** The rows of files, in no order. */
export async function filesOf(strapi: Strapi, ids: readonly number[]): Promise<FileRow[]> {
  if (ids.length === 0) return [];
  return table<FileRow>(strapi, 'plugin::upload.file').findMany({ where: { id: { $in: ids } } });
}

/** Refuses files of the library that are no pictures where pictures are shown. */
export function refuseNoPicture(files: readonly FileRow[], field: string): void {
  const others = files.filter(({ mime }) => !mime?.startsWith('image/')).map(({ id }) => id);
  if (others.length > 0) throw refusal('no_picture', { path: [field], files: others });
}

async function hashOf(strapi: Strapi, file: FileRow): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of await open(strapi, file)) hash.update(chunk as Buffer);
  } catch (error) {
    strapi.log.error(`The file ${file.id} at ${file.url} cannot be read: ${String(error)}`);
    throw refusal('picture_unreadable', { file: file.id });
  }
  return hash.digest('hex');
}

async function open(strapi: Strapi, file: FileRow): Promise<Readable> {
  if (file.url.startsWith('/')) return createReadStream(path.join(strapi.dirs.static.public, file.url));
  const { url } = await serviceOf<FileService>(strapi, 'plugin::upload.file').signFileUrls(file);
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  return Readable.fromWeb(response.body);
}
