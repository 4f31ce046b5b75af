import { seenText } from './seen';

const READER = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Latin letters, Chinese characters, their punctuation and signs such as ①, ℃ and ■: each is one character by itself, whatever of these stands beside it. */
const IS_PLAIN =
  /^[\t\n -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u27BF\u3000-\u3029\u3041-\u3096\u30A0-\u30FF\u3105-\u312F\u3200-\u33FF\u3400-\u9FFF\uFF01-\uFF60\uFFE0-\uFFE6]*$/;

/** How many characters a reader sees, white space left out: 👩‍🌾 and é are one each, U+200B is none. */
export function printedCharacters(text: string): number {
  // Most texts are plain, and the segmenter takes a hundred times as long for them.
  if (IS_PLAIN.test(text)) return text.replace(/\s+/g, '').length;
  let count = 0;
  for (const { segment } of READER.segment(seenText(text))) if (segment.trim() !== '') count += 1;
  return count;
}

/** A character beyond the first 65,536 takes two units of UTF-16. */
const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/**
 * How long a text is where a limit says so: in characters of Unicode (code points), as JSON Schema and PostgreSQL count.
 * Counted without a copy: what is far too long is found out as well.
 */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at + 1 < text.length; at += 1) if (isPair(text, at)) length -= 1;
  return length;
}

/** So many units of UTF-16, in which Strapi counts, that every text of `most` characters fits: our own limit is the one that refuses. */
export const units = (most: number): number => 2 * most;
