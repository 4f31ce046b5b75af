import type {
  AcceptInput,
  PageImportAnswer,
  PageImportInput,
  Proposals,
} from '../../../shared/contracts/page-imports';
import type { ParsedArticle, ParsedPage } from '../../../shared/parsed-page';
import { draftOf, type MatchedRecords } from '../domain/page-import/draft-of';
import { matchByName, matchReporter, officeOf } from '../domain/people/match';
import { proposalsFor, type Directory } from '../domain/people/proposals';
import type { Actor } from '../domain/workflow';
import { watched } from '../services/act-watch';
import { articles } from '../services/article-store';
import { createRecords, readDirectory } from '../services/directory';
import { keepImport, noteStories, readPage } from '../services/page-import';
import { inTransaction, type Strapi } from '../services/strapi';
import { withAuthority } from './authority';

type Stories = PageImportAnswer['stories'];

/** 版面导入: all stories of a page become drafts, or none; accepted records are created, others proposed. */
export function importPage(strapi: Strapi, input: PageImportInput, by: Actor): Promise<PageImportAnswer> {
  return watched(strapi, { act: 'import_page', article: null, by }, async () => {
    const page = readPage(input.text);
    return inTransaction(strapi, () => createStories(strapi, { ...input, page }, by));
  });
}

async function createStories(
  strapi: Strapi,
  { page, text, accept }: PageImportInput & { page: ParsedPage },
  by: Actor,
): Promise<PageImportAnswer> {
  const before = await readDirectory(strapi);
  await createRecords(strapi, acceptedOf(accept, proposalsFor(page.articles, before)), before);
  const directory = await readDirectory(strapi);
  const id = await keepImport(strapi, { raw: text, parsed: page }, by);
  const stories = await withAuthority({ action: 'import' }, () =>
    createDrafts(strapi, page.articles, { directory, id }),
  );
  await noteStories(strapi, id, stories);
  return { id, page, stories, proposals: proposalsFor(page.articles, directory) };
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
  { directory, id }: { directory: Directory; id: string },
): Promise<Stories> {
  const created: Stories = [];
  for (const [index, story] of stories.entries()) {
    const draft = draftOf(story, matchRecords(story, directory));
    const data = { ...draft, sourceReference: `${id}#${index}` };
    const { documentId } = await articles(strapi).create({ data });
    created.push({ documentId, headline: data.headline });
  }
  return created;
}

function matchRecords(story: ParsedArticle, directory: Directory): MatchedRecords {
  const office = officeOf(story.department, directory.departments);
  const reporters = story.contributors.flatMap(({ name }) => {
    const reporter = matchReporter(name, office, directory.reporters);
    return reporter ? [[name, reporter.documentId] as const] : [];
  });
  return {
    column: matchByName(story.column, directory.columns)?.documentId ?? null,
    department: matchByName(story.department, directory.departments)?.documentId ?? null,
    reporters: new Map(reporters),
  };
}
