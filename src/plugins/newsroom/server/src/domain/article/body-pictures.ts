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

/** An address without the query that signs it for private storage. */
export const unsigned = (address: string): string => address.replace(/[?#].*$/s, '');
