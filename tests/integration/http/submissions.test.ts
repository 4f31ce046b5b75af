import { pathsIn, refusalIn } from '../../support/answers';
import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { enlist, type Answer, type Person } from '../../support/people';
import { act, done, hireStaff, saveStory, writeStory, type Staff } from '../../support/stories';

const SUBMISSIONS = '/api/newsroom/submissions';
const STORY = { headline: '清淤工程完工', paragraphs: ['昨日,河道清淤完工。', '居民说水变清了。'] };

let newsroom: Newsroom;
let staff: Staff;
let author: Person;
let colleague: Person;

beforeAll(async () => {
  newsroom = await startNewsroom();
  staff = await hireStaff(newsroom);
  author = await enlist(newsroom);
  colleague = await enlist(newsroom);
});
afterAll(() => newsroom.stop());

async function write(person: Person, overrides: object = {}): Promise<string> {
  return (await person.post(SUBMISSIONS, { ...STORY, ...overrides })).body.data.documentId;
}

async function send(person: Person, overrides: object = {}): Promise<string> {
  const story = await write(person, overrides);
  await person.post(`${SUBMISSIONS}/${story}/submit`, { version: 1 });
  return story;
}

const read = async (person: Person, story: string) => (await person.get(`${SUBMISSIONS}/${story}`)).body.data;
const change = (person: Person, story: string, data: object): Promise<Answer> =>
  person.put(`${SUBMISSIONS}/${story}`, data);

describe('Writing', () => {
  it('makes a draft of the correspondent', async () => {
    const answer = await author.post(SUBMISSIONS, { ...STORY, kicker: '河西街道', keywords: ['水利'] });
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      ...STORY,
      kicker: '河西街道',
      subhead: null,
      version: 1,
      stage: 'draft',
      publication: 'none',
      opinions: [],
      acts: [
        { act: 'submit', allowed: true },
        { act: 'recall', allowed: false, reason: 'wrong_stage' },
      ],
    });
  });

  it('takes a body that is wrapped in data', async () => {
    const answer = await author.post(SUBMISSIONS, { data: STORY });
    expect([answer.status, answer.body.data.headline]).toEqual([201, '清淤工程完工']);
  });

  it('signs with the name and office of the linked reporter, wherever the account’s name says else', async () => {
    const writer = await enlist(newsroom);
    const { documentId: department } = await newsroom.strapi
      .documents('plugin::newsroom.department')
      .create({ data: { name: '青石县水利局' } });
    const { documentId: reporter } = await newsroom.strapi
      .documents('plugin::newsroom.reporter')
      .create({ data: { name: '何平', department, user: writer.id } });
    const { body } = await staff.editor.get(`/newsroom/articles/${await write(writer)}`);
    expect(body.article).toMatchObject({
      byline: '本报讯（通讯员 何平）',
      contributors: [{ role: 'correspondent', name: '何平', reporter }],
      department,
      source: 'portal',
    });
  });

  it('signs with the name of the account where no reporter is linked', async () => {
    const { body } = await staff.editor.get(`/newsroom/articles/${await write(author)}`);
    expect(body.article.contributors).toEqual([{ role: 'correspondent', name: author.name, reporter: null }]);
  });

  it.each([
    [{ ...STORY, headline: '' }, ['headline']],
    [{ ...STORY, headline: '题'.repeat(201) }, ['headline']],
    [{ ...STORY, headline: '题\u0000' }, ['headline']],
    [{ headline: '题' }, ['paragraphs']],
    [{ ...STORY, paragraphs: ['字'.repeat(20_001)] }, ['paragraphs.0']],
    [{ ...STORY, paragraphs: ['好', '\ud800'] }, ['paragraphs.1']],
    [{ ...STORY, byline: '本报讯' }, ['']],
    [{ ...STORY, department: 'abc' }, ['']],
    [{ ...STORY, publishedAt: '2026-01-01' }, ['']],
    [{ ...STORY, photos: [{ caption: '图', file: 'x' }] }, ['photos.0.file']],
    [{ ...STORY, photos: [{ caption: '图', file: 3_000_000_000 }] }, ['photos.0.file']],
    [{ data: [STORY] }, ['']],
    [[STORY], ['']],
  ])('refuses %j with its paths', async (body, paths) => {
    const answer = await author.post(SUBMISSIONS, body);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('refuses a photo whose file is not there', async () => {
    const answer = await author.post(SUBMISSIONS, { ...STORY, photos: [{ caption: '图', file: 4711 }] });
    expect(answer.status).toBe(400);
  });

  it('publishes nothing, whatever the query says', async () => {
    const { body } = await author.post(`${SUBMISSIONS}?status=published`, STORY);
    expect(body.data).toMatchObject({ stage: 'draft', publication: 'none' });
  });
});

