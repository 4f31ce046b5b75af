import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ArticleContent, Photo } from '../../../../shared/article';

/** Fields that the public sees: these are signed. The others serve the desk and the print edition. */
export const PUBLIC_FIELDS = [
  'kicker',
  'headline',
  'subhead',
  'slug',
  'column',
  'department',
  'dateline',
  'byline',
  'contributors',
  'body',
  'photos',
  'keywords',
  'language',
  'aiOrigin',
] as const satisfies readonly (keyof ArticleContent)[];

/** SHA-256, hex, of a value in its canonical form (RFC 8785). */
export function digestOf(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('Only JSON values have a digest.');
  return createHash('sha256').update(canonical).digest('hex');
}

/**
 * The digest that reviewers sign: over the public fields, and the SHA-256 of each photo's bytes by file id,
 * so that neither a word nor a picture can be exchanged afterwards.
 */
export function contentDigest(content: ArticleContent, mediaHashes: Record<number, string>): string {
  const shown = Object.fromEntries(PUBLIC_FIELDS.map((field) => [field, content[field]]));
  return digestOf({ ...shown, media: mediaHashes });
}

/** Ids of the media library files that the content shows, each once. */
export const fileIdsOf = (content: { photos: readonly Photo[] }): number[] => [
  ...new Set(content.photos.flatMap(({ file }) => (typeof file === 'number' ? [file] : []))),
];

/** documentIds of the reporters that the content names, each once. */
export const reporterIdsOf = (content: Pick<ArticleContent, 'contributors'>): string[] => [
  ...new Set(content.contributors.flatMap(({ reporter }) => (reporter ? [reporter] : []))),
];

/** Fields in which two contents differ, in the order of the first. */
export const changedFields = (before: ArticleContent, after: ArticleContent): (keyof ArticleContent)[] =>
  (Object.keys(after) as (keyof ArticleContent)[]).filter((field) => !isSame(before[field], after[field]));

/** Whether two values are one JSON, in whatever order of keys. */
export const isSame = (one: unknown, other: unknown): boolean => canonicalize(one) === canonicalize(other);
