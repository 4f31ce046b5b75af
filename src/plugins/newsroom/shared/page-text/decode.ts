import type { ErrorCode } from '../errors';

/** Encodings in which pages come. */
export type PageEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Why bytes are no page text. */
export type DecodeErrorCode = 'empty' | 'binary' | 'unknown_encoding';

/** The text, or why there is none. */
export type DecodeResult =
  { ok: true; text: string; encoding: PageEncoding } | { ok: false; code: DecodeErrorCode };

/** How the newsroom refuses such bytes. */
export const DECODE_REFUSALS: Record<DecodeErrorCode, ErrorCode> = {
  empty: 'empty_page',
  binary: 'undecodable_text',
  unknown_encoding: 'undecodable_text',
};

/** Turns the bytes of a file into text: UTF-8, UTF-16 or GB18030, with or without a byte order mark. */
export function decodePage(bytes: Uint8Array): DecodeResult {
  if (bytes.length === 0) return refuse('empty');
  const encoding = markedEncoding(bytes);
  if (encoding) return decodeAs(bytes, encoding);
  const wide = unmarkedUtf16(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (hasZero(bytes)) return refuse('binary');
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.ok || utf8.code === 'empty' || utf8.code === 'binary') return utf8;
  const isPlausible = !isBrokenUtf8(bytes) && isCommonChinese(bytes);
  return isPlausible ? decodeAs(bytes, 'gb18030') : refuse('unknown_encoding');
}

function refuse(code: DecodeErrorCode): DecodeResult {
  return { ok: false, code };
}

const MARKS: readonly (readonly [PageEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

function markedEncoding(bytes: Uint8Array): PageEncoding | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

const SAMPLE = 4096;

/** UTF-16 without a mark shows by its line breaks and blanks, which hold a zero byte, and by Han characters around them. */
function unmarkedUtf16(bytes: Uint8Array): PageEncoding | null {
  if (bytes.length % 2 !== 0 || !hasZero(bytes)) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const little = wideScore(sample, 1, 0);
  const big = wideScore(sample, 0, 1);
  if (Math.max(little, big) * 2 < sample.length / 2) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** How many units are ASCII, CJK marks or common Han if the byte at `high` of each pair is the upper one. */
function wideScore(sample: Uint8Array, high: number, low: number): number {
  let score = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (isLikelyUnit(sample[at + high] ?? 0, sample[at + low] ?? 0)) score += 1;
  }
  return score;
}

function isLikelyUnit(upper: number, lower: number): boolean {
  if (upper === 0) return lower === 0x0a || lower === 0x0d || (lower >= 0x20 && lower < 0x7f);
  return upper === 0x30 || upper === 0xff || (upper >= 0x4e && upper <= 0x9f);
}

function hasZero(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

function decodeAs(bytes: Uint8Array, encoding: PageEncoding): DecodeResult {
  try {
    return accept(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
  } catch {
    return refuse('unknown_encoding');
  }
}

/** Control characters other than white space. */
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;

/** A few stray control characters occur in text that came through old systems. */
const MOST_CONTROLS_PER_UNIT = 0.01;

function accept(text: string, encoding: PageEncoding): DecodeResult {
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes('\u0000') || controls > text.length * MOST_CONTROLS_PER_UNIT) return refuse('binary');
  return /\S/.test(text) ? { ok: true, text, encoding } : refuse('empty');
}

/** UTF-8 that was cut or damaged would pass for GB18030 with other characters in it. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han >= broken;
}

/** The part of the two-byte characters that must be common ones. */
const COMMON_SHARE = 0.7;

/** Nearly any bytes are GB18030; text in it is made of marks and of the first-level characters of GB 2312. */
function isCommonChinese(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < end; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    if (isCommonPair(bytes[at] ?? 0, bytes[at + 1] ?? 0)) common += 1;
    pairs += 1;
    at += 1;
  }
  return pairs > 0 && common >= pairs * COMMON_SHARE;
}

function isCommonPair(lead: number, trail: number): boolean {
  const isMark = lead >= 0xa1 && lead <= 0xa3;
  return trail >= 0xa1 && (isMark || (lead >= 0xb0 && lead <= 0xd7));
}
