import { seenText } from './seen';

const READER = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** How many characters a reader sees, white space left out: 👩‍🌾 and é are one each, U+200B is none. */
export function printedCharacters(text: string): number {
  let count = 0;
  for (const { segment } of READER.segment(seenText(text))) if (segment.trim() !== '') count += 1;
  return count;
}

/** How long a text is where a limit says so: in characters of Unicode (code points), as JSON Schema and PostgreSQL count. */
export const lengthOf = (text: string): number => Array.from(text).length;
