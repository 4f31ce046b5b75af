import { z } from 'zod';
import { TITLE_LENGTH } from '../article';
import type { PageStory } from '../page-editing';
import type { ParsedPage } from '../parsed-page';
import { contributorInput, issueDateInput, pageNameInput, pageNumberInput, photoInput } from './articles';
import { line, text } from './text';

/** Most stories of one import, paragraphs of one story, and characters of one paragraph. */
export const MOST_STORIES = 200;
const MOST_PARAGRAPHS = 1000;
const PARAGRAPH_LENGTH = 50_000;

const name = line(100).min(1);

/** Which of the proposed records to create; everything else stays a proposal. */
export const acceptInput = z.union([
  z.literal('all'),
  z.strictObject({
    columns: z.array(name).default([]),
    departments: z.array(name).default([]),
    reporters: z.array(z.strictObject({ name, department: name.nullish() })).default([]),
  }),
]);
export type AcceptInput = z.infer<typeof acceptInput>;

const titleLine = line(TITLE_LENGTH).nullable();
const place = z.int().nonnegative().max(MOST_PARAGRAPHS);

/** A story as the editor made it of the reading. */
const pageStory = z.strictObject({
  sources: z.array(place).max(MOST_STORIES),
  column: name.nullable(),
  department: name.nullable(),
  kicker: titleLine,
  headline: line(TITLE_LENGTH).min(1),
  subhead: titleLine,
  dateline: titleLine,
  byline: text(1000).nullable(),
  contributors: z.array(contributorInput).max(100),
  paragraphs: z.array(text(PARAGRAPH_LENGTH)).max(MOST_PARAGRAPHS),
  subheads: z.array(z.strictObject({ beforeParagraph: place, text: text(PARAGRAPH_LENGTH) })).max(200),
  photos: z.array(photoInput).max(50),
  endMark: line(50).nullable(),
  resolved: z.array(z.strictObject({ source: place, warning: place })).max(MOST_PARAGRAPHS),
}) satisfies z.ZodType<PageStory>;

/**
 * Body of `POST /newsroom/page-imports` and of its preview. Without `stories` those of the reading are taken as they
 * are; with them the page is what the editor made of it.
 */
export const pageImportInput = z.strictObject({
  text: z.string(),
  accept: acceptInput.optional(),
  stories: z.array(pageStory).min(1).max(MOST_STORIES).optional(),
  /** Day of the paper; that of the page header where none is named, and today where there is none either. */
  issueDate: issueDateInput.optional(),
  /** 版次 and 版名; those of the page header where none are named, and `null` for none. */
  pageNumber: pageNumberInput.nullish(),
  pageName: pageNameInput.nullish(),
});
export type PageImportInput = z.infer<typeof pageImportInput>;

/** A person of the newsroom who answers to the name of a proposed one. */
export interface Namesake {
  documentId: string;
  name: string;
  department: string | null;
}

/** Records that the page names and the newsroom does not have. */
export interface Proposals {
  columns: string[];
  departments: string[];
  reporters: { name: string; department: string | null; sameName: Namesake[] }[];
}

/** A story that the newsroom has already, or that stands twice on a page: to be looked at, no refusal. */
export interface KnownStory {
  /** Place of the story on the page. */
  story: number;
  /** What it has in common with the other one. */
  like: 'headline' | 'body';
  headline: string;
  /** The story of the newsroom; `null` for one of the same page. */
  documentId: string | null;
  /** Place of the other one on the same page; `null` for a story of the newsroom. */
  other: number | null;
  /** Share of the character pairs that both bodies have, of those that either has: 0 to 1; `null` for headlines. */
  similarity: number | null;
}

/** What the newsroom has already of a page. */
export interface KnownOfPage {
  stories: KnownStory[];
  /** Imports of the same text, the newest first. */
  imports: Pick<PageImportRecord, 'documentId' | 'actorName' | 'at'>[];
}

/** Answer of the preview: nothing is written. */
export interface PagePreview {
  page: ParsedPage;
  /** Day of the paper, by which names and marks were looked up. */
  issueDate: string;
  /** 版次 and 版名 of all stories of the page. */
  pageNumber: string | null;
  pageName: string | null;
  proposals: Proposals;
  /** What was there before the import. */
  known: KnownOfPage;
}

/** Answer of an import: what became of each story, and what is still proposed. */
export interface PageImportAnswer extends PagePreview {
  id: string;
  stories: { documentId: string; headline: string }[];
}

/** What is kept of an import. */
export interface PageImportRecord {
  documentId: string;
  /** `null` once it was forgotten; its reading stays. */
  raw: string | null;
  parsed: ParsedPage;
  /** What the editor made of the reading; `null` where it was taken as it is. */
  edited: PageStory[] | null;
  /** Day of the paper; `null` for imports of older versions. */
  issueDate: string | null;
  /** 版次 and 版名; `null` for imports of older versions too. */
  pageNumber: string | null;
  pageName: string | null;
  stories: PageImportAnswer['stories'];
  actorKind: string;
  actorId: string;
  actorName: string;
  at: string;
}

/** A page import in the list of them. */
export type PageImportEntry = Pick<PageImportRecord, 'documentId' | 'stories' | 'actorName' | 'at'>;
