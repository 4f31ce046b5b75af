import { stat } from 'node:fs/promises';
import type { UploadedFile } from '../public/pictures/clean-picture';
import { saidOf } from '../runtime/database/said';
import { codeOf } from '../runtime/errors';
import { serviceOf, table, type Strapi } from '../runtime/strapi';

interface StoredPicture {
  id: number;
}

interface Library {
  upload(input: { data: object; files: UploadedFile }): Promise<StoredPicture[]>;
  remove(file: StoredPicture): Promise<unknown>;
}

const libraryOf = (strapi: Strapi) => serviceOf<Library>(strapi, 'plugin::upload.upload');

/** Why the library takes a picture of a file not: the rest of the file is read all the same. */
const PICTURE_REFUSALS: readonly unknown[] = ['not_a_picture', 'picture_damaged', 'picture_too_large'];

/** Ids of pictures in the media library, in the order of their files; `null` for one that it does not take. */
export type KeptPictures = readonly (number | null)[];

/**
 * Puts pictures into the media library by the door that every picture takes, and does something with them. Where that
 * fails, none of them stays.
 */
export async function withPicturesKept<Result>(
  strapi: Strapi,
  { files, name }: { files: readonly string[]; name: string },
  work: (kept: KeptPictures) => Promise<Result>,
): Promise<Result> {
  const kept: (number | null)[] = [];
  try {
    for (const [at, file] of files.entries()) kept.push(await keep(strapi, file, `${name}-${at + 1}`));
    return await work(kept);
  } catch (error) {
    for (const id of kept) if (id !== null) await discard(strapi, id);
    throw error;
  }
}

async function keep(strapi: Strapi, filepath: string, name: string): Promise<number | null> {
  const { size } = await stat(filepath);
  const files: UploadedFile = { filepath, originalFilename: name, mimetype: 'image/jpeg', size };
  try {
    const [stored] = await libraryOf(strapi).upload({ data: { fileInfo: {} }, files });
    return stored?.id ?? null;
  } catch (error) {
    if (PICTURE_REFUSALS.includes(codeOf(error))) return null;
    throw error;
  }
}

/** Takes a picture out again; one that stays keeps neither the others nor the reason. */
async function discard(strapi: Strapi, id: number): Promise<void> {
  try {
    const row = await table<StoredPicture>(strapi, 'plugin::upload.file').findOne({ where: { id } });
    if (row) await libraryOf(strapi).remove(row);
  } catch (error) {
    strapi.log.error(`The picture ${id} of a Word file stays: ${saidOf(error)}`);
  }
}
