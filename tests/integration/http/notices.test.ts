import { hire, type Person } from '../../support/people/people';
import { demand, done, proofread, versionOf, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });

afterEach(async () => {
  await newsroom.strapi.db.query('plugin::newsroom.run').deleteMany({ where: {} });
  await newsroom.strapi.db.query('plugin::newsroom.notice').deleteMany({ where: {} });
});

const NOTICES = '/newsroom/notices';

interface Told {
  id: number;
  topic: string;
  article: string;
}

const noticesOf = async (person: Person) => demand(await person.get(NOTICES)).body;
const topicsOf = async (person: Person): Promise<string[]> =>
  (await noticesOf(person)).notices.map(({ topic }: Told) => topic);

async function submitted(): Promise<string> {
  const story = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, story, 'submit');
  return story;
}

const setNotices = (data: object) =>
  newsroom.strapi.db.query('plugin::newsroom.notice').updateMany({ where: {}, data });

describe('An editor is told', () => {
  it('what waits for them, and no longer once somebody has done it', async () => {
    const story = await submitted();
    const told = async () => ({
      editor: await topicsOf(staff.editor),
      author: await topicsOf(staff.secondEditor),
      deskHead: await topicsOf(staff.deskHead),
      proofreader: await topicsOf(staff.proofreaders[0]),
    });
    expect(await told()).toEqual({
      editor: ['waiting.review'],
      author: [],
      deskHead: [],
      proofreader: ['waiting.proof'],
    });

    await done(staff.editor, story, 'approve');
    expect(await told()).toMatchObject({ editor: [], deskHead: ['waiting.review'] });
    for (const person of [staff.deskHead, staff.chiefEditor]) await done(person, story, 'approve');
    await proofread(staff, story);
    expect(await told()).toEqual({ editor: [], author: [], deskHead: ['waiting.publish'], proofreader: [] });
    await done(staff.deskHead, story, 'publish');
    expect(await told()).toEqual({ editor: [], author: [], deskHead: [], proofreader: [] });
  });

  it('that a story of theirs came back, by whom, and no word to the one who sent it', async () => {
    const story = await submitted();
    await done(staff.editor, story, 'return', { opinion: '数字有误' });

    const { notices, unread } = await noticesOf(staff.secondEditor);
    expect(notices).toMatchObject([
      { topic: 'waiting.rework', article: story, headline: expect.stringContaining('清淤'), isUnread: true },
    ]);
    expect([unread, await topicsOf(staff.editor)]).toEqual([1, []]);
    await done(staff.secondEditor, story, 'submit', { opinion: '数字已核' });
    expect(await topicsOf(staff.secondEditor)).toEqual([]);
  });

  it('that a note of theirs was answered, but not by themselves', async () => {
    const story = await submitted();
    const place = { field: 'headline', index: 0, start: 0, end: 2 };
    const version = await versionOf(staff.editor, story);
    const added = demand(
      await staff.editor.post(`/newsroom/articles/${story}/notes`, { version, ...place, text: '核实地名' }),
      201,
    );
    const answers = `/newsroom/notes/${added.body.notes[0].id}/answers`;
    demand(await staff.editor.post(answers, { text: '再核' }));
    expect(await topicsOf(staff.editor)).toEqual(['waiting.review']);

    demand(await staff.secondEditor.post(answers, { text: '已核实' }));
    expect(await topicsOf(staff.editor)).toEqual(['note.answered', 'waiting.review']);
    expect(await topicsOf(staff.secondEditor)).toEqual([]);
  });

  it('that a countersign is due', async () => {
    const story = await submitted();
    await done(staff.chiefEditor, story, 'override', { opinion: '防汛紧急通知' });

    expect(await topicsOf(staff.deskHead)).toContain('waiting.countersign');
    await done(staff.deskHead, story, 'countersign');
    expect(await topicsOf(staff.deskHead)).not.toContain('waiting.countersign');
  });
});

describe('A notice', () => {
  it('is unread until the one who is told has seen it, and nobody else’s mark counts', async () => {
    const third = await hire(newsroom, 'newsroom-editor');
    await submitted();
    await submitted();
    const [newest, first] = (await noticesOf(staff.editor)).notices as Told[];

    const answer = demand(await staff.editor.put(NOTICES, { ids: [first?.id] })).body;
    expect(answer.unread).toBe(1);
    expect(answer.notices).toMatchObject([{ isUnread: true }, { isUnread: false }]);
    demand(await third.put(NOTICES, { ids: [newest?.id] }));
    expect((await noticesOf(staff.editor)).unread).toBe(1);
    expect((await noticesOf(third)).unread).toBe(2);
    expect(demand(await staff.editor.put(NOTICES, { upTo: newest?.id })).body.unread).toBe(0);
  });

  it('is unread again once what it tells of is overdue', async () => {
    await submitted();
    await setNotices({ dueAt: '2026-01-02T00:00:00.000Z', readAt: '2026-01-01T00:00:00.000Z' });
    expect(await noticesOf(staff.editor)).toMatchObject({
      unread: 1,
      notices: [{ isOverdue: true, isUnread: true }],
    });

    const [{ id } = { id: 0 }] = (await noticesOf(staff.editor)).notices as Told[];
    expect(demand(await staff.editor.put(NOTICES, { ids: [id] })).body).toMatchObject({
      unread: 0,
      notices: [{ isOverdue: true, isUnread: false }],
    });
  });

  it('never keeps an act from being done', async () => {
    const rename = async (from: string, to: string) =>
      newsroom.strapi.db.connection.schema.renameTable(from, to);
    await rename('newsroom_notices', 'newsroom_notices_away');
    const story = await submitted().finally(() => rename('newsroom_notices_away', 'newsroom_notices'));

    expect(demand(await staff.editor.get(`/newsroom/articles/${story}`)).body.stage).toBe('first_review');
    await done(staff.editor, story, 'approve');
    expect(await topicsOf(staff.deskHead)).toEqual(['waiting.review']);
  });

  it('goes with an act that is rolled back', async () => {
    const story = await submitted();
    const { status } = await staff.editor.post(`/newsroom/articles/${story}/acts/approve`, { version: 99 });

    expect(status).toBe(409);
    expect(await topicsOf(staff.editor)).toEqual(['waiting.review']);
    expect(await topicsOf(staff.deskHead)).toEqual([]);
  });
});