describe('A story of somebody else', () => {
  it.each(['colleague', 'editor'])('of a %s is not there', async (who) => {
    const story = who === 'editor' ? await writeStory(staff.editor) : await write(colleague);
    const body = { version: 1 };
    const answers = [
      await author.get(`${SUBMISSIONS}/${story}`),
      await change(author, story, { ...body, headline: '我的' }),
      await author.post(`${SUBMISSIONS}/${story}/submit`, body),
      await author.post(`${SUBMISSIONS}/${story}/recall`, body),
    ];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [404, 'not_found']));
    expect(answers.some(({ text }) => text.includes('清淤'))).toBe(false);
  });
});

describe('The list', () => {
  it('holds one’s own stories, those that moved last first', async () => {
    const writer = await enlist(newsroom);
    const [first, second] = [await write(writer), await write(writer)];
    await write(colleague);
    await writer.post(`${SUBMISSIONS}/${first}/submit`, { version: 1 });
    const { body } = await writer.get(SUBMISSIONS);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([first, second]);
    expect(body.data[0]).toEqual({
      documentId: first,
      headline: '清淤工程完工',
      version: 1,
      stage: 'first_review',
      publication: 'none',
      since: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, total: 2 });
  });

  it('is read page by page', async () => {
    const writer = await enlist(newsroom);
    const stories = [await write(writer), await write(writer), await write(writer)];
    const { body } = await writer.get(`${SUBMISSIONS}?page=2&pageSize=2`);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([stories[0]]);
    expect(body.meta.pagination.total).toBe(3);
  });

  it.each(['?page=0', '?pageSize=1000', '?page=x'])('refuses %s', async (query) => {
    expect(refusalIn(await author.get(`${SUBMISSIONS}${query}`))).toEqual([400, 'bad_request']);
  });
});

