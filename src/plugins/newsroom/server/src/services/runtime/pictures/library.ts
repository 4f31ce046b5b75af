import { picturesIn, type BodyPicture } from '../../../domain/article/body-pictures';
import { missingPictures, type Showing, type StoryFault } from '../../../domain/article/completeness';
import { fileIdsOf } from '../../../domain/article/content';
import { refusal } from '../errors';
import { serviceOf, table, type Strapi } from '../strapi';

/** A file of the media library: where its bytes lie, and the words that belong to it. */
export interface FileRow {
  id: number;
  hash: string;
  url: string;
  mime?: string | null;
  previewUrl?: string | null;
  formats?: Record<string, { url: string }> | null;
  alternativeText?: string | null;
  updatedAt?: unknown;
}

/** Files of pictures in a text, in no order, wherever they lie by now; foreign pictures have none. */
export async function filesOfText(strapi: Strapi, pictures: readonly BodyPicture[]): Promise<FileRow[]> {
  if (pictures.length === 0) return [];
  const hash = { $in: pictures.map((picture) => picture.hash) };
  return table<FileRow>(strapi, 'plugin::upload.file').findMany({ where: { hash } });
}

/** The rows of files, in no order; a file that is gone has none. */
export async function filesOf(strapi: Strapi, ids: readonly number[]): Promise<FileRow[]> {
  if (ids.length === 0) return [];
  return table<FileRow>(strapi, 'plugin::upload.file').findMany({ where: { id: { $in: ids } } });
}

interface FileService {
  signFileUrls<File extends object>(file: File): Promise<File>;
}

/** A file with addresses that can be opened: one of private storage gets such as are good for a while, any other stays as it is. */
export const withAddresses = <File extends object>(strapi: Strapi, file: File): Promise<File> =>
  serviceOf<FileService>(strapi, 'plugin::upload.file').signFileUrls(file);

/** Ids of files that photos and the lead photo of a content name, each once, whether they are there or not. */
export const namedIn = ({ photos, leadPhoto }: Showing): number[] =>
  fileIdsOf({ photos: [...(photos ?? []), ...(leadPhoto ? [leadPhoto] : [])] });

/** Ids of every file that a content shows, each once: its photos, its lead photo, and the pictures in its text. */
export async function fileIdsIn(strapi: Strapi, content: Showing): Promise<number[]> {
  const inText = await filesOfText(strapi, picturesIn(content.body));
  return [...new Set([...namedIn(content), ...inText.map(({ id }) => id)])];
}

/** The files of every picture that a content shows, each once, and where it shows one that the library does not have. */
export async function picturesOf(
  strapi: Strapi,
  content: Showing,
): Promise<{ files: FileRow[]; missing: StoryFault[] }> {
  const named = await filesOf(strapi, namedIn(content));
  const inText = await filesOfText(strapi, picturesIn(content.body));
  const known = { ids: named.map(({ id }) => id), hashes: inText.map(({ hash }) => hash) };
  const files = new Map([...named, ...inText].map((file) => [file.id, file]));
  return { files: [...files.values()], missing: missingPictures(content, known) };
}

/** Refuses files of the library that are no pictures where pictures are shown. */
export function refuseNoPicture(files: readonly FileRow[], field: string): void {
  const others = files.filter(({ mime }) => !mime?.startsWith('image/')).map(({ id }) => id);
  if (others.length > 0) throw refusal('no_picture', { path: [field], files: others });
}
