import { refusalIn } from '../../support/answers';
import { anybody, enlist, hire, PASSWORD, type Answer, type Person } from '../../support/people/people';
import { somePicture } from '../../support/people/pictures';
import {
  bodyOf,
  outcomeOf,
  saveStory,
  STORIES,
  storyText,
  versionOf,
  writeStory,
} from '../../support/people/stories';
import { changeSubmission, SUBMISSION, SUBMISSIONS, writeSubmission } from '../../support/people/submissions';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom();
let editor: Person;
let author: Person;

beforeAll(async () => {
  editor = await hire(newsroom, 'newsroom-editor');
  author = await enlist(newsroom);
});

describe('A list of the Content Manager', () => {
  const list = (query: string) => editor.get(`${STORIES}?${query}`);

  it('is asked for pages that a list has, and over few relations', async () => {
    expect((await list('page=1&pageSize=10&sort=headline:ASC')).status).toBe(200);
    expect(refusalIn(await list('page=9223372036854775808'))).toEqual([400, 'bad_request']);
    expect(refusalIn(await list('page=1&pageSize=101'))).toEqual([400, 'bad_request']);
    const relations = Array.from({ length: 40 }, (_, at) => `filters[$and][${at}][column][name][$ne]=${at}`);
    expect(refusalIn(await list(relations.join('&')))).toEqual([400, 'too_complex']);
  });
});

describe('A path in capital letters', () => {
  const CAPITALS = STORIES.replace('content-manager', 'Content-Manager').replace('types', 'Types');

  it('leads to the same limits', async () => {
    expect(refusalIn(await editor.get(`${CAPITALS}?page=1&pageSize=101`))).toEqual([400, 'bad_request']);
    const text = 'a'.repeat(2_500_000);
    expect(refusalIn(await editor.post(CAPITALS, { headline: '长', text }))).toEqual([400, 'story_too_long']);
  });
});

