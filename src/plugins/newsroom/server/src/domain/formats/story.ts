import type { Block, Contributor, LeadPhoto, OriginalSource, Photo } from '../../../../shared/article';
import { textOfBlock } from '../../../../shared/difference';
import type { AiOrigin } from '../../../../shared/vocabulary';

/** A photo as the public sees it: with the address and size of its file where there is one. */
export type ShownPhoto = (Photo | LeadPhoto) & {
  url?: string;
  width?: number | null;
  height?: number | null;
};

/** 更正: what the public was told about a change. */
export interface Correction {
  /** ISO 8601, UTC. */
  at: string;
  note: string;
}

/** A published story as the public sees it, whatever the format. Times are ISO 8601 in UTC. */
export interface PublicStory {
  documentId: string;
  slug: string;
  kicker: string | null;
  headline: string;
  subhead: string | null;
  dateline: string | null;
  byline: string | null;
  contributors: Contributor[] | null;
  body: Block[] | null;
  photos: ShownPhoto[] | null;
  summary: string | null;
  leadPhoto: ShownPhoto | null;
  /** Day of the printed issue, `2026-03-01`. */
  issueDate: string | null;
  pageNumber: string | null;
  pageName: string | null;
  originalSource: OriginalSource | null;
  keywords: string[] | null;
  language: string;
  aiOrigin: AiOrigin;
  firstPublishedAt: string;
  correctedAt: string | null;
  corrections: Correction[] | null;
  column: { name: string } | null;
  department: { name: string } | null;
}

/** When the public text changed last. */
export const changedAt = ({ firstPublishedAt, correctedAt }: PublicStory): string =>
  correctedAt ?? firstPublishedAt;

/** The text without its form, a paragraph a line; pictures say nothing here. */
export const plainText = ({ body }: Pick<PublicStory, 'body'>): string =>
  (body ?? [])
    .map(textOfBlock)
    .filter((line) => line.trim() !== '')
    .join('\n');

/** Longest extract, in characters. */
const EXTRACT = 120;

/** 提要: the story in a few words; the beginning of its text where nobody wrote them. */
export const summaryOf = (story: Pick<PublicStory, 'body' | 'summary'>): string =>
  story.summary ?? extractOf(story);

/** The beginning of the text: whole sentences where one ends in time. */
function extractOf(story: Pick<PublicStory, 'body'>): string {
  const characters = Array.from(plainText(story).replaceAll('\n', ''));
  if (characters.length <= EXTRACT) return characters.join('');
  const cut = characters.slice(0, EXTRACT).join('');
  const sentences = /^.*[。！？]/u.exec(cut)?.[0];
  return sentences ?? `${cut}…`;
}

/** Those who stand in the byline, by name. */
export const authorsOf = ({ contributors }: PublicStory): string[] =>
  (contributors ?? []).map(({ name }) => name);

/** The photos of which there is a file: the lead photo first, and once. */
export const shownPhotos = ({ leadPhoto, photos }: PublicStory): (ShownPhoto & { url: string })[] =>
  [
    ...(leadPhoto ? [leadPhoto] : []),
    ...(photos ?? []).filter(({ file }) => file !== leadPhoto?.file),
  ].flatMap((photo) => (photo.url ? [{ ...photo, url: photo.url }] : []));
