import { inflateSync } from 'node:zlib';
import { formatOf, type PictureFormat } from './format';
import { extensionsOf } from './gif';

/** Bytes before and behind a word that are read with it, and how many such passages at most. */
const NEAR = 16_384;
const MOST_PASSAGES = 4;

/** Compressed texts of one picture that are unpacked, and bytes of each. */
const MOST_PACKED = 64;
const MOST_BYTES = 262_144;

const NUL = Buffer.alloc(1);

type Encoding = 'utf8' | 'utf16le' | 'utf16be';

const swapped = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();

function decoded(bytes: Buffer, encoding: Encoding): string {
  return encoding === 'utf16be' ? swapped(bytes).toString('utf16le') : bytes.toString(encoding);
}

function encoded(text: string, encoding: Encoding): Buffer {
  return encoding === 'utf16be' ? swapped(Buffer.from(text, 'utf16le')) : Buffer.from(text, encoding);
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    return Buffer.alloc(0);
  }
}

/** What follows the next NUL, and the one after it, as often as told. */
function behindNuls(bytes: Buffer, times: number): Buffer {
  let rest = bytes;
  for (let left = times; left > 0; left -= 1) rest = rest.subarray(rest.indexOf(NUL) + 1 || rest.length);
  return rest;
}

/** Types of chunks as the four letters that they are; a smaller number is no letters. */
const [IEND, ZTXT, ITXT, FIRST] = [0x49454e44, 0x7a545874, 0x69545874, 0x41414141];

/** The compressed text of a chunk, with the keyword before it. */
function packedIn(type: number, data: Buffer): [data: Buffer, text: Buffer][] {
  const rest = behindNuls(data, 1);
  if (type === ZTXT) return [[data, rest.subarray(1)]];
  return rest[0] === 1 ? [[data, behindNuls(rest.subarray(2), 2)]] : [];
}

/** Compressed texts of a PNG (PNG 3rd ed., 11.3.3), with their keywords, before and behind the pixels. */
function packedTexts(png: Buffer): Buffer {
  const packed: [data: Buffer, text: Buffer][] = [];
  for (let at = 8; at + 12 <= png.length && packed.length < MOST_PACKED;) {
    const length = png.readUInt32BE(at);
    const type = png.readUInt32BE(at + 4);
    if (type === IEND || type < FIRST) break;
    if (type === ZTXT || type === ITXT) packed.push(...packedIn(type, png.subarray(at + 8, at + 8 + length)));
    at += 12 + length;
  }
  return Buffer.concat(
    packed.flatMap(([data, text]) => [data.subarray(0, data.indexOf(NUL) + 1), unpacked(text), NUL]),
  );
}

/** Texts that do not stand in a file in one piece: packed in a PNG, cut into pieces in a GIF. */
const HIDDEN: Partial<Record<PictureFormat, (file: Buffer) => Buffer>> = {
  png: packedTexts,
  gif: extensionsOf,
};

function passagesOf(block: Buffer, word: string, encoding: Encoding): string[] {
  const sign = encoded(word, encoding);
  const passages = [];
  for (
    let at = block.indexOf(sign);
    at >= 0 && passages.length < MOST_PASSAGES;
    at = block.indexOf(sign, at + NEAR)
  ) {
    const before = Math.min(NEAR, at - (at % 2));
    passages.push(decoded(block.subarray(at - before, at + NEAR), encoding));
  }
  return passages;
}

/**
 * What a picture says around a word, wherever in its file that stands (XMP, EXIF, comments, text chunks, before or behind
 * the pixels), in each encoding in which the word is found. `more` is what somebody else read out of it.
 */
export function passagesWith(word: string, file: Buffer, more: readonly Buffer[] = []): string[] {
  const format = formatOf(file);
  const hidden = (format && HIDDEN[format]?.(file)) ?? NUL;
  return (['utf8', 'utf16le', 'utf16be'] as const).flatMap((encoding) =>
    [file, hidden, ...more].flatMap((block) => passagesOf(block, word, encoding)),
  );
}
