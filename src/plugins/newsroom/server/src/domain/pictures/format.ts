/** Formats of pictures, told by their first bytes. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'tiff' | 'bmp';

/** How many bytes of a file `formatOf` looks at. */
export const SIGNATURE_LENGTH = 16;

const SIGNATURES: readonly [PictureFormat, RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['heic', /^[^]{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1)/],
  ['tiff', /^(II\*\0|MM\0\*)/],
  ['bmp', /^BM/],
];

/** The format that the first bytes of a file are of; `null` for what is no picture, SVG among it. */
export function formatOf(head: Buffer): PictureFormat | null {
  const text = head.subarray(0, SIGNATURE_LENGTH).toString('latin1');
  return SIGNATURES.find(([, signature]) => signature.test(text))?.[0] ?? null;
}
