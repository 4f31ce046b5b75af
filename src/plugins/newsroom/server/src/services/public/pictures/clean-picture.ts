import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { captureTimeIn } from '../../../domain/pictures/capture-time';
import { formatOf, SIGNATURE_LENGTH, type PictureFormat } from '../../../domain/pictures/format';
import { gifWithXmp } from '../../../domain/pictures/gif';
import { aigcLabelIn, xmpOfLabel } from '../../../domain/pictures/label';
import { passagesWith } from '../../../domain/pictures/texts';
import { refusal } from '../../runtime/errors';
import { sharpOf, type Pipeline, type PictureMetadata } from '../../runtime/sharp';
import { serviceOf, type Strapi } from '../../runtime/strapi';

/** A file of a form, as it lies on the disk before the media library takes it. */
export interface UploadedFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
  size: number;
}

/** What a picture may be at most. */
export interface PictureLimits {
  maxBytes: number;
  maxPixels: number;
}

/** What each format that is written anew is written as: its name in sharp, its type, and the endings of its files. */
const WRITTEN: Readonly<Partial<Record<PictureFormat, { as: string; mime: string; endings: string[] }>>> = {
  jpeg: { as: 'jpeg', mime: 'image/jpeg', endings: ['.jpg', '.jpeg'] },
  heic: { as: 'jpeg', mime: 'image/jpeg', endings: ['.jpg', '.jpeg'] },
  png: { as: 'png', mime: 'image/png', endings: ['.png'] },
  webp: { as: 'webp', mime: 'image/webp', endings: ['.webp'] },
  gif: { as: 'gif', mime: 'image/gif', endings: ['.gif'] },
  tiff: { as: 'tiff', mime: 'image/tiff', endings: ['.tif', '.tiff'] },
  avif: { as: 'avif', mime: 'image/avif', endings: ['.avif'] },
};

const FROM_OUTSIDE: readonly (PictureFormat | null)[] = ['jpeg', 'png', 'webp', 'gif', 'heic'];

/** What Strapi takes where its setting asks for small files, and what keeps everything that an eye sees. */
const QUALITY = { small: 80, fine: 95 };

/** Of PNG a quality would make a palette of 256 colours. */
const WITH_QUALITY = ['jpeg', 'webp'];

/** The format of a file by its first bytes; `null` for what is no picture. */
export async function formatOfFile(file: string): Promise<PictureFormat | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_LENGTH), 0, SIGNATURE_LENGTH, 0);
    return formatOf(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/**
 * Lets in only what is a picture, whole and within the limits: what comes through the content API. It is written
 * anew, so that nothing behind or beside the picture comes along. Answers as `cleanPicture` does.
 */
export async function takePicture(
  strapi: Strapi,
  file: UploadedFile,
  limits: PictureLimits,
): Promise<string | null> {
  const format = await formatOfFile(file.filepath);
  if (!FROM_OUTSIDE.includes(format)) throw refusal('not_a_picture', { file: file.originalFilename });
  if (file.size > limits.maxBytes) throw refusal('picture_too_large', { ...limits });
  const metadata = await metadataOf(strapi, file, format);
  if (pixelsOf(metadata) > limits.maxPixels) throw refusal('picture_too_large', { ...limits });
  return cleanPicture(strapi, file, limits);
}

const pixelsOf = ({ width, height, pages = 1 }: PictureMetadata): number => width * height * pages;

/** HEIC that cannot be read is one that this sharp was built without. */
async function metadataOf(
  strapi: Strapi,
  { filepath }: UploadedFile,
  format: PictureFormat | null,
): Promise<PictureMetadata> {
  const options = { limitInputPixels: false } as const;
  return readable(sharpOf(strapi)(filepath, options).metadata(), format);
}

const readable = <Result>(reading: Promise<Result>, format: PictureFormat | null): Promise<Result> =>
  reading.catch((): never => {
    throw refusal(format === 'heic' ? 'not_a_picture' : 'picture_damaged');
  });

/**
 * Writes a picture anew in the place of its file: upright, without anything that its file carried but the time of
 * capture and the label of a machine-made picture, under the ending of its format. Other files stay as they are.
 * Answers the label, `null` where there is none.
 */
export async function cleanPicture(
  strapi: Strapi,
  file: UploadedFile,
  limits?: PictureLimits,
): Promise<string | null> {
  const format = await formatOfFile(file.filepath);
  const written = format && WRITTEN[format];
  if (!written) return null;
  const metadata = await metadataOf(strapi, file, format);
  const upright = sharpOf(strapi)(file.filepath, {
    animated: true,
    failOn: 'error',
    ...(limits && { limitInputPixels: limits.maxPixels }),
  }).autoOrient();
  const label = labelOf(await readFile(file.filepath), metadata);
  const target = `${file.filepath}-anew`;
  const encoded = upright.toFormat(written.as, await encodingOf(strapi, written.as));
  try {
    await readable(withMarks(encoded, metadata, label).toFile(target), format);
    await labelGif(target, label);
    await rename(target, file.filepath);
  } finally {
    // What was written of a picture that breaks off is in the way of nobody but the disk.
    await rm(target, { force: true });
  }
  const { size } = await stat(file.filepath);
  const name = named(file.originalFilename ?? 'picture', written.endings);
  Object.assign(file, {
    size,
    mimetype: written.mime,
    detectedMimeType: written.mime,
    originalFilename: name,
  });
  return label;
}

function labelOf(bytes: Buffer, { exif, xmpAsString }: Partial<PictureMetadata> = {}): string | null {
  const more = [exif, xmpAsString === undefined ? undefined : Buffer.from(xmpAsString)];
  return aigcLabelIn(
    passagesWith(
      'AIGC',
      bytes,
      more.filter((block) => block !== undefined),
    ),
  );
}

/** Writes the label into a GIF; in other formats the one who wrote the picture has written it. */
async function labelGif(file: string, label: string | null): Promise<void> {
  if (label === null || (await formatOfFile(file)) !== 'gif') return;
  await writeFile(file, gifWithXmp(await readFile(file), xmpOfLabel(label)));
}

/** Writes the label of a picture, where it has one, into a smaller GIF of it. */
export async function carryLabel(source: Buffer, target: string): Promise<void> {
  if (formatOf(source) === 'gif') await labelGif(target, labelOf(source));
}

function withMarks(pipeline: Pipeline, { exif }: PictureMetadata, label: string | null): Pipeline {
  const taken = exif && captureTimeIn(exif);
  const timed = taken ? pipeline.withExif({ IFD2: taken }) : pipeline;
  return label === null ? timed : timed.withXmp(xmpOfLabel(label));
}

interface Settings {
  getSettings(): Promise<{ sizeOptimization?: boolean } | null>;
}

async function encodingOf(strapi: Strapi, format: string): Promise<{ quality?: number }> {
  if (!WITH_QUALITY.includes(format)) return {};
  const settings = await serviceOf<Settings>(strapi, 'plugin::upload.upload').getSettings();
  return { quality: settings?.sizeOptimization ? QUALITY.small : QUALITY.fine };
}

/** A name that ends as its bytes are. */
function named(name: string, endings: readonly string[]): string {
  const { name: stem, ext } = path.parse(name);
  return endings.includes(ext.toLowerCase()) ? name : `${stem}${endings[0] ?? ''}`;
}
