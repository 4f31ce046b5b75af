import type { ArticleContent } from '../../../../shared/article';
import type { StoryFault } from '../../domain/article/completeness';
import { contentDigest, fileIdsOf } from '../../domain/article/content';
import { refusal } from '../runtime/errors';
import { picturesOf } from '../runtime/pictures/library';
import { mediaHashes } from '../runtime/pictures/media-hashes';
import { ARTICLE, documents, table, type Documents, type Strapi } from '../runtime/strapi';

interface Reference {
  documentId: string;
}

/** Attributes that are null in a row where nobody wrote them, and have a value in every content. */
type Optional = 'contributors' | 'body' | 'photos' | 'keywords' | 'aiOrigin';

type StoredContent = Omit<ArticleContent, Optional | 'column' | 'department'> & {
  [Field in Optional]: ArticleContent[Field] | null;
};

/** 更正: what the public is told of a change. */
interface Correction {
  /** ISO 8601, UTC. */
  at: string;
  note: string;
}

/** A row of the article table with its relations. */
export interface ArticleRow extends StoredContent {
  id: number;
  documentId: string;
  version: number;
  pageOrder: number | null;
  firstPublishedAt: string | null;
  correctedAt: string | null;
  corrections: Correction[] | null;
  column: (Reference & { name: string; policy?: string | null }) | null;
  department: (Reference & { name: string }) | null;
}

/** A text with the digest that is signed for it. */
export interface DigestedContent {
  content: ArticleContent;
  mediaHashes: Record<number, string>;
  digest: string;
}

const RELATIONS = { column: true, department: true };

/** The draft of a story. */
export const findDraft = (strapi: Strapi, documentId: string): Promise<ArticleRow | null> =>
  table<ArticleRow>(strapi, ARTICLE).findOne({
    where: { documentId, publishedAt: null },
    populate: RELATIONS,
  });

/** The row of a story that the public sees. */
export const findPublished = (
  strapi: Strapi,
  documentId: string,
): Promise<(ArticleRow & { publishedAt: string }) | null> =>
  table<ArticleRow & { publishedAt: string }>(strapi, ARTICLE).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: RELATIONS,
  });

/** Drafts by documentId, in no order. */
export const findDrafts = (strapi: Strapi, documentIds: readonly string[]): Promise<ArticleRow[]> =>
  table<ArticleRow>(strapi, ARTICLE).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null },
    populate: RELATIONS,
  });

/** Headlines of drafts by documentId. */
export async function headlinesOf(
  strapi: Strapi,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const drafts = await table<Pick<ArticleRow, 'documentId' | 'headline'>>(strapi, ARTICLE).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['documentId', 'headline'],
  });
  return new Map(drafts.map(({ documentId, headline }) => [documentId, headline]));
}

/** A row, draft or published, with what is shown beside its text. */
export interface ShownRow extends ArticleRow {
  publishedAt: string | null;
  reporters: Reference[];
  photoFiles: { id: number }[] | null;
  leadPhotoFile: { id: number } | null;
}

/** All rows of some stories, drafts and published ones, in no order. */
export const findRows = (strapi: Strapi, documentIds: readonly string[]): Promise<ShownRow[]> =>
  table<ShownRow>(strapi, ARTICLE).findMany({
    where: { documentId: { $in: documentIds } },
    populate: {
      ...RELATIONS,
      reporters: { select: ['documentId'] },
      photoFiles: { select: ['id'] },
      leadPhotoFile: { select: ['id'] },
    },
  });

/** A row, draft or published, with what a story is found by. */
export type FoundRow = Omit<ShownRow, 'photoFiles'>;

/** Drafts of some stories, or what the public sees of them, in no order. */
export const findRowsOf = (
  strapi: Strapi,
  documentIds: readonly string[],
  state: 'draft' | 'published',
): Promise<FoundRow[]> =>
  table<FoundRow>(strapi, ARTICLE).findMany({
    where: {
      documentId: { $in: documentIds },
      publishedAt: state === 'draft' ? null : { $notNull: true },
    },
    populate: { ...RELATIONS, reporters: { select: ['documentId'] } },
  });

/** What of a row is content: everything a person can write, relations by documentId. */
export function contentOf(row: ArticleRow): ArticleContent {
  return {
    kicker: row.kicker,
    headline: row.headline,
    subhead: row.subhead,
    slug: row.slug,
    column: row.column?.documentId ?? null,
    department: row.department?.documentId ?? null,
    dateline: row.dateline,
    byline: row.byline,
    contributors: row.contributors ?? [],
    body: row.body ?? [],
    photos: row.photos ?? [],
    endMark: row.endMark,
    keywords: row.keywords ?? [],
    language: row.language,
    source: row.source,
    sourceReference: row.sourceReference,
    aiOrigin: row.aiOrigin ?? 'none',
    urgency: row.urgency,
    summary: row.summary,
    leadPhoto: row.leadPhoto,
    issueDate: row.issueDate,
    pageNumber: row.pageNumber,
    pageName: row.pageName,
    originalSource: row.originalSource,
  };
}

/** The content of a row with its digest, and the pictures that it shows and the library does not have; reads the bytes of the others. */
export async function digestRow(
  strapi: Strapi,
  row: ArticleRow,
): Promise<DigestedContent & { missing: StoryFault[] }> {
  const content = contentOf(row);
  const { files, missing } = await picturesOf(strapi, content);
  const hashes = await mediaHashes(strapi, files);
  return { content, mediaHashes: hashes, digest: contentDigest(content, hashes), missing };
}

/** Whether a row is what was signed under a digest. With a picture that is gone from the library it is not. */
export async function isUnder(strapi: Strapi, row: ArticleRow, signed: string | undefined): Promise<boolean> {
  const text = await digestRow(strapi, row);
  return text.missing.length === 0 && hasDigest(text, signed);
}

/** Refuses a row that shows a picture which is gone from the library, and with `other` one that is not what was signed under a digest. */
export async function refuseUnlessUnder(
  strapi: Strapi,
  row: ArticleRow,
  signed: string | undefined,
  other: Error,
): Promise<void> {
  const text = await digestRow(strapi, row);
  if (text.missing.length > 0) throw refusal('picture_missing', { issues: text.missing });
  if (!hasDigest(text, signed)) throw other;
}

/**
 * Whether this is the digest of a text. One of before pictures in the text were signed, too, covers the bytes of the
 * photos only (docs/decisions/0051-pictures-are-content.md).
 */
function hasDigest({ content, mediaHashes: hashes, digest }: DigestedContent, signed?: string): boolean {
  if (digest === signed) return true;
  const ofPhotos = Object.fromEntries(
    fileIdsOf(content).flatMap((id) => (id in hashes ? [[id, hashes[id]]] : [])),
  );
  return contentDigest(content, ofPhotos as Record<number, string>) === signed;
}

/** Sets attributes of the draft that are no content, past the document middlewares. */
export async function markDraft(
  strapi: Strapi,
  documentId: string,
  data: Partial<Pick<ArticleRow, 'version' | 'firstPublishedAt' | 'correctedAt' | 'corrections'>>,
): Promise<void> {
  await table<ArticleRow>(strapi, ARTICLE).updateMany({ where: { documentId, publishedAt: null }, data });
}

/** The document service of articles. */
export const articles = (strapi: Strapi): Documents => documents(strapi, 'article');
