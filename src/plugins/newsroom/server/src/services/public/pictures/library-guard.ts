import { currentActor, isFromOutside } from '../../runtime/actors';
import { refusal } from '../../runtime/errors';
import { ARTICLE, serviceOf, table, type Strapi } from '../../runtime/strapi';
import {
  filesOfOthers,
  forgetFile,
  isKeptForTheRecord,
  isNamedByVersion,
  keepLabel,
  keepOwner,
} from '../../stores/file-store';
import { exchangeBytes, type StoredFile } from './exchange-bytes';
import { cleanNames, cleanWords, type FileInfo } from './file-words';
import { cleanPicture, takePicture, type PictureLimits, type UploadedFile } from './clean-picture';

/** Where a form wants its files to hang, as Strapi takes it unchecked. */
interface Target {
  ref?: unknown;
  refId?: unknown;
  field?: unknown;
  path?: unknown;
  fileInfo?: FileInfo;
}

interface UploadService {
  upload: (
    input: { data: Target; files: UploadedFile | UploadedFile[] },
    ...rest: unknown[]
  ) => Promise<StoredFile[]>;
  replace: (
    id: number | string,
    input: { data: Target; file: UploadedFile },
    ...rest: unknown[]
  ) => Promise<unknown>;
  updateFileInfo: (id: number | string, info: object, ...rest: unknown[]) => Promise<unknown>;
  remove: (file: { id: number }) => Promise<unknown>;
}

/** How many pictures one form may bring through the content API. */
export const PICTURES_AT_ONCE = 5;

/**
 * Stands before the media library, whoever calls it. What comes through the content API is pictures, and stays with
 * who brought it; every picture is written anew; what a version of a submitted story names does not change, and what
 * any version names keeps its bytes.
 */
export function guardLibrary(strapi: Strapi): void {
  const service = serviceOf<UploadService>(strapi, 'plugin::upload.upload');
  const { upload, updateFileInfo, remove } = service;
  service.upload = async (input, ...rest) => {
    refuseTarget(strapi, input.data);
    const data = { ...input.data, fileInfo: cleanWords(input.data.fileInfo) };
    const labels = await take(strapi, [input.files].flat());
    const files = await upload.call(service, { ...input, data }, ...rest);
    for (const [index, { id }] of files.entries()) await keepLabel(strapi, id, labels[index] ?? null);
    if (isFromOutside(strapi)) await keepOwner(strapi, idsOf(files), currentActor(strapi));
    return files;
  };
  service.replace = async (id, input, ...rest) => {
    refuseTarget(strapi, input.data);
    const file = Number(id);
    const refuse = () => refuseLoss(strapi, file);
    await refuse();
    const [fileInfo] = [cleanWords(input.data.fileInfo)].flat();
    const [label = null] = await take(strapi, [input.file]);
    const [fresh] = await upload.call(service, { data: { fileInfo }, files: input.file }, ...rest);
    if (!fresh) throw new Error('The library took no file.');
    try {
      await exchangeBytes(strapi, { id: file, fresh, label }, refuse);
    } catch (error) {
      await remove.call(service, fresh);
      throw error;
    }
    return updateFileInfo.call(service, id, { name: fresh.name, ...fileInfo }, ...rest);
  };
  service.updateFileInfo = async (id, info, ...rest) => {
    await refuseStranger(strapi, Number(id));
    return updateFileInfo.call(service, id, cleanWords(info), ...rest);
  };
  service.remove = async (file) => {
    await refuseLoss(strapi, file.id);
    const removed = await remove.call(service, file);
    await forgetFile(strapi, file.id);
    return removed;
  };
}

const idsOf = (files: readonly { id: number }[]): number[] => files.map(({ id }) => id);

/** From outside no file is hung on a row: Strapi asks nobody whether the row is theirs. */
function refuseTarget(strapi: Strapi, { ref, refId, field, path }: Target): void {
  const isAimed = [ref, refId, field, path].some((part) => part !== undefined);
  if (ref === ARTICLE || (isAimed && isFromOutside(strapi))) throw refusal('bad_request', { path: ['ref'] });
}

/** Lets files in, and answers the labels of machine-made pictures that they carry, in their order. */
async function take(strapi: Strapi, files: readonly UploadedFile[]): Promise<(string | null)[]> {
  const limits = strapi.plugin('newsroom').config<PictureLimits>('uploads');
  const isOutside = isFromOutside(strapi);
  if (isOutside && files.length > PICTURES_AT_ONCE)
    throw refusal('picture_too_large', { ...limits, atOnce: PICTURES_AT_ONCE });
  cleanNames(files);
  const labels = [];
  for (const file of files)
    labels.push(await (isOutside ? takePicture(strapi, file, limits) : cleanPicture(strapi, file)));
  return labels;
}

async function refuseStranger(strapi: Strapi, file: number): Promise<void> {
  if (!isFromOutside(strapi)) return;
  const others = await filesOfOthers(strapi, [file], currentActor(strapi));
  if (others.length) throw refusal('not_your_file', { file });
}

/** A version holds the hash of the bytes, whether its story was submitted or not: with others, or none, it could never go out. */
async function refuseLoss(strapi: Strapi, file: number): Promise<void> {
  await refuseStranger(strapi, file);
  await refuseKept(strapi, file);
  await refuseNamed(strapi, file);
}

async function refuseKept(strapi: Strapi, file: number): Promise<void> {
  if (await isKeptForTheRecord(strapi, file)) throw refusal('kept_for_the_record', { file });
}

async function refuseNamed(strapi: Strapi, file: number): Promise<void> {
  if (await isNamedByVersion(strapi, file)) throw refusal('picture_in_use', { file });
}

/** What of a file the public may read, or get: its words and where its bytes lie. */
const SHOWN = ['name', 'alternativeText', 'caption', 'url', 'hash', 'ext', 'mime', 'formats', 'previewUrl'];

interface Event {
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> };
}

/** Keeps the rows of such files as they are, and that of a file which any version names where it is, whichever service or code of Strapi writes them. */
export function guardFileRows(strapi: Strapi): void {
  const guard = async ({ params: { where = {}, data } }: Event): Promise<void> => {
    const rows = await table<Record<string, unknown>>(strapi, 'plugin::upload.file').findMany({ where });
    const changed = rows.filter((row) => data === undefined || isChanged(row, data));
    for (const { id } of changed) {
      await refuseKept(strapi, id);
      if (data === undefined) await refuseNamed(strapi, id);
    }
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeUpdate: guard,
    beforeUpdateMany: guard,
    beforeDelete: guard,
    beforeDeleteMany: guard,
  });
}

const isChanged = (row: Record<string, unknown>, data: Record<string, unknown>): boolean =>
  SHOWN.some((key) => key in data && JSON.stringify(data[key] ?? null) !== JSON.stringify(row[key] ?? null));
