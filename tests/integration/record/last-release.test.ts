import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../../support/newsroom';
import { clearFilesOfLastRelease, leaveAsLastRelease } from '../../support/databases/last-release';
import { publishedRows } from '../../support/databases/tables';
import { anybody } from '../../support/people/people';
import {
  act,
  done,
  hireStaff,
  outcomeOf,
  review,
  saveStory,
  signCorrection,
  type Staff,
} from '../../support/people/stories';
import { faultsOf } from '../../support/record/record';
import type { RichNewsroom } from '../../support/record/rich-newsroom';

const BOOTS = 120_000;

let database: TestDatabase;
let newsroom: Newsroom;
let staff: Staff;
let rich: RichNewsroom;

beforeAll(async () => {
  database = await newDatabase();
  rich = await leaveAsLastRelease(database);
  newsroom = await startOn(database);
  newsroom.strapi.log.silent = true;
  staff = await hireStaff(newsroom);
}, BOOTS);
afterAll(async () => {
  clearFilesOfLastRelease(newsroom);
  await newsroom.stop();
  await database.remove();
});

const published = async (story: string) =>
  (await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).body.data;

const versionsOf = (story: string) =>
  newsroom.strapi.db.query('plugin::newsroom.version').findMany({
    where: { article: story },
    orderBy: { number: 'asc' },
  });

const digestOfRun = async (story: string): Promise<string> => (await review(staff.editor, story)).digest;

describe('The newsroom of the last release', () => {
  it('has a record without a fault', async () => {
    expect(await faultsOf(newsroom)).toEqual([]);
  });

  it('has addresses for its persons', async () => {
    const reporters = await newsroom.strapi.db.query('plugin::newsroom.reporter').findMany({});
    expect(reporters.map(({ slug }) => slug).sort()).toEqual(['he-ping', 'li-bai']);
  });

  it('publishes a story that it signed', async () => {
    const signed = await digestOfRun(rich.signed);

    await done(staff.deskHead, rich.signed, 'publish');

    expect(await publishedRows(newsroom, rich.signed)).toHaveLength(1);
    expect(await digestOfRun(rich.signed)).toBe(signed);
    expect(await published(rich.signed)).toMatchObject({ summary: null, leadPhoto: null, pageNumber: null });
  });

  it('gives the same digest to a save that changes nothing', async () => {
    const before = await digestOfRun(rich.restored);

    await saveStory(staff.secondEditor, rich.restored, { urgency: 3 });

    expect(await digestOfRun(rich.restored)).toBe(before);
    const [first, ...later] = await versionsOf(rich.restored);
    expect(later.map(({ digest }) => digest)).toEqual(later.map(() => first.digest));
  });

  it('corrects a public story by a field that came later', async () => {
    await saveStory(staff.secondEditor, rich.corrected, {
      summary: '清淤工程比计划早完工。',
      pageNumber: '第03版',
    });
    await signCorrection(staff, rich.corrected);
    await done(staff.deskHead, rich.corrected, 'correct', { note: '补充提要。' });

    expect(await published(rich.corrected)).toMatchObject({
      summary: '清淤工程比计划早完工。',
      pageNumber: '03',
      pageOrder: 3,
    });
  });

  it('refuses a later field that came past its signatures', async () => {
    const columns = { summary: '绕过编辑部的提要' };
    const { connection } = newsroom.strapi.db;
    const draft = { document_id: rich.embargoed, published_at: null };
    await connection('newsroom_articles').where(draft).update(columns);

    expect(outcomeOf(await act(staff.deskHead, rich.embargoed, 'publish'))).toBe('409 not_signed');
    expect(await faultsOf(newsroom)).toContainEqual(
      expect.objectContaining({ article: rich.embargoed, place: 'draft', fault: 'unsigned' }),
    );
    await connection('newsroom_articles').where(draft).update({ summary: null });
  });

  it('tells of a later edit what it changed, and no field that was not there', async () => {
    const seen = (await review(staff.editor, rich.returned)).version;
    await saveStory(staff.editor, rich.returned, { pageName: '城区新闻' });

    const stale = await saveStory(staff.editor, rich.returned, { version: seen, headline: '另一题' });

    expect(outcomeOf(stale)).toBe('409 stale_version');
    expect(stale.body.error.details.changed).toEqual(['pageName']);
  });

  it('has a record without a fault after all that', async () => {
    expect(await faultsOf(newsroom)).toEqual([]);
  });
});
