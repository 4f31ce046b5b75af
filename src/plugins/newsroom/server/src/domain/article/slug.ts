import { customPinyin, pinyin } from 'pinyin-pro';
import slugify from 'slugify';
import { seenLine } from '../../../../shared/characters';

const LONGEST = 80;

/** Words of the news that the library reads wrong (《现代汉语词典》). */
customPinyin({
  率先: 'shuài xiān',
  率队: 'shuài duì',
  率团: 'shuài tuán',
  藏药: 'zàng yào',
  藏医: 'zàng yī',
  藏文: 'zàng wén',
  藏区: 'zàng qū',
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
});

/**
 * A slug of pinyin syllables: 财政局 becomes `cai-zheng-ju`. What is no letter and no digit parts words, so that 3.5 is
 * `3-5` and 98% is `98`. Cut at a syllable, at most 80 characters.
 */
export function slugOf(headline: string): string {
  const words = seenLine(headline)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  const latin = pinyin(words, { toneType: 'none', nonZh: 'consecutive', separator: ' ', v: true });
  const slug = slugify(latin, { lower: true, strict: true });
  if (slug.length <= LONGEST) return slug || 'story';
  return slug
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}

/** A slug as slugs are written and compared: one line, half-width, in lower case. */
export const writtenSlug = (slug: string): string => seenLine(slug).normalize('NFKC').toLowerCase();

/** Longest slug that a person may write, in characters. */
const LONGEST_WRITTEN = 200;

/** What stands in an address as it is (RFC 3986, unreserved characters), and begins and ends with a letter or digit. */
const SLUG = /^[a-z0-9](?:[a-z0-9._~-]*[a-z0-9])?$/;

/** Whether a written slug can be the address of a story. */
export const isSlug = (slug: string): boolean => slug.length <= LONGEST_WRITTEN && SLUG.test(slug);

const WINDOW = 20;

/** Slugs to try for a story, twenty at a time: first `slug`, `slug-2`, … `slug-20`, then on from `slug-21`. */
export const slugCandidates = (slug: string, round: number): string[] =>
  Array.from({ length: WINDOW }, (_, index) => round * WINDOW + index + 1).map((number) =>
    number === 1 ? slug : `${slug}-${number}`,
  );
