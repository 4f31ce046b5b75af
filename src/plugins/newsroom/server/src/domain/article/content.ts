import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ArticleContent, Photo } from '../../../../shared/article';

/** Fields that the first form of a digest covers; all of them are there in every story. */
const FIRST_FIELDS = [
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

/** Fields that came with the second form (docs/decisions/0062-a-digest-has-forms.md). */
const SECOND_FIELDS = [
  'summary',
  'leadPhoto',
  'issueDate',
  'pageNumber',
  'pageName',
  'originalSource',
] as const satisfies readonly (keyof ArticleContent)[];

/** Fields that the public sees: these are signed. The others serve the desk. */
export const PUBLIC_FIELDS = [...FIRST_FIELDS, ...SECOND_FIELDS] as const;

/** SHA-256, hex, of a value in its canonical form (RFC 8785). */
export function digestOf(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('Only JSON values have a digest.');
  return createHash('sha256').update(canonical).digest('hex');
}

/**
 * The digest that reviewers sign: over the public fields, and the SHA-256 of each photo's bytes by file id,
 * so that neither a word nor a picture can be exchanged afterwards. It is of the first form that holds the content, so
 * that what was signed before a field came is under its digest still.
 */
export function contentDigest(content: ArticleContent, mediaHashes: Record<number, string>): string {
  const newer = valuesOf(SECOND_FIELDS, withNewerFields(content));
  const isFirst = Object.values(newer).every((value) => value === null);
  const second = isFirst ? {} : { ...newer, form: 2 };
  return digestOf({ ...valuesOf(FIRST_FIELDS, content), media: mediaHashes, ...second });
}

const valuesOf = (fields: readonly (keyof ArticleContent)[], content: ArticleContent): object =>
  Object.fromEntries(fields.map((field) => [field, content[field]]));

const WITHOUT_NEWER = Object.fromEntries(SECOND_FIELDS.map((field) => [field, null])) as Pick<
  ArticleContent,
  (typeof SECOND_FIELDS)[number]
>;

/** A content as a row has it: one from before some fields has nothing in their place. */
export const withNewerFields = (content: ArticleContent): ArticleContent => ({
  ...WITHOUT_NEWER,
  ...content,
});

/** Ids of the media library files that the photos of a content show, each once. */
export const fileIdsOf = (content: { photos: readonly Photo[] }): number[] => [
  ...new Set(content.photos.flatMap(({ file }) => (typeof file === 'number' ? [file] : []))),
];

/** documentIds of the reporters that the content names, each once. */
export const reporterIdsOf = (content: Pick<ArticleContent, 'contributors'>): string[] => [
  ...new Set(content.contributors.flatMap(({ reporter }) => (reporter ? [reporter] : []))),
];

/** Fields in which two contents differ, in the order of the first. */
export const changedFields = (before: ArticleContent, after: ArticleContent): (keyof ArticleContent)[] =>
  (Object.keys(after) as (keyof ArticleContent)[]).filter(
    (field) => !isSame(withNewerFields(before)[field], after[field]),
  );

/** Whether two values are one JSON, in whatever order of keys. */
export const isSame = (one: unknown, other: unknown): boolean => canonicalize(one) === canonicalize(other);
