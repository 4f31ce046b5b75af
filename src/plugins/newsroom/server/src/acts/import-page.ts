import {
  MOST_STORIES,
  type AcceptInput,
  type PageImportAnswer,
  type PageImportInput,
  type PagePreview,
  type Proposals,
} from '../../../shared/contracts/page-imports';
import { isSameName } from '../../../shared/characters';
import { storyOf, type PageStory } from '../../../shared/page-editing';
import { draftOf, type MatchedRecords } from '../domain/page-import/draft-of';
import { matchByName, matchDepartment, matchReporter, departmentKey } from '../domain/people/match';
import { proposalsFor, type Directory } from '../domain/people/proposals';
import type { Actor } from '../domain/workflow';
import { instrumentAct } from '../services/telemetry/act-instrumentation';
import { articles } from '../services/stores/article-store';
import { newPlaces, newReporters, readDirectory, type NewRecord } from '../services/stores/directory';
import { refuseExcess } from '../services/desk/story-limits';
import { closeImport, noteStory, openImport, readPage } from '../services/directory/page-import';
import { takeBack, type CreatedRecord } from '../services/directory/pages/take-back';
import { refusal } from '../services/runtime/errors';
import { inSlices, Turns } from '../services/runtime/jobs/slices';
import { documents, inTransaction, type Strapi } from '../services/runtime/strapi';
import { withAuthority } from './authority';

/** What is imported, and what it is made of. */
type Reading = PageImportInput & Pick<PagePreview, 'page' | 'issueDate'>;

const turns = new Turns();

/**
 * 版面导入: all stories of a page become drafts, or none; accepted records are created, others proposed. Each story is a
 * transaction of its own, so that nobody waits for all of them; where one fails, what was written is taken back.
 */
export function importPage(strapi: Strapi, input: PageImportInput, by: Actor): Promise<PageImportAnswer> {
  return instrumentAct(strapi, { act: 'import_page', article: null, by }, async () => {
    const reading = { ...input, ...(await readPage(strapi, input)) };
    return turns.take(() => new PageImport(strapi, by).write(reading));
  });
}

/** The stories of a page as the editor had them; refuses those that no paper prints before anything is written. */
function wantedOf({ page, stories }: Reading): PageStory[] {
  const wanted = stories ?? page.articles.map(storyOf);
  if (wanted.length > MOST_STORIES)
    throw refusal('too_many_stories', { stories: wanted.length, most: MOST_STORIES });
  for (const [index, story] of wanted.entries()) refuseExcess(draftOf(story, NOTHING), placeOf(index));
  return wanted;
}

/** Where the panel shows it, in the shape of a body that is not understood. */
const placeOf = (story: number): object => ({
  issues: [{ path: ['stories', story, 'paragraphs'], message: 'Holds more than a story may.' }],
});

const NOTHING: MatchedRecords = { column: null, department: null, reporters: new Map() };

/** One import while it is written. */
class PageImport {
  readonly #created: CreatedRecord[] = [];
  #id: string | null = null;

  constructor(
    readonly strapi: Strapi,
    readonly by: Actor,
  ) {}

  async write(reading: Reading): Promise<PageImportAnswer> {
    const wanted = wantedOf(reading);
    try {
      return await this.#write(reading, wanted);
    } catch (error) {
      // Where not even this is possible, the job for abandoned imports does it later.
      await takeBack(this.strapi, this.#id, this.#created).catch((fault: unknown) => {
        this.strapi.log.error(`An import that failed was not taken back: ${String(fault)}`);
      });
      throw error;
    }
  }

  async #write(reading: Reading, wanted: readonly PageStory[]): Promise<PageImportAnswer> {
    const { page, issueDate, text, stories: edited = null } = reading;
    const directory = await this.#createRecords(reading, wanted);
    this.#id = await openImport(this.strapi, { raw: text, parsed: page, edited, issueDate }, this.by);
    const id = this.#id;
    const stories = await withAuthority({ action: 'import' }, () =>
      inSlices(wanted.entries(), ([index, story]) => {
        const draft = draftOf(story, matchRecords(story, directory));
        return this.#createDraft(id, { ...draft, sourceReference: `${id}#${index}` });
      }),
    );
    await closeImport(this.strapi, id);
    return { id, page, issueDate, stories, proposals: proposalsFor(wanted, directory) };
  }

  async #createRecords({ accept, issueDate }: Reading, wanted: readonly PageStory[]): Promise<Directory> {
    const before = await readDirectory(this.strapi, issueDate);
    const accepted = acceptedOf(accept, proposalsFor(wanted, before));
    await this.#createAll(newPlaces(accepted));
    await this.#createAll(newReporters(accepted, await readDirectory(this.strapi, issueDate)));
    return readDirectory(this.strapi, issueDate);
  }

  async #createAll(records: readonly NewRecord[]): Promise<void> {
    await inSlices(records, async ({ type, data }) => {
      const { documentId } = await documents(this.strapi, type).create({ data });
      this.#created.push({ type, documentId });
    });
  }

  #createDraft(
    id: string,
    data: ReturnType<typeof draftOf> & { sourceReference: string },
  ): Promise<PageImportAnswer['stories'][number]> {
    return inTransaction(this.strapi, async () => {
      const { documentId } = await articles(this.strapi).create({ data });
      const story = { documentId, headline: data.headline };
      await noteStory(this.strapi, id, story);
      return story;
    });
  }
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
