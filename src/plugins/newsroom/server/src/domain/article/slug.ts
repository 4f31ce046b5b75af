import { pinyin } from 'pinyin-pro';
import slugify from 'slugify';

const LONGEST = 80;

/** A slug of pinyin syllables: 财政局 becomes `cai-zheng-ju`. Cut at a syllable, at most 80 characters. */
export function slugOf(headline: string): string {
  const latin = pinyin(headline, { toneType: 'none', nonZh: 'consecutive', separator: ' ', v: true });
  const slug = slugify(latin, { lower: true, strict: true });
  if (slug.length <= LONGEST) return slug || 'story';
  return slug
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}

const WINDOW = 20;

/** Slugs to try for a story, twenty at a time: first `slug`, `slug-2`, … `slug-20`, then on from `slug-21`. */
export const slugCandidates = (slug: string, round: number): string[] =>
  Array.from({ length: WINDOW }, (_, index) => round * WINDOW + index + 1).map((number) =>
    number === 1 ? slug : `${slug}-${number}`,
  );
