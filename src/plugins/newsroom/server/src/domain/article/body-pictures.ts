/** A picture in the text, as Strapi's blocks have it; only what leads to bytes. */
export interface BodyPicture {
  url: string;
  /** Name of the file in the library, whichever address it has. */
  hash: string;
  /** Further addresses: its smaller renditions. */
  renditions: string[];
}

interface PictureNode {
  url?: unknown;
  hash?: unknown;
  previewUrl?: unknown;
  formats?: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const valuesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** Every picture in a text, in its order; takes whatever somebody sends as one. */
export function picturesIn(body: unknown): BodyPicture[] {
  const blocks = Array.isArray(body) ? (body as ({ type?: unknown; image?: PictureNode } | null)[]) : [];
  return blocks.filter((block) => block?.type === 'image').map((block) => pictureOf(block?.image ?? {}));
}

function pictureOf({ url, hash, previewUrl, formats }: PictureNode): BodyPicture {
  const smaller = valuesOf(formats).map((format) => textOf((format as PictureNode | null)?.url));
  const preview = textOf(previewUrl);
  return { url: textOf(url), hash: textOf(hash), renditions: preview ? [...smaller, preview] : smaller };
}

interface PictureBlock {
  type: 'image';
  image: PictureNode & { formats?: Record<string, { url?: unknown } | null> | null };
}

const isPicture = (block: unknown): block is PictureBlock =>
  (block as PictureBlock | null)?.type === 'image' && Boolean((block as PictureBlock).image);

/** The text with the addresses of its pictures, and of their renditions, as `write` has them. */
export function withAddresses(
  body: unknown,
  write: (address: string, picture: BodyPicture) => string,
): unknown {
  if (!Array.isArray(body)) return body;
  return body.map((block: unknown) =>
    isPicture(block) ? { ...block, image: rewritten(block.image, write) } : block,
  );
}

function rewritten(
  image: PictureBlock['image'],
  write: (address: string, picture: BodyPicture) => string,
): object {
  const picture = pictureOf(image);
  const at = (url: unknown) => (typeof url === 'string' ? write(url, picture) : url);
  const formats = Object.entries(image.formats ?? {}).map(([name, one]) => [
    name,
    one && { ...one, url: at(one.url) },
  ]);
  return {
    ...image,
    url: at(image.url),
    ...('previewUrl' in image && { previewUrl: at(image.previewUrl) }),
    ...(image.formats && { formats: Object.fromEntries(formats) as object }),
  };
}

/** An address without the query that signs it for private storage. */
export const unsigned = (address: string): string => address.replace(/[?#].*$/s, '');
