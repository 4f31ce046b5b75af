/** What a file is by its first bytes. */
export type WordContainer = 'zip' | 'ole';

const SIGNATURES: readonly [WordContainer, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** Tells by its bytes whether a file may be one of Word: `.docx` is a zip, `.doc` and WPS's own `.wps` are OLE files. */
export const containerOf = (bytes: Uint8Array): WordContainer | null =>
  SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
