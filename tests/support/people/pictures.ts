import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** The path under which the server has a picture. */
export const addressOf = ({ path: file }: Picture): string => `/uploads/${path.basename(file)}`;

const CAPTION = { type: 'paragraph', children: [{ type: 'text', text: '图为清淤现场。' }] };

/** A text with a picture of the library as the panel puts it there, under the path of its file unless it is told another. */
export async function textShowing(
  { strapi }: Newsroom,
  picture: Picture,
  overrides: object = {},
): Promise<{ body: object[] }> {
  const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id: picture.id } });
  const image = { ...file, width: 1, height: 1, url: addressOf(picture), ...overrides };
  return { body: [{ type: 'image', image, children: [{ type: 'text', text: '' }] }, CAPTION] };
}

/** What lies on the disk for a picture; `null` where nothing does. */
export const bytesOf = ({ path: file }: Picture): Buffer | null =>
  existsSync(file) ? readFileSync(file) : null;

/** Takes the files of the test's pictures off the disk. */
export const clearPictures = (): void => taken.splice(0).forEach((file) => rmSync(file, { force: true }));

/** A pipeline of the sharp that Strapi works with. */
interface Pipeline {
  jpeg(): Pipeline;
  png(): Pipeline;
  webp(): Pipeline;
  gif(): Pipeline;
  withExif(exif: object): Pipeline;
  withXmp(xmp: string): Pipeline;
  withMetadata(options: { orientation: number }): Pipeline;
  toBuffer(): Promise<Buffer>;
  metadata(): Promise<PictureMetadata>;
}

/** What a picture says of itself. */
interface PictureMetadata {
  width: number;
  height: number;
  orientation?: number;
  exif?: Buffer;
  xmpAsString?: string;
}

const ofStrapi = createRequire(require.resolve('@strapi/strapi/package.json'));
const sharp = createRequire(ofStrapi.resolve('@strapi/upload/package.json'))('sharp') as (
  input: object,
) => Pipeline;

/** A plain picture, wider than high, to be written in some format. */
export const draw = (width = 60, height = 40): Pipeline =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } });

/** A picture in which no part is like another, so that its bytes are many. */
export const drawNoise = (side = 600): Pipeline =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: { r: 0, g: 0, b: 0 },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

/** The label of a machine-made picture, by GB 45438, and the XMP in which pictures carry it. */
export const AIGC_LABEL = '{"Label":"1","ContentProducer":"001"}';
export const LABEL_XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" ' +
  `TC260:AIGC="${AIGC_LABEL.replaceAll('"', '&quot;')}"/></rdf:RDF></x:xmpmeta>`;

/** What the bytes of a picture say of it. */
export const metadataOf = (bytes: Buffer): Promise<PictureMetadata> => sharp(bytes).metadata();

/** A picture as the media library answers with it. */
export interface StoredPicture {
  id: number;
  url: string;
  mime: string;
  width: number;
  height: number;
  formats: Record<string, { url: string }>;
}

/** Somebody puts a picture into the library, through the content API or the panel. */
export async function bring(
  person: Pick<Person, 'upload'>,
  bytes: Buffer,
  { name = 'photo.jpg', url = '/api/upload' } = {},
): Promise<StoredPicture> {
  const [picture] = demand(await person.upload(url, { name, bytes }), 201).body as [StoredPicture];
  return picture;
}

/** The bytes of a file of the library, by its id. */
export async function readLibrary({ strapi }: Newsroom, id: number): Promise<Buffer> {
  const { url } = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  return readFileSync(path.join(strapi.dirs.static.public, url));
}

/** Empties the library, bytes and rows, so that nothing of the test stays on the disk. */
export async function emptyLibrary({ strapi }: Newsroom): Promise<void> {
  const { provider } = strapi.plugin('upload');
  for (const file of await strapi.db.query('plugin::upload.file').findMany()) {
    await provider.delete(file);
    for (const one of Object.values(file.formats ?? {})) await provider.delete(one);
  }
}
