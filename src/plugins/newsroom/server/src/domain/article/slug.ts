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

/** The slug itself if it is free, else the first free one of `slug-2`, `slug-3`, … */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
