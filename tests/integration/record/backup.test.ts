import { backUp } from '../../support/databases/backup';
import { newsroomCommand } from '../../support/instances/command';
import { dump, newsroomTables, type Dump } from '../../support/databases/dump';
import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../../support/newsroom';
import { anybody, enlist } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { checkRecord } from '../../support/record/record';
import {
  done,
  hireStaff,
  saveStory,
  writePublished,
  writeStory,
  type Staff,
} from '../../support/people/stories';
import { sendSubmission, writeSubmission } from '../../support/people/submissions';

const PAGE = '城事新闻\n\n青石县财政局\n\n开展走访活动\n\n本报讯(通讯员 何平)昨日,青石县财政局走访企业。①5';
const PUBLIC = ['articles?populate=photoFiles', 'articles', 'departments', 'reporters', 'columns'];

/** What a newsroom holds, and what it answers. */
interface Look {
  newsroomTables: Dump;
  counts: Record<string, number>;
  answers: unknown[];
}

let database: TestDatabase;
let quiet: TestDatabase;
let busy: TestDatabase;
let original: Look;
let restored: Look;
let staff: Staff;
let verified: { status: number | null; stdout: string };
let faults: { quiet: unknown[]; further: unknown[]; busy: unknown[] };
let decisions: { quiet: number; further: number; busy: number };

/** Stories by every way in: desk, media library, correspondents, page import; in every state. */
async function fill(newsroom: Newsroom): Promise<void> {
  staff = await hireStaff(newsroom);
  const { id } = await takePicture(newsroom, staff.editor);
  await writePublished(staff, { photos: [{ file: id, caption: '图为施工现场。' }], keywords: ['水利'] });
  const down = await writePublished(staff);
  await done(staff.deskHead, down, 'unpublish', { opinion: '须更正' });
  await saveStory(staff.secondEditor, await writePublished(staff), { headline: '刊发之后又改' });
  const author = await enlist(newsroom);
  await writeSubmission(author);
  await sendSubmission(author);
  await staff.editor.post('/newsroom/page-imports', { text: PAGE, accept: 'all' });
  await staff.chiefEditor.put('/newsroom/retention', {
    pageTexts: 365,
    draftVersions: null,
    sentMessages: null,
  });
  await newsroom.strapi.plugin('newsroom').service('record').checkpoint();
}

async function look(newsroom: Newsroom): Promise<Look> {
  const whole = await dump(newsroom);
  const answers = [];
  for (const path of PUBLIC) answers.push((await anybody(newsroom).get(`/api/newsroom/${path}`)).body);
  return {
    newsroomTables: newsroomTables(whole),
    counts: Object.fromEntries(Object.entries(whole).map(([table, rows]) => [table, rows.length])),
    answers,
  };
}

async function submitMany(): Promise<void> {
  for (let story = 0; story < 20; story += 1)
    await done(staff.secondEditor, await writeStory(staff.secondEditor), 'submit');
}

async function boot<Result>(
  on: TestDatabase,
  work: (newsroom: Newsroom) => Promise<Result>,
): Promise<Result> {
  const newsroom = await startOn(on);
  return work(newsroom).finally(() => newsroom.stop());
}

beforeAll(async () => {
  database = await newDatabase();
  const newsroom = await startOn(database);
  await fill(newsroom);
  original = await look(newsroom);
  quiet = await backUp(newsroom, database);

  const atWork = await startOn(database);
  staff = await hireStaff(atWork);
  busy = await backUp(atWork, database, submitMany);

  await boot(quiet, async (copy) => {
    restored = await look(copy);
    verified = await newsroomCommand('audit', 'verify');
    const before = await checkRecord(copy);
    staff = await hireStaff(copy);
    await writePublished(staff);
    const after = await checkRecord(copy);
    faults = { quiet: before.faults, further: after.faults, busy: [] };
    decisions = { quiet: before.decisions, further: after.decisions, busy: 0 };
  });
  const { faults: inBusy, decisions: ofBusy } = await boot(busy, checkRecord);
  [faults.busy, decisions.busy] = [inBusy, ofBusy];
}, 300_000);

afterAll(async () => {
  clearPictures();
  for (const one of [database, quiet, busy]) await one.remove();
});

describe('A newsroom that was restored from a backup', () => {
  it('has every row of every table', () => {
    expect(restored.counts).toEqual(original.counts);
    expect(restored.newsroomTables).toEqual(original.newsroomTables);
  });

  it('answers the public the same', () => {
    expect(restored.answers).toEqual(original.answers);
    expect(original.answers[0]).toMatchObject({ meta: { pagination: { total: 2 } } });
  });

  it('has a record that holds, and published texts and pictures that were signed', () => {
    expect(verified).toMatchObject({
      status: 0,
      stdout: `${decisions.quiet} decisions, the record holds.\n`,
    });
    expect(faults.quiet).toEqual([]);
  });

  it('works on: a story goes through review to the public, and the record goes on', () => {
    expect(faults.further).toEqual([]);
    expect(decisions.further).toBe(decisions.quiet + 8);
  });

  it('has a record that holds where editors worked during the backup', () => {
    expect(faults.busy).toEqual([]);
    expect(decisions.busy).toBeGreaterThanOrEqual(decisions.quiet);
    expect(decisions.busy).toBeLessThanOrEqual(decisions.quiet + 20);
  });
});

describe('newsroom backup', () => {
  it('leaves a file that is there already as it is', async () => {
    expect(await newsroomCommand('backup', __filename)).toEqual({
      status: 2,
      stdout: '',
      stderr: `newsroom: ${__filename} is there already. 文件已存在。\n`,
    });
  });
});
