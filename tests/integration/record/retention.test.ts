import { pathsIn, refusalIn } from '../../support/answers';
import { done, saveStory, writeStory } from '../../support/people/stories';
import { rowsOf, storable, type Row } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const RETENTION = '/newsroom/retention';
const DEFAULTS = { pageTexts: 730, draftVersions: null, sentMessages: 184 };
const NOTHING = { pageTexts: 0, draftVersions: 0, sentMessages: 0 };
const LONG_AGO = '2019-01-01T00:00:00.000Z';
const RECENTLY = new Date(Date.now() - 200 * 86_400_000).toISOString();

const { newsroom, staff } = useNewsroom();

beforeEach(() => set(DEFAULTS));

const set = (retention: object) => staff.chiefEditor.put(RETENTION, retention);
const sweep = (): Promise<object> => newsroom.strapi.plugin('newsroom').service('record').sweep();
const age = (table: string, where: object, at = LONG_AGO) =>
  newsroom.strapi.db.connection(table).where(where).update({ at });

async function importPage(): Promise<string> {
  const text = '城事新闻\n\n青石县财政局\n\n开展走访活动\n\n本报讯(通讯员 何平)昨日,青石县财政局走访企业。①5';
  return (await staff.editor.post('/newsroom/page-imports', { text })).body.id;
}

const readImport = async (id: string) => (await staff.editor.get(`/newsroom/page-imports/${id}`)).body;

/** Writes a story with three versions, all of them old. */
async function writeOld(): Promise<string> {
  const story = await writeStory(staff.secondEditor);
  await saveStory(staff.secondEditor, story, { headline: '第二稿' });
  await saveStory(staff.secondEditor, story, { headline: '第三稿' });
  await age('newsroom_versions', { article: story });
  return story;
}

/** Messages as the outgoing table keeps them, written long ago. */
async function addMessages(state: string, count: number, sentAt: string | null): Promise<void> {
  const message = { receiver: 'r', messageId: 'm', topic: 'article.published', article: 'a', body: '{}' };
  const data = { ...message, state, sentAt, attempts: 1, at: LONG_AGO };
  await newsroom.strapi.db
    .query('plugin::newsroom.delivery')
    .createMany({ data: Array.from({ length: count }, () => data) });
}

const versionsOf = async (story: string) =>
  (await rowsOf(newsroom, 'newsroom_versions', { article: story })).map(({ number }) => number);

describe('The retention settings', () => {
  it('are the defaults until somebody changes them, and tell what the law asks for', async () => {
    const { status, body } = await staff.chiefEditor.get(RETENTION);
    expect(status).toBe(200);
    expect(body).toEqual({
      retention: DEFAULTS,
      minimums: { pageTexts: 60, draftVersions: 184, sentMessages: 60 },
    });
  });

  it('are changed by the chief editor', async () => {
    const changed = { pageTexts: null, draftVersions: 184, sentMessages: 60 };
    expect((await set(changed)).body.retention).toEqual(changed);
    expect((await staff.chiefEditor.get(RETENTION)).body.retention).toEqual(changed);
  });

  it.each([
    [{ ...DEFAULTS, pageTexts: 59 }, 'pageTexts', 60],
    [{ ...DEFAULTS, draftVersions: 183 }, 'draftVersions', 184],
    [{ ...DEFAULTS, sentMessages: 59 }, 'sentMessages', 60],
  ])('are refused below what the law asks for: %j', async (retention, thing, minimum) => {
    const answer = await set(retention);
    expect(refusalIn(answer)).toEqual([400, 'retention_too_short']);
    expect(answer.body.error.details).toMatchObject({ path: [thing], minimum });
    expect((await staff.chiefEditor.get(RETENTION)).body.retention).toEqual(DEFAULTS);
  });

  it.each([
    [{ pageTexts: 730, sentMessages: 184 }, 'draftVersions'],
    [{ ...DEFAULTS, pageTexts: 0 }, 'pageTexts'],
    [{ ...DEFAULTS, pageTexts: 90.5 }, 'pageTexts'],
    [{ ...DEFAULTS, pageTexts: '730' }, 'pageTexts'],
    [{ ...DEFAULTS, decisions: 365 }, ''],
  ])('are refused in another shape: %j', async (retention, at) => {
    const answer = await set(retention);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual([at]);
  });

  it('are not for editors and heads of desk', async () => {
    const answers = [await staff.editor.put(RETENTION, DEFAULTS), await staff.deskHead.get(RETENTION)];
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });
});

