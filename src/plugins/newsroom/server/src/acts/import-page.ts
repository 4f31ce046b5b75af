import type {
  AcceptInput,
  PageImportAnswer,
  PageImportInput,
  PagePreview,
  Proposals,
} from '../../../shared/contracts/page-imports';
import { isSameName } from '../../../shared/characters';
import { storyOf, type PageStory } from '../../../shared/page-editing';
import { draftOf, type MatchedRecords } from '../domain/page-import/draft-of';
import { matchByName, matchDepartment, matchReporter, departmentKey } from '../domain/people/match';
import { proposalsFor, type Directory } from '../domain/people/proposals';
import type { Actor } from '../domain/workflow';
import { instrumentAct } from '../services/telemetry/act-instrumentation';
import { articles } from '../services/stores/article-store';
import { createRecords, readDirectory } from '../services/stores/directory';
import { knownOfPage } from '../services/directory/known-pages';
import { keepImport, noteStories, readPage } from '../services/directory/page-import';
import { inTransaction, type Strapi } from '../services/runtime/strapi';
import { withAuthority } from './authority';

type Stories = PageImportAnswer['stories'];

/** 版面导入: all stories of a page become drafts, or none; accepted records are created, others proposed. */
export function importPage(strapi: Strapi, input: PageImportInput, by: Actor): Promise<PageImportAnswer> {
  return instrumentAct(strapi, { act: 'import_page', article: null, by }, async () => {
    const { page, issueDate } = await readPage(strapi, input);
    const stories = input.stories ?? page.articles.map(storyOf);
    const known = await knownOfPage(strapi, input.text, stories);
    return inTransaction(strapi, async () => ({
      ...(await createStories(strapi, { ...input, page, issueDate, wanted: stories }, by)),
      known,
    }));
  });
}

async function createStories(
  strapi: Strapi,
  {
    page,
    issueDate,
    text,
    accept,
    stories: edited,
    wanted,
  }: PageImportInput & Pick<PagePreview, 'page' | 'issueDate'> & { wanted: readonly PageStory[] },
  by: Actor,
): Promise<Omit<PageImportAnswer, 'known'>> {
  const before = await readDirectory(strapi, issueDate);
  await createRecords(strapi, acceptedOf(accept, proposalsFor(wanted, before)), issueDate);
  const directory = await readDirectory(strapi, issueDate);
  const id = await keepImport(strapi, { raw: text, parsed: page, edited: edited ?? null, issueDate }, by);
  const stories = await withAuthority({ action: 'import' }, () =>
    createDrafts(strapi, wanted, { directory, id }),
  );
  await noteStories(strapi, id, stories);
  return { id, page, issueDate, stories, proposals: proposalsFor(wanted, directory) };
}

/** Of what the page proposes, the part that the editor accepted. */
function acceptedOf(accept: AcceptInput | undefined, proposed: Proposals): Exclude<AcceptInput, 'all'> {
  if (accept === 'all') return proposed;
  const { columns = [], departments = [], reporters = [] } = accept ?? {};
  return {
    columns: proposed.columns.filter((name) => isAmong(columns, name)),
    departments: proposed.departments.filter((name) => isAmong(departments, name)),
    reporters: proposed.reporters.filter(({ name, department }) =>
      reporters.some(
        (one) =>
          isSameName(one.name, name) && isSameName(one.department ?? department ?? '', department ?? ''),
      ),
    ),
  };
}

const isAmong = (names: readonly string[], name: string): boolean =>
  names.some((one) => isSameName(one, name));

async function createDrafts(
  strapi: Strapi,
  stories: readonly PageStory[],
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

function matchRecords(story: PageStory, directory: Directory): MatchedRecords {
  const { columns, departments, day } = directory;
  const key = departmentKey(story.department, departments, day);
  const reporters = story.contributors.flatMap(({ name }) => {
    const reporter = matchReporter(name, key, directory.reporters);
    return reporter ? [[name, reporter.documentId] as const] : [];
  });
  return {
    column: matchByName(story.column, columns)?.documentId ?? null,
    department: matchDepartment(story.department, departments, day)?.documentId ?? null,
    reporters: new Map(reporters),
  };
}
