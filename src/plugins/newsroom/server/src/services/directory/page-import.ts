import {
  MOST_STORIES,
  type PageImportEntry,
  type PageImportInput,
  type PageImportRecord,
  type PagePreview,
} from '../../../../shared/contracts/page-imports';
import { lengthOf } from '../../../../shared/characters';
import { currentStory, storyOf } from '../../../../shared/page-editing';
import type { ParsedPage } from '../../../../shared/parsed-page';
import { PAGE_LENGTH } from '../../../../shared/page-text';
import { issueDateIn } from '../../domain/page-import/issue-date';
import { printedPageIn, type PrintedPage } from '../../domain/page-import/printed-page';
import { withMissingBylines } from '../../domain/page-import/missing-bylines';
import { withUnknownMarks } from '../../domain/page-import/unknown-marks';
import { proposalsFor } from '../../domain/people/proposals';
import { dayOf } from '../../../../shared/day';
import { readDirectory } from '../stores/directory';
import { now, paperZone } from '../runtime/editorial-clock';
import { END_MARKS } from './lists/end-marks';
import { knownOfPage } from './known-pages';
import type { OpenImport } from './pages/open-import';
import { parseApart } from './pages/parse-apart';
import { refusal } from '../runtime/errors';
import { table, type Strapi } from '../runtime/strapi';

const pageImports = (strapi: Strapi) => table<PageImportRecord & OpenImport>(strapi, 'page-import');

/** Reads a page and says which records it names that the newsroom lacks; writes nothing. */
export async function previewPage(strapi: Strapi, input: PageImportInput): Promise<PagePreview> {
  const { page, issueDate, pageNumber, pageName } = await readPage(strapi, input);
  const directory = await readDirectory(strapi, issueDate);
  const stories = input.stories ?? page.articles.map(storyOf);
  const known = await knownOfPage(strapi, input.text, stories);
  return { page, issueDate, pageNumber, pageName, proposals: proposalsFor(stories, directory), known };
}

/** The imports of the paper, newest first, without their texts. */
export const listPageImports = (strapi: Strapi): Promise<PageImportEntry[]> =>
  pageImports(strapi).findMany({
    select: ['documentId', 'stories', 'actorName', 'at'],
    where: { openUntil: { $null: true } },
    orderBy: { at: 'desc' },
    limit: 100,
  });

/** One import with its raw text; `null` where there is none. */
export async function findPageImport(strapi: Strapi, documentId: string): Promise<PageImportRecord | null> {
  const kept = await pageImports(strapi).findOne({ where: { documentId } });
  if (!kept) return null;
  const { openUntil, created, ...record } = kept;
  return { ...record, edited: kept.edited?.map(currentStory) ?? null };
}

/** A page as it was read, and where it was printed. */
export interface ReadPage extends Pick<PagePreview, 'page' | 'issueDate'>, PrintedPage {
  /** Whether somebody or the page header tells the day; it is today where neither does. */
  isDated: boolean;
}

/** The stories of a page text, and the day and the page of the paper; refuses a text that is empty, too large, or of too many stories. */
export async function readPage(strapi: Strapi, input: PageImportInput): Promise<ReadPage> {
  const { text, issueDate: named } = input;
  const length = lengthOf(text);
  if (length > PAGE_LENGTH) throw refusal('page_too_large', { length, most: PAGE_LENGTH });
  if (!text.trim()) throw refusal('empty_page');
  const page = await parseApart(text);
  const { length: stories } = input.stories ?? page.articles;
  if (stories > MOST_STORIES) throw refusal('too_many_stories', { stories, most: MOST_STORIES });
  const told = named ?? issueDateIn(page);
  const issueDate = told ?? dayOf(now(), paperZone(strapi));
  const marked = withUnknownMarks(page, await END_MARKS.list(strapi), issueDate);
  return { page: withMissingBylines(marked), issueDate, isDated: told !== null, ...placeOf(page, input) };
}

/** What the page header tells of the page, and what an editor says instead. */
function placeOf(page: ParsedPage, { pageNumber, pageName }: PageImportInput): PrintedPage {
  const read = printedPageIn(page);
  return {
    pageNumber: pageNumber === undefined ? read.pageNumber : pageNumber || null,
    pageName: pageName === undefined ? read.pageName : pageName || null,
  };
}

/** documentIds of the stories that an import made; none where there is no such import. */
export async function storiesOfImport(strapi: Strapi, documentId: string): Promise<string[]> {
  const found = await pageImports(strapi).findOne({ where: { documentId }, select: ['stories'] });
  return (found?.stories ?? []).map((story) => story.documentId);
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