describe('Settings that were stored by another version', () => {
  const store = () => newsroom.strapi.store({ type: 'plugin', name: 'newsroom', key: 'retention' });

  it('hold as far as they are known', async () => {
    await store().set({ value: { pageTexts: null, somethingElse: 90 } });
    expect((await staff.chiefEditor.get(RETENTION)).body.retention).toEqual({ ...DEFAULTS, pageTexts: null });
  });

  it('let nothing be forgotten where they cannot be read', async () => {
    await age('newsroom_page_imports', { document_id: await importPage() });
    await store().set({ value: { pageTexts: 'long' } });
    await expect(sweep()).rejects.toThrow();
    await set({ ...DEFAULTS, pageTexts: null });
    expect(await sweep()).toMatchObject({ pageTexts: 0 });
    await set(DEFAULTS);
    expect(await sweep()).toMatchObject({ pageTexts: 1 });
  });
});

describe('The sweep', () => {
  it('forgets the raw text of an old page import, and keeps its reading and stories', async () => {
    const [old, recent] = [await importPage(), await importPage()];
    const before = await readImport(old);
    await age('newsroom_page_imports', { document_id: old });
    expect(await sweep()).toEqual({ ...NOTHING, pageTexts: 1 });
    expect(await readImport(old)).toMatchObject({
      raw: null,
      parsed: before.parsed,
      stories: before.stories,
    });
    expect((await readImport(recent)).raw).toContain('开展走访活动');
    expect(await sweep()).toEqual(NOTHING);
  });

  it('goes through more than a batch', async () => {
    const id = await importPage();
    const [{ id: _, ...row }] = (await rowsOf(newsroom, 'newsroom_page_imports', { document_id: id })) as [
      Row,
    ];
    const copy = (document: string) => ({ ...storable(row), document_id: document, at: LONG_AGO });
    const copies = Array.from({ length: 250 }, (__, index) => copy(`copy${index}`));
    for (const one of copies) await newsroom.strapi.db.connection('newsroom_page_imports').insert(one);
    expect(await sweep()).toMatchObject({ pageTexts: 250 });
  });

  it('keeps page texts for ever where the paper says so', async () => {
    const id = await importPage();
    await age('newsroom_page_imports', { document_id: id });
    await set({ ...DEFAULTS, pageTexts: null });
    await sweep();
    expect((await readImport(id)).raw).not.toBeNull();
  });

  it('forgets earlier versions of a story that was never submitted, and keeps the present one', async () => {
    const story = await writeOld();
    await set({ ...DEFAULTS, draftVersions: 184 });
    expect(await sweep()).toMatchObject({ draftVersions: 2 });
    expect(await versionsOf(story)).toEqual([3]);
    expect((await saveStory(staff.secondEditor, story, { headline: '第四稿' })).status).toBe(200);
  });

  it('keeps versions of drafts as long as the paper says', async () => {
    const story = await writeOld();
    await sweep();
    await set({ ...DEFAULTS, draftVersions: 365 });
    await age('newsroom_versions', { article: story, number: 2 }, RECENTLY);
    await sweep();
    expect(await versionsOf(story)).toEqual([2, 3]);
  });

  it('keeps every version of what was once submitted, also after it was recalled', async () => {
    const [submitted, recalled] = [await writeOld(), await writeOld()];
    await done(staff.secondEditor, submitted, 'submit');
    await done(staff.secondEditor, recalled, 'submit');
    await done(staff.secondEditor, recalled, 'recall');
    await set({ ...DEFAULTS, pageTexts: 60, draftVersions: 184 });
    const decisions = await rowsOf(newsroom, 'newsroom_decisions');
    await sweep();
    expect([await versionsOf(submitted), await versionsOf(recalled)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(await rowsOf(newsroom, 'newsroom_decisions')).toEqual(decisions);
  });

  it('forgets messages that were sent long ago, and none that wait, were given up, or are recent', async () => {
    await addMessages('sent', 501, LONG_AGO);
    await addMessages('sent', 1, RECENTLY);
    await addMessages('waiting', 1, null);
    await addMessages('failed', 1, null);

    await set({ ...DEFAULTS, sentMessages: 365 });
    expect(await sweep()).toEqual({ ...NOTHING, sentMessages: 501 });

    const left = await rowsOf(newsroom, 'newsroom_deliveries');
    expect(left.map(({ state }) => state)).toEqual(['sent', 'waiting', 'failed']);
  });

  it('takes turns with the submission of a story: all of its earlier versions are kept, or none', async () => {
    const stories = [await writeOld(), await writeOld(), await writeOld()];
    await set({ ...DEFAULTS, draftVersions: 184 });
    await Promise.all([
      ...stories.map((story) => done(staff.secondEditor, story, 'submit', { version: 3 })),
      sweep(),
    ]);
    for (const story of stories) expect([[1, 2, 3], [3]]).toContainEqual(await versionsOf(story));
    expect(await sweep()).toMatchObject({ draftVersions: 0 });
  });
});
