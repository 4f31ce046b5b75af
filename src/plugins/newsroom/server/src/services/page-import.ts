import {
  PAGE_LENGTH,
  type AcceptInput,
  type PageImportAnswer,
  type PageImportInput,
  type PagePreview,
  type Proposals,
} from '../../../shared/contracts/page-imports';
import type { ParsedArticle, ParsedPage } from '../../../shared/parsed-page';
import { draftOf, type MatchedRecords } from '../domain/page-import/draft-of';
import { parsePage } from '../domain/page-parsing';
import { matchByName, matchReporter } from '../domain/people/match';
import { proposalsFor, type Directory } from '../domain/people/proposals';
import type { Actor } from '../domain/workflow';
import { articles } from './article-store';
import { createRecords, readDirectory } from './directory';
import { now } from './editorial-clock';
import { refusal } from './errors';
import { inTransaction, table, type Strapi } from './strapi';

interface PageImportRow {
  documentId: string;
  raw: string;
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
  const page = read(text);
  return { page, proposals: proposalsFor(page.articles, await readDirectory(strapi)) };
}

/** 版面导入: all stories of a page become drafts, or none; accepted records are created, others proposed. */
export function importPage(strapi: Strapi, input: PageImportInput, by: Actor): Promise<PageImportAnswer> {
  const page = read(input.text);
  return inTransaction(strapi, async () => {
    const before = await readDirectory(strapi);
    await createRecords(strapi, acceptedOf(input.accept, proposalsFor(page.articles, before)), before);
    const directory = await readDirectory(strapi);
    const stories = await createDrafts(strapi, page.articles, directory);
    const id = await keepImport(strapi, { raw: input.text, parsed: page, stories }, by);
    return { id, page, stories, proposals: proposalsFor(page.articles, directory) };
  });
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

function read(text: string): ParsedPage {
  if (text.length > PAGE_LENGTH) throw refusal('page_too_large', { length: text.length, most: PAGE_LENGTH });
  if (!text.trim()) throw refusal('empty_page');
  return parsePage(text);
}

/** Of what the page proposes, the part that the editor accepted. */
function acceptedOf(accept: AcceptInput | undefined, proposed: Proposals): Exclude<AcceptInput, 'all'> {
  if (accept === 'all') return proposed;
  const { columns = [], departments = [], reporters = [] } = accept ?? {};
  return {
    columns: proposed.columns.filter((name) => columns.includes(name)),
    departments: proposed.departments.filter((name) => departments.includes(name)),
    reporters: proposed.reporters.filter(({ name, department }) =>
      reporters.some((one) => one.name === name && (one.department ?? department) === department),
    ),
  };
}

async function createDrafts(
  strapi: Strapi,
  stories: readonly ParsedArticle[],
  directory: Directory,
): Promise<PageImportAnswer['stories']> {
  const created: PageImportAnswer['stories'] = [];
  for (const story of stories) {
    const data = draftOf(story, matchRecords(story, directory));
    const { documentId } = await articles(strapi).create({ data });
    created.push({ documentId, headline: data.headline });
  }
  return created;
}

function matchRecords(story: ParsedArticle, directory: Directory): MatchedRecords {
  const department = matchByName(story.department, directory.departments)?.documentId ?? null;
  const reporters = story.contributors.flatMap(({ name }) => {
    const reporter = matchReporter(name, department, directory.reporters);
    return reporter ? [[name, reporter.documentId] as const] : [];
  });
  return {
    column: matchByName(story.column, directory.columns)?.documentId ?? null,
    department,
    reporters: new Map(reporters),
  };
}

async function keepImport(
  strapi: Strapi,
  kept: Pick<PageImportRow, 'raw' | 'parsed' | 'stories'>,
  by: Actor,
): Promise<string> {
  const { documentId } = await pageImports(strapi).create({
    data: { ...kept, actorKind: by.kind, actorId: by.id, actorName: by.name, at: now() },
  });
  return documentId;
}
