/** A picture in the text, as Strapi's blocks have it; only what leads to bytes. */
export interface BodyPicture {
  url: string;
  /** Further addresses: its smaller renditions. */
  renditions: string[];
}

interface PictureNode {
  url?: unknown;
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

function pictureOf({ url, previewUrl, formats }: PictureNode): BodyPicture {
  const smaller = valuesOf(formats).map((format) => textOf((format as PictureNode | null)?.url));
  const preview = textOf(previewUrl);
  return { url: textOf(url), renditions: preview ? [...smaller, preview] : smaller };
}

/** An address without the query that signs it for private storage. */
export const unsigned = (address: string): string => address.replace(/[?#].*$/s, '');

/** The path of an address of this server, whichever name it was asked by; others as they are. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}
