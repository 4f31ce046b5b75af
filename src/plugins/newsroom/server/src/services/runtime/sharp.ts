import { createRequire } from 'node:module';
import path from 'node:path';
import type { Strapi } from './strapi';

/** What a picture says of itself. */
export interface PictureMetadata {
  width: number;
  height: number;
  /** Frames, where it moves. */
  pages?: number;
  exif?: Buffer;
  xmpAsString?: string;
}

/** What came out of a pipeline. */
export interface PictureInfo {
  width: number;
  height: number;
  /** Height of one frame, where it moves. */
  pageHeight?: number;
}

interface Size {
  width: number;
  height: number;
  fit: 'inside';
}

/** A pipeline of sharp, with the steps that the newsroom takes. */
export interface Pipeline {
  metadata(): Promise<PictureMetadata>;
  autoOrient(): Pipeline;
  resize(size: Size): Pipeline;
  toFormat(format: string, options?: { quality?: number }): Pipeline;
  keepExif(): Pipeline;
  keepXmp(): Pipeline;
  withExif(exif: Record<string, object>): Pipeline;
  withXmp(xmp: string): Pipeline;
  toFile(file: string): Promise<PictureInfo>;
}

interface Options {
  animated?: boolean;
  /** `false` for any size. */
  limitInputPixels?: number | false;
  failOn?: 'error';
}

export type Sharp = (input: string | Buffer, options?: Options) => Pipeline;

/** The sharp with which Strapi's own media library works: found through Strapi, so that there is only one. */
export function sharpOf(strapi: Strapi): Sharp {
  const ofHost = createRequire(path.join(strapi.dirs.app.root, 'package.json'));
  const ofStrapi = createRequire(ofHost.resolve('@strapi/strapi/package.json'));
  const ofUpload = createRequire(ofStrapi.resolve('@strapi/upload/package.json'));
  return ofUpload('sharp') as Sharp;
}
