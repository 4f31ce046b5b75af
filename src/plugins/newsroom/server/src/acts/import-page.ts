import type {
  AcceptInput,
  PageImportAnswer,
  PageImportInput,
  Proposals,
} from '../../../shared/contracts/page-imports';
import { isSameName } from '../../../shared/characters';
import { storyOf, type PageStory } from '../../../shared/page-editing';
import { draftOf, type MatchedRecords, type PrintedOn } from '../domain/page-import/draft-of';
import { printedOn } from '../domain/page-import/printed';
import { matchRecords } from '../domain/page-import/match-records';
import { proposalsFor, type Directory } from '../domain/people/proposals';
import type { Actor } from '../domain/workflow';
import { instrumentAct } from '../services/telemetry/act-instrumentation';
import { newPlaces, newReporters, readDirectory, type NewRecord } from '../services/stores/directory';
import { refuseExcess } from '../services/desk/story-limits';
import { knownOfPage } from '../services/directory/known-pages';
import { readPage, type ReadPage } from '../services/directory/page-import';
import {
  closeImport,
  openImport,
  takeBack,
  writeRecord,
  writeStory,
} from '../services/directory/pages/open-import';
import { saidOf } from '../services/runtime/database/said';
import { inSlices, Turns } from '../services/runtime/jobs/slices';
import type { Strapi } from '../services/runtime/strapi';
import { withAuthority } from './authority';

/** What is imported, and what it is made of. */
type Reading = PageImportInput & ReadPage;

const turns = new Turns();

/**
 * 版面导入: all stories of a page become drafts, or none; accepted records are created, others proposed. Each story is a
 * transaction of its own, so that nobody waits for all of them; where one fails, what was written is taken back.
 */
export function importPage(strapi: Strapi, input: PageImportInput, by: Actor): Promise<PageImportAnswer> {
  return instrumentAct(strapi, { act: 'import_page', article: null, by }, async () => {
    const reading = { ...input, ...(await readPage(strapi, input)) };
    return turns.take(() => writeImport(strapi, reading, by));
  });
}

/** The stories of a page as the editor had them; refuses those that no paper prints before anything is written. */
function wantedOf({ page, stories }: Reading): PageStory[] {
  const wanted = stories ?? page.articles.map(storyOf);
  for (const [index, story] of wanted.entries()) refuseExcess(draftOf(story, NOTHING), placeOf(index));
  return wanted;
}

/** Where the panel shows it, in the shape of a body that is not understood. */
const placeOf = (story: number): object => ({
  issues: [{ path: ['stories', story, 'paragraphs'], message: 'Holds more than a story may.' }],
});

const NOTHING: MatchedRecords = { column: null, department: null, reporters: new Map() };

async function writeImport(strapi: Strapi, reading: Reading, by: Actor): Promise<PageImportAnswer> {
  const wanted = wantedOf(reading);
  const { page, issueDate, pageNumber, pageName, text, stories: edited = null } = reading;
  const known = await knownOfPage(strapi, text, wanted);
  const read = { issueDate, pageNumber, pageName };
  const id = await openImport(strapi, { raw: text, parsed: page, edited, ...read }, by);
  try {
    const directory = await createRecords(strapi, id, reading, wanted);
    await createDrafts(strapi, id, wanted, { reading, directory });
    const stories = await closeImport(strapi, id);
    return { id, page, ...read, stories, proposals: proposalsFor(wanted, directory), known };
  } catch (error) {
    await takeBack(strapi, id).catch((fault: unknown) => {
      // The job for abandoned imports tries again.
      strapi.log.error(`An import that failed was not taken back yet: ${saidOf(fault)}`);
    });
    throw error;
  }
}

async function createRecords(
  strapi: Strapi,
  id: string,
  { accept, issueDate }: Reading,
  wanted: readonly PageStory[],
): Promise<Directory> {
  const accepted = acceptedOf(accept, proposalsFor(wanted, await readDirectory(strapi, issueDate)));
  const create = (record: NewRecord) => writeRecord(strapi, id, record);
  await inSlices(newPlaces(accepted), create);
  await inSlices(newReporters(accepted, await readDirectory(strapi, issueDate)), create);
  return readDirectory(strapi, issueDate);
}

async function createDrafts(
  strapi: Strapi,
  id: string,
  wanted: readonly PageStory[],
  { reading, directory }: { reading: Reading; directory: Directory },
): Promise<void> {
  const isPrinted = printedOn(reading.text, reading.page);
  const printed = placeOnPaper(reading);
  await inSlices(wanted.entries(), ([index, story]) => {
    const draft = draftOf(story, matchRecords(story, directory), printed);
    const write = () => writeStory(strapi, id, { ...draft, sourceReference: `${id}#${index}` });
    return isPrinted(story) ? withAuthority({ action: 'import' }, write) : write();
  });
}

/** A day that nobody told is good for looking names up, and none that a story says that it was printed on. */
const placeOnPaper = ({ isDated, issueDate, pageNumber, pageName }: Reading): PrintedOn => ({
  issueDate: isDated ? issueDate : null,
  pageNumber,
  pageName,
});

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
