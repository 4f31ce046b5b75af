import { z } from 'zod';
import type { ParsedPage } from '../parsed-page';
import { text } from './text';

/** Largest page text, in UTF-16 units. */
export const PAGE_LENGTH = 2_000_000;

const name = text().trim().min(1).max(100);

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

/** Body of `POST /newsroom/page-imports` and of its preview. */
export const pageImportInput = z.strictObject({ text: text(), accept: acceptInput.optional() });
export type PageImportInput = z.infer<typeof pageImportInput>;

/** Records that the page names and the newsroom does not have. */
export interface Proposals {
  columns: string[];
  departments: string[];
  reporters: { name: string; department: string | null; sameName: string[] }[];
}

/** Answer of the preview: nothing is written. */
export interface PagePreview {
  page: ParsedPage;
  proposals: Proposals;
}

/** Answer of an import: what became of each story, and what is still proposed. */
export interface PageImportAnswer extends PagePreview {
  id: string;
  stories: { documentId: string; headline: string }[];
}
