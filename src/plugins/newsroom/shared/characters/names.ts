import { seenText } from './seen';

/** Points that part the names of a person: · and what looks like it, half-width and full-width. */
const POINTS = /[.·•‧∙⋅・]/gu;

/**
 * The form in which names are compared: 阿依・努尔 is 阿依·努尔, １中 is 1中, 王　伟 is 王伟. It is never shown and never
 * stored. Compatibility characters are taken apart by NFKC (UAX 15); variants of a character are the character.
 */
export const nameKey = (name: string): string =>
  seenText(name)
    .replace(/[\p{Variation_Selector}\s]/gu, '')
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(POINTS, '·');

/** Whether two names are one. */
export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
