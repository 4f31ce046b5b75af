import {
  PAGE_LENGTH,
  type PageImportAnswer,
  type PageImportInput,
  type PagePreview,
} from '../../../shared/contracts/page-imports';
import type { ParsedPage } from '../../../shared/parsed-page';
import { parsePage } from '../domain/page-parsing';
import { proposalsFor } from '../domain/people/proposals';
import type { Actor } from '../domain/workflow';
import { readDirectory } from './directory';
import { now } from './editorial-clock';
import { refusal } from './errors';
import { table, type Strapi } from './strapi';

interface PageImportRow {
  documentId: string;
  /** `null` once it was forgotten; its reading stays. */
  raw: string | null;
  parsed: ParsedPage;
  stories: PageImportAnswer['stories'];
  actorKind: string;
  actorId: string;
  actorName: string;
  at: string;
}

/** A page import in the list of them. */
export type PageImportEntry = Pick<PageImportRow, 'documentId' | 'stories' | 'actorName' | 'at'>;

const pageImports = (strapi: Strapi) => table<PageImportRow>(strapi, 'page-import');

/** Reads a page and says which records it names that the newsroom lacks; writes nothing. */
export async function previewPage(strapi: Strapi, { text }: PageImportInput): Promise<PagePreview> {
  const page = readPage(text);
  return { page, proposals: proposalsFor(page.articles, await readDirectory(strapi)) };
}

/** The imports of the paper, newest first, without their texts. */
export const listPageImports = (strapi: Strapi): Promise<PageImportEntry[]> =>
  pageImports(strapi).findMany({
    select: ['documentId', 'stories', 'actorName', 'at'],
    orderBy: { at: 'desc' },
    limit: 100,
  });

/** One import with its raw text. */
export const findPageImport = (strapi: Strapi, documentId: string): Promise<PageImportRow | null> =>
  pageImports(strapi).findOne({ where: { documentId } });

/** The stories of a page text; refuses one that is empty or too large. */
export function readPage(text: string): ParsedPage {
  if (text.length > PAGE_LENGTH) throw refusal('page_too_large', { length: text.length, most: PAGE_LENGTH });
  if (!text.trim()) throw refusal('empty_page');
  return parsePage(text);
}

/** Keeps the raw text and its reading before any story is written; returns the documentId of the import. */
export async function keepImport(
  strapi: Strapi,
  kept: { raw: string; parsed: ParsedPage },
  by: Actor,
): Promise<string> {
  const { documentId } = await pageImports(strapi).create({
    data: { ...kept, stories: [], actorKind: by.kind, actorId: by.id, actorName: by.name, at: now() },
  });
  return documentId;
}

const CHUNK = 100;

/** Forgets the raw texts of imports before an instant, batch by batch; returns how many. */
export async function forgetRawTexts(strapi: Strapi, before: string): Promise<number> {
  for (let forgotten = 0; ;) {
    const rows = await pageImports(strapi).findMany({
      where: { at: { $lt: before }, raw: { $notNull: true } },
      select: ['id'],
      limit: CHUNK,
    });
    if (rows.length === 0) return forgotten;
    const id = { $in: rows.map((row) => row.id) };
    forgotten += (await pageImports(strapi).updateMany({ where: { id }, data: { raw: null } })).count;
  }
}

/** Notes what became of each story of an import. */
export async function noteStories(
  strapi: Strapi,
  documentId: string,
  stories: PageImportAnswer['stories'],
): Promise<void> {
  await pageImports(strapi).updateMany({ where: { documentId }, data: { stories } });
}
