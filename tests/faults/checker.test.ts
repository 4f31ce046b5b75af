import { faultsIn, tablesOf } from '../support/faults/checker';
import type { Tables } from '../support/faults/checker/tables';
import { hireCrew, TWENTY_EDITORS, type CrewMember } from '../support/faults/crew';
import { freePort } from '../support/faults/newsrooms';
import { Traffic } from '../support/faults/traffic';
import { newDatabase, startOn } from '../support/newsroom';

let tables: Tables;
let crew: CrewMember[];
let traffic: Traffic;

beforeAll(async () => {
  const database = await newDatabase();
  crew = await hireCrew(database, TWENTY_EDITORS);
  const newsroom = await startOn(database);
  try {
    const port = await freePort();
    newsroom.strapi.server.httpServer.listen(port, '127.0.0.1');
    traffic = new Traffic({ addresses: () => [`http://127.0.0.1:${port}`], crew, stories: 8 });
    for (let round = 0; round < 40 && !isPublished(await tablesOf(newsroom)); round += 1)
      await traffic.run(20);
    tables = await tablesOf(newsroom);
  } finally {
    await newsroom.stop();
    await database.remove();
  }
});

const isPublished = ({ articles }: Tables) => articles.some((row) => row.isPublished);

/** What the checker says after something was changed. */
function after(change: (copy: Tables) => void): string {
  const copy = JSON.parse(JSON.stringify(tables)) as Tables;
  change(copy);
  return faultsIn(copy, { crew, entries: traffic.journal.entries }).join('\n');
}

/** The first row that fits. */
function first<Row>(rows: Row[], fits: (row: Row) => boolean = () => true): Row {
  const row = rows.find(fits);
  if (!row) throw new Error('The traffic left no such row.');
  return row;
}

/** Takes the first version of a story that has a second one. */
function dropFirstOfTwo({ versions }: Tables): void {
  const second = first(versions, ({ number }) => number === 2);
  versions.splice(versions.indexOf(second) - 1, 1);
}

const published = ({ articles }: Tables) => first(articles, (row) => row.isPublished);

describe('The checker', () => {
  it('finds nothing in what a newsroom wrote', () => {
    expect(after(() => undefined)).toBe('');
  });

  it.each<[string, (copy: Tables) => void, string]>([
    ['a second published row', (copy) => copy.articles.push(published(copy)), 'more than one published row'],
    [
      'a published text that was not signed',
      (copy) => (published(copy).content.headline = '未签发'),
      'shows the public what was not signed',
    ],
    [
      'a published row that is gone',
      (copy) => copy.articles.splice(copy.articles.indexOf(published(copy)), 1),
      'public against its run',
    ],
    [
      'a draft that was changed past the newsroom',
      (copy) => (first(copy.articles, (row) => !row.isPublished).content.headline = '另改'),
      'the text of the draft is not that of the run',
    ],
    ['a run that is gone', (copy) => copy.runs.splice(0, 1), 'drafts and 0 runs'],
    [
      'a lost act',
      (copy) => (first(copy.runs, ({ stage }) => stage !== 'rejected').stage = 'rejected'),
      'ends otherwise than its record',
    ],
    ['a decision that is gone', (copy) => copy.decisions.splice(1, 1), 'missing'],
    ['a cut-off tail', (copy) => copy.decisions.splice(-1, 1), 'tail_missing'],
    [
      'an acknowledged act that is not there',
      (copy) => (copy.decisions = copy.decisions.filter(({ act }) => act !== 'submit')),
      'lost: submit',
    ],
    ['a gap in the versions', (copy) => dropFirstOfTwo(copy), 'has no version 1 in its place'],
    [
      'a version under a wrong digest',
      (copy) => (first(copy.versions).content.headline = '改'),
      'kept version 1 under a wrong digest',
    ],
    [
      'an acknowledged edit that was overwritten',
      (copy) => (copy.versions = copy.versions.filter(({ number }) => number < 2)),
      'lost: edit of',
    ],
  ])('names %s', (_, change, words) => {
    expect(after(change)).toContain(words);
  });
});
