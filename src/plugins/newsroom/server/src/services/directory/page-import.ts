import type {
  PageImportEntry,
  PageImportInput,
  PageImportRecord,
  PagePreview,
} from '../../../../shared/contracts/page-imports';
import { lengthOf } from '../../../../shared/characters';
import { currentStory, storyOf } from '../../../../shared/page-editing';
import { PAGE_LENGTH } from '../../../../shared/page-text';
import { issueDateIn } from '../../domain/page-import/issue-date';
import { withMissingBylines } from '../../domain/page-import/missing-bylines';
import { withUnknownMarks } from '../../domain/page-import/unknown-marks';
import { proposalsFor } from '../../domain/people/proposals';
import { dayOf } from '../../../../shared/day';
import { readDirectory } from '../stores/directory';
import { now, paperZone } from '../runtime/editorial-clock';
import { END_MARKS } from './end-marks';
import { knownOfPage } from './known-pages';
import type { OpenImport } from './pages/open-import';
import { parseApart } from './pages/parse-apart';
import { refusal } from '../runtime/errors';
import { table, type Strapi } from '../runtime/strapi';

const pageImports = (strapi: Strapi) => table<PageImportRecord & OpenImport>(strapi, 'page-import');

/** Reads a page and says which records it names that the newsroom lacks; writes nothing. */
export async function previewPage(strapi: Strapi, input: PageImportInput): Promise<PagePreview> {
  const { page, issueDate } = await readPage(strapi, input);
  const directory = await readDirectory(strapi, issueDate);
  const stories = input.stories ?? page.articles.map(storyOf);
  const known = await knownOfPage(strapi, input.text, stories);
  return { page, issueDate, proposals: proposalsFor(stories, directory), known };
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

/** The stories of a page text, and the day of the paper; refuses a text that is empty or too large. */
export async function readPage(
  strapi: Strapi,
  { text, issueDate: named }: PageImportInput,
): Promise<Pick<PagePreview, 'page' | 'issueDate'>> {
  const length = lengthOf(text);
  if (length > PAGE_LENGTH) throw refusal('page_too_large', { length, most: PAGE_LENGTH });
  if (!text.trim()) throw refusal('empty_page');
  const page = await parseApart(text);
  const issueDate = named ?? issueDateIn(page) ?? dayOf(now(), paperZone(strapi));
  const marked = withUnknownMarks(page, await END_MARKS.list(strapi), issueDate);
  return { page: withMissingBylines(marked), issueDate };
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