describe('Changing', () => {
  it('keeps what is not named, and counts the version', async () => {
    const story = await write(author, { kicker: '河西街道' });
    const { body } = await change(author, story, { version: 1, headline: '清淤提前完工' });
    expect(body.data).toMatchObject({
      headline: '清淤提前完工',
      kicker: '河西街道',
      version: 2,
      paragraphs: STORY.paragraphs,
    });
  });

  it('refuses a version that is no longer the present one', async () => {
    const story = await write(author);
    await change(author, story, { version: 1, headline: '二' });
    const answer = await change(author, story, { version: 1, headline: '三' });
    expect(refusalIn(answer)).toEqual([409, 'stale_version']);
    expect(answer.body.error.details).toMatchObject({ version: 2, changedBy: author.name });
    expect((await read(author, story)).headline).toBe('二');
  });

  it.each([
    [{ headline: '二' }, ['version']],
    [{ version: 1, headline: ' ' }, ['headline']],
    [{ version: 1, slug: 'x' }, ['']],
    [{ version: 1, urgency: 1 }, ['']],
  ])('refuses %j with its paths', async (body, paths) => {
    const answer = await change(author, await write(author), body);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('is refused once the editors have the story, and again open after the recall', async () => {
    const story = await send(author);
    const refused = await change(author, story, { version: 1, headline: '二' });
    expect(refusalIn(refused)).toEqual([409, 'not_editable']);
    await author.post(`${SUBMISSIONS}/${story}/recall`, { version: 1 });
    expect((await change(author, story, { version: 1, headline: '二' })).status).toBe(200);
  });

  it('is refused after the story was turned down', async () => {
    const story = await send(author);
    await done(staff.editor, story, 'reject', { opinion: '已有同题稿件。' });
    expect(refusalIn(await change(author, story, { version: 1, headline: '二' }))).toEqual([
      409,
      'not_editable',
    ]);
  });
});

describe('Submitting and recalling', () => {
  it('moves the story to the first review and back', async () => {
    const story = await write(author);
    const sent = await author.post(`${SUBMISSIONS}/${story}/submit`, { version: 1 });
    expect(sent.body.data).toMatchObject({
      stage: 'first_review',
      acts: [{ allowed: false }, { allowed: true }],
    });
    const back = await author.post(`${SUBMISSIONS}/${story}/recall`, { version: 1 });
    expect([back.status, back.body.data.stage]).toEqual([200, 'draft']);
  });

  it.each(['submit', 'recall'])('%s refuses a version that is not the present one', async (name) => {
    const story = await send(author);
    const answer = await author.post(`${SUBMISSIONS}/${story}/${name}`, { version: 9 });
    expect(refusalIn(answer)).toEqual([409, 'stale_version']);
  });

  it.each(['submit', 'recall'])('%s refuses a body without a version', async (name) => {
    const answer = await author.post(`${SUBMISSIONS}/${await write(author)}/${name}`, {});
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(['version']);
  });

  it('refuses to submit twice', async () => {
    const story = await send(author);
    const answer = await author.post(`${SUBMISSIONS}/${story}/submit`, { version: 1 });
    expect(refusalIn(answer)).toEqual([409, 'wrong_stage']);
  });

  it('refuses to recall what an editor has claimed or decided on', async () => {
    const [claimed, decided] = [await send(author), await send(author)];
    await done(staff.editor, claimed, 'claim');
    await done(staff.editor, decided, 'approve');
    const recall = (story: string) => author.post(`${SUBMISSIONS}/${story}/recall`, { version: 1 });
    expect(refusalIn(await recall(claimed))).toEqual([409, 'held_by_other']);
    expect(refusalIn(await recall(decided))).toEqual([409, 'already_decided']);
  });

  it('has no other acts', async () => {
    const story = await send(author);
    const answers = [
      await author.post(`${SUBMISSIONS}/${story}/approve`, { version: 1 }),
      await author.post(`${SUBMISSIONS}/${story}/publish`, { version: 1 }),
      await author.delete(`${SUBMISSIONS}/${story}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405]);
  });
});

describe('What the author learns', () => {
  it('is the opinion of a return, and not who wrote it', async () => {
    const story = await send(author);
    await done(staff.editor, story, 'return', { opinion: '请补数据来源。', reasonCode: 'source' });
    const { stage, opinions, acts } = await read(author, story);
    expect(stage).toBe('returned');
    expect(opinions).toEqual([
      { act: 'return', opinion: '请补数据来源。', reasonCode: 'source', at: expect.any(String) },
    ]);
    expect(acts[0]).toEqual({ act: 'submit', allowed: true });
  });

  it('is the opinion of a rejection', async () => {
    const story = await send(author);
    await done(staff.editor, story, 'reject', { opinion: '已有同题稿件。' });
    expect((await read(author, story)).opinions).toMatchObject([
      { act: 'reject', opinion: '已有同题稿件。' },
    ]);
  });

  it('is not what reviewers tell one another', async () => {
    const story = await send(author);
    await done(staff.editor, story, 'approve', { opinion: '内部意见一' });
    await act(staff.proofreaders[0], story, 'proof', { opinion: '内部意见二' });
    const { text } = await author.get(`${SUBMISSIONS}/${story}`);
    expect(text).not.toContain('内部意见');
  });

  it('is the text that the editors made of the story', async () => {
    const story = await send(author);
    await saveStory(staff.editor, story, { headline: '河西清淤完工' });
    expect(await read(author, story)).toMatchObject({
      headline: '河西清淤完工',
      version: 2,
      stage: 'first_review',
    });
  });
});
