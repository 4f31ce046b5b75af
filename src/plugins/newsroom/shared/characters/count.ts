import { seenText } from './seen';

const READER = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** How many characters a reader sees, white space left out: 👩‍🌾 and é are one each, U+200B is none. */
export function printedCharacters(text: string): number {
  let count = 0;
  for (const { segment } of READER.segment(seenText(text))) if (segment.trim() !== '') count += 1;
  return count;
}

/** How long a text is where a limit says so: in characters of Unicode (code points), as JSON Schema and PostgreSQL count. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += isPair(text, at) ? 2 : 1) length += 1;
  return length;
}

/** So many units of UTF-16, in which Strapi counts, that every text of `most` characters fits: our own limit is the one that refuses. */
export const units = (most: number): number => 2 * most;

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
