import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Newsroom } from '../newsroom';
import type { Person } from './people';
import { demand } from './stories';

/** A picture in the media library. */
export interface Picture {
  id: number;
  name: string;
  /** Where its bytes lie. */
  path: string;
}

/** A bitmap of one pixel, without its colour. */
const PIXEL = Buffer.from(
  '424d3a0000000000000036000000280000000100000001000000010018000000000004000000130b0000130b00000000000000000000',
  'hex',
);

const taken: string[] = [];

/** The bytes of a picture in some colour; the upload takes a bitmap as it is. */
export const somePicture = (): Buffer => Buffer.concat([PIXEL, randomBytes(3), Buffer.alloc(1)]);

/** An editor puts a picture into the media library. */
export async function takePicture(
  { strapi }: Newsroom,
  person: Person,
  name = 'picture.bmp',
): Promise<Picture> {
  const { body } = demand(await person.upload('/upload', { name, bytes: somePicture() }), 201);
  const [{ id, url }] = body as [{ id: number; url: string }];
  const file = path.join(strapi.dirs.static.public, url);
  taken.push(file);
  return { id, name, path: file };
}

/** What lies on the disk for a picture; `null` where nothing does. */
export const bytesOf = ({ path: file }: Picture): Buffer | null =>
  existsSync(file) ? readFileSync(file) : null;

/** Takes the files of the test's pictures off the disk. */
export const clearPictures = (): void => taken.splice(0).forEach((file) => rmSync(file, { force: true }));
