import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sharpOf } from '../../runtime/sharp';
import { serviceOf, type Strapi } from '../../runtime/strapi';
import { carryLabel } from './clean-picture';

/** A file on its way into the library, as Strapi hands it from step to step. */
interface StoredFile {
  name: string;
  hash: string;
  ext?: string;
  mime?: string;
  path?: string | null;
  width?: number;
  height?: number;
  filepath?: string;
  tmpWorkingDirectory?: string;
  getStream(): NodeJS.ReadableStream;
}

interface ImageManipulation {
  generateFileName(name: string): string;
  optimize(file: StoredFile): Promise<StoredFile>;
  generateThumbnail(file: StoredFile): Promise<object | null>;
  generateResponsiveFormats(file: StoredFile): Promise<{ key: string; file: object }[]>;
}

/** Strapi's own sizes, in pixels. */
const THUMBNAIL = { width: 245, height: 156 };
const BREAKPOINTS = { large: 1000, medium: 750, small: 500 };

/** Bytes of chance in an address of the library. */
const NAME_LENGTH = 16;

interface Settings {
  getSettings(): Promise<{ responsiveDimensions?: boolean } | null>;
}

/**
 * Has Strapi name files by 128 bits of chance, so that nobody finds one whose address nobody told, and keep in each
 * smaller picture the time of capture and the label that the large one carries. The large one is optimized already.
 */
export function takeOverRenditions(strapi: Strapi): void {
  const manipulation = serviceOf<ImageManipulation>(strapi, 'plugin::upload.image-manipulation');
  manipulation.generateFileName = () => randomBytes(NAME_LENGTH).toString('hex');
  manipulation.optimize = (file) => Promise.resolve(file);
  manipulation.generateThumbnail = async (file) =>
    isLarger(file, THUMBNAIL) ? renditionOf(strapi, file, { key: 'thumbnail', ...THUMBNAIL }) : null;
  manipulation.generateResponsiveFormats = async (file) => {
    const settings = await serviceOf<Settings>(strapi, 'plugin::upload.upload').getSettings();
    if (!settings?.responsiveDimensions) return [];
    const breakpoints = strapi.config.get<Record<string, number>>('plugin::upload.breakpoints', BREAKPOINTS);
    const wanted = Object.entries(breakpoints).filter(([, side]) =>
      isLarger(file, { width: side, height: side }),
    );
    const renditions = [];
    for (const [key, side] of wanted)
      renditions.push({ key, file: await renditionOf(strapi, file, { key, width: side, height: side }) });
    return renditions;
  };
}

const isLarger = (file: StoredFile, { width, height }: { width: number; height: number }): boolean =>
  (file.width ?? 0) > width || (file.height ?? 0) > height;

async function renditionOf(
  strapi: Strapi,
  file: StoredFile,
  { key, width, height }: { key: string; width: number; height: number },
): Promise<object> {
  const hash = `${key}_${file.hash}`;
  const target = path.join(file.tmpWorkingDirectory ?? os.tmpdir(), hash);
  // Strapi takes the path away once it has stored the picture, at the same time.
  const source = file.filepath ? await readFile(file.filepath) : await buffer(file.getStream());
  const pipeline = sharpOf(strapi)(source, { animated: true }).resize({ width, height, fit: 'inside' });
  const info = await pipeline.keepExif().keepXmp().toFile(target);
  await carryLabel(source, target);
  const { size } = await stat(target);
  return {
    name: `${key}_${file.name}`,
    hash,
    ext: file.ext,
    mime: file.mime,
    filepath: target,
    path: file.path ?? null,
    getStream: () => createReadStream(target),
    width: info.width,
    height: info.pageHeight ?? info.height,
    size: Math.round(size / 10) / 100,
    sizeInBytes: size,
  };
}