describe('A story that no paper prints', () => {
  const LONG = '文'.repeat(100_001);
  const BLOCKS = Array.from({ length: 1_001 }, () => bodyOf('文')).flat();
  const PEOPLE = Array.from({ length: 20_000 }, () => ({ role: 'correspondent', name: '何平' }));
  const DEEP = `{"headline":"深","body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

  it('is refused as too long by whatever way it comes', async () => {
    const [story, submission] = [await writeStory(editor), await writeSubmission(author)];
    const answers = [
      await editor.post(STORIES, { headline: '长', body: bodyOf(LONG) }),
      await saveStory(editor, story, { body: bodyOf(LONG) }),
      await editor.put(`/newsroom/articles/${story}/autosave`, {
        version: 1,
        fields: { body: bodyOf(LONG) },
      }),
      await author.post(SUBMISSIONS, {
        ...SUBMISSION,
        paragraphs: Array.from({ length: 6 }, () => '文'.repeat(20_000)),
      }),
      await changeSubmission(author, submission, {
        version: 1,
        paragraphs: Array.from({ length: 6 }, () => '文'.repeat(20_000)),
      }),
      await editor.post('/newsroom/page-imports', { text: `清淤工程完工\n本报讯(通讯员 何平)${LONG}` }),
    ];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [400, 'story_too_long']));
    expect(answers[0]?.body.error.details).toMatchObject({ length: 100_002, most: 100_000 });
    await expect(
      newsroom.strapi.documents('plugin::newsroom.article').create({ data: { headline: LONG } }),
    ).rejects.toMatchObject({ details: { code: 'story_too_long' } });
  });

  it('is refused as a whole where each of its changes is short', async () => {
    const story = await writeStory(editor, { body: bodyOf('文'.repeat(60_000)) });
    const captions = Array.from({ length: 25 }, () => ({ caption: '图'.repeat(2_000) }));
    expect(refusalIn(await saveStory(editor, story, { photos: captions }))).toEqual([400, 'story_too_long']);
    expect(await versionOf(editor, story)).toBe(1);
  });

  it('is refused where it has too many parts, or is nested too deep', async () => {
    const send = (body: string) =>
      newsroom.http
        .post(STORIES)
        .set('Authorization', `Bearer ${editor.token}`)
        .set('Content-Type', 'application/json')
        .send(body);
    const answers = [
      await editor.post(STORIES, { headline: '碎', body: BLOCKS }),
      await editor.post(STORIES, { headline: '众', contributors: PEOPLE }),
      await send(DEEP),
      await send(DEEP.replace('article', 'reporter')),
      await editor.post('/newsroom/page-imports', { text: '文', stories: PEOPLE }),
    ];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [400, 'too_complex']));
  });

  it('has no more notes than people read', async () => {
    const story = await writeStory(editor);
    const note = { version: 1, field: 'body', index: 0, start: 0, end: 2, text: '核对' };
    expect((await editor.post(`/newsroom/articles/${story}/notes`, note)).status).toBe(201);
    const { connection } = newsroom.strapi.db;
    const row = await connection('newsroom_notes').where({ article: story }).first();
    const more = Array.from({ length: 499 }, (_, at) => ({
      ...row,
      id: undefined,
      document_id: `note${at}`,
    }));
    await connection.batchInsert(
      'newsroom_notes',
      more.map(({ id, ...one }) => one),
      25,
    );
    expect(refusalIn(await editor.post(`/newsroom/articles/${story}/notes`, note))).toEqual([
      409,
      'too_many_notes',
    ]);
  });
});

describe('Signing in', () => {
  const signIn = (identifier: string, password = PASSWORD) =>
    anybody(newsroom).post('/api/auth/local', { identifier, password });

  it('is open to a whole office at one moment', async () => {
    const { name } = await enlist(newsroom);
    const answers = await Promise.all(Array.from({ length: 60 }, () => signIn(name)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it('is refused to as many at one moment as one after the other', async () => {
    const { name } = await enlist(newsroom);
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(name, 'Wrong-2026')));
    expect(answers.map(({ status }) => status).sort()).toEqual([400, 400, 400, 400, 400, 429, 429, 429]);
  });
});

describe('A form', () => {
  it('whose fields are larger than any words about files is refused', async () => {
    const answer = await newsroom.http
      .post('/upload')
      .set('Authorization', `Bearer ${editor.token}`)
      .field('fileInfo', 'a'.repeat(1_100_000));
    expect(answer.status).toBe(413);
  });
});

describe('An account that writes faster than people do', () => {
  const LIMITS = 'plugin::newsroom.writesPerMinute';
  let before: unknown;
  beforeEach(() => {
    before = newsroom.strapi.config.get(LIMITS);
    newsroom.strapi.config.set(LIMITS, { editors: 3, correspondents: 2 });
  });
  afterEach(() => {
    newsroom.strapi.config.set(LIMITS, before);
  });

  it('waits for as long as it is told, whichever way it writes, and may read', async () => {
    const person = await hire(newsroom, 'newsroom-editor');
    const writes = [
      await person.post(STORIES, storyText()),
      await person.post('/newsroom/page-imports/preview', { text: '文' }),
      await person.post(STORIES, storyText()),
      await person.post(STORIES, storyText()),
    ];
    expect(writes.map(({ status }) => status)).toEqual([201, 200, 201, 429]);
    expect(refusalIn(writes[3] as Answer)).toEqual([429, 'too_many_requests']);
    expect(Number(writes[3]?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await person.get('/newsroom/queue')).status).toBe(200);
  });

  it('sends each picture once, and is told when it may send the next', async () => {
    const person = await hire(newsroom, 'newsroom-editor');
    const answers = [];
    for (let sent = 0; sent < 4; sent += 1)
      answers.push(await person.upload('/upload', { name: 'picture.bmp', bytes: somePicture() }));
    expect(answers.map(outcomeOf)).toEqual(['201', '201', '201', '429 too_many_requests']);
    for (const { body } of answers.slice(0, 3))
      await newsroom.strapi.plugin('upload').service('upload').remove(body[0]);
  });

  it('keeps nobody else waiting, and correspondents have a limit of their own', async () => {
    const [one, other] = [await enlist(newsroom), await enlist(newsroom)];
    const codes = [];
    for (const person of [one, one, one, other])
      codes.push((await person.post(SUBMISSIONS, SUBMISSION)).status);
    expect(codes).toEqual([201, 201, 429, 201]);
  });
});
