/*
 * What cannot be seen is no text: it makes two names of one, hides words in an opinion, and turns lines round. Some
 * signs without a shape of their own give others theirs, and stay where they do.
 */

/** Signs without a shape: controls, default ignorables (Unicode, UAX 44), annotations of lines, no characters. */
const SHAPELESS = String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`;

/** The variant of a Chinese character, of a Mongolian letter or of an emoji. */
const VARIANT = String.raw`(?<=[\p{Script=Han}\p{Script=Mongolian}\p{Emoji}])[\p{Variation_Selector}\u180E]`;

/** What joins or parts letters of Uyghur, Mongolian or Indic scripts, and the parts of an emoji. */
const JOINER = [
  String.raw`(?:(?<=[\p{Script=Arabic}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}])`,
  String.raw`|(?<=(?!\p{Variation_Selector})\p{M})|(?<=\p{Extended_Pictographic}\uFE0F))`,
  String.raw`[\u200C\u200D](?![\p{Script=Han}\p{Default_Ignorable_Code_Point}])(?=[\p{L}\p{Extended_Pictographic}])`,
].join('');

const UNSEEN = new RegExp(`(?!${VARIANT})(?!${JOINER})${SHAPELESS}`, 'gu');

/** A sign without a shape that no line ends with, whatever stands beside it: most texts hold none, and are done with sooner. */
const PERHAPS_UNSEEN = new RegExp(String.raw`(?!\r)${SHAPELESS}`, 'u');

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/gu;

/** The text without what cannot be seen; its lines end with `\n`. Doing it twice changes nothing. */
export function seenText(text: string): string {
  const lines = text.replace(LINE_ENDS, '\n');
  return PERHAPS_UNSEEN.test(lines) ? lines.replace(UNSEEN, '') : lines;
}

/** Whether the text holds what cannot be seen, beside the ends of its lines. */
export const holdsUnseen = (text: string): boolean =>
  PERHAPS_UNSEEN.test(text) && text.replace(LINE_ENDS, '\n').search(UNSEEN) !== -1;

/** The text as one line: without what cannot be seen, without white space around it. */
export const seenLine = (text: string): string =>
  seenText(text)
    .replace(/[\t\n]+/gu, ' ')
    .trim();

/** Whether nothing of the text is seen: it is empty, white space, or signs without a shape. */
export const isBlank = (text: string): boolean => !/[^\s\u2800]/u.test(seenText(text));

/** A JSON value with every text of it cleaned; what is no plain JSON stays as it is. */
export function seenValue<Value>(value: Value): Value;
export function seenValue(value: unknown): unknown {
  if (typeof value === 'string') return seenText(value);
  if (Array.isArray(value)) return value.map((inner) => seenValue<unknown>(inner));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, seenValue<unknown>(inner)]));
}

/** Whether it is an object of JSON: its prototype is the last of its chain. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
