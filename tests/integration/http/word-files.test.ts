import { readdirSync } from 'node:fs';
import os from 'node:os';
import { refusalIn } from '../../support/answers';
import { enlist, hire, issueToken, type Person } from '../../support/people/people';
import { draw, emptyLibrary, metadataOf, readLibrary } from '../../support/people/pictures';
import { sendRaw } from '../../support/raw-http';
import { useNewsroom } from '../../support/use-newsroom';
import { docxOf, paragraph, partsOf, picture, wordFixture, zipOf } from '../../support/word/docx';

// Before the newsroom stops: hooks run in their order.
afterAll(() => emptyLibrary(newsroom));

const { newsroom } = useNewsroom({ silent: true });
const DOOR = '/api/newsroom/word-files';
const DESK = '/newsroom/word-files';

let author: Person;
let colleague: Person;
let editor: Person;

beforeAll(async () => {
  author = await enlist(newsroom);
  colleague = await enlist(newsroom);
  editor = await hire(newsroom, 'newsroom-editor');
});

const OPENING = '连日来，青石县水利局组织干部职工到河渠一线清理淤泥，为春灌做好准备。';
const STORY =
  paragraph('青石县水利局') + paragraph('百里河渠清淤忙') + paragraph(`本报讯（通讯员 石磊）${OPENING}`);
const PHOTO = picture('ajpg') + paragraph('图为清淤现场。石磊 摄');

const bytesOf = async (body = STORY, pictures?: Record<string, Buffer>) => docxOf(body, pictures);
const send = async (who: Pick<Person, 'upload'>, url: string, bytes: Buffer, fields = {}) =>
  who.upload(url, { name: '来稿.docx', bytes }, fields);

const stories = () => newsroom.strapi.db.query('plugin::newsroom.article').count();
const files = () => newsroom.strapi.db.query('plugin::upload.file').count();
const leftOnDisk = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('newsroom-word-'));

describe('The door of correspondents', () => {
  it('answers with the form and what was left out, and stores nothing but photos', async () => {
    const before = [await stories(), await files()];
    const body = `${STORY}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的话。</w:t></w:r></w:p>`;
    const answer = await send(author, DOOR, await bytesOf(body));
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.data).toMatchObject({
      story: {
        kicker: '青石县水利局',
        headline: '百里河渠清淤忙',
        department: '青石县水利局',
        contributors: [{ role: 'correspondent', name: '石磊' }],
        paragraphs: [OPENING],
      },
      submission: { headline: '百里河渠清淤忙', paragraphs: [OPENING], photos: [] },
      notes: [{ code: 'hidden_text_left_out', count: 1, texts: ['隐藏的话。'] }],
    });
    expect([await stories(), await files()]).toEqual(before);
    expect(leftOnDisk()).toEqual([]);
  });

  it('makes the photos files of the sender, upright and written anew', async () => {
    const turned = await draw().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { body } = await send(author, DOOR, await bytesOf(STORY + PHOTO, { 'a.jpg': turned }));
    const [photo] = body.data.submission.photos;
    expect(photo).toMatchObject({
      caption: '图为清淤现场。',
      credit: { role: 'photographer', name: '石磊' },
    });
    const bytes = await readLibrary(newsroom, photo.file);
    const { width, height, orientation } = await metadataOf(bytes);
    expect({ width, height, orientation }).toEqual({ width: 40, height: 60, orientation: undefined });

    const { submission } = body.data;
    expect((await author.post('/api/newsroom/submissions', submission)).status).toBe(201);
    expect(refusalIn(await colleague.post('/api/newsroom/submissions', submission))).toEqual([
      403,
      'not_your_file',
    ]);
  });

  it('leaves a damaged picture out, and says so', async () => {
    const whole = await draw(400, 300).jpeg().toBuffer();
    const before = await files();
    const { body } = await send(
      author,
      DOOR,
      await bytesOf(STORY + PHOTO, { 'a.jpg': whole.subarray(0, 300) }),
    );
    expect(body.data.submission.photos).toMatchObject([{ file: null, caption: '图为清淤现场。' }]);
    expect(body.data.notes).toMatchObject([{ code: 'picture_format', count: 1 }]);
    expect(await files()).toBe(before);
  });

  it('takes a .doc as text, whatever its name says', async () => {
    const { status, body } = await author.upload(DOOR, {
      name: '来稿.wps',
      bytes: wordFixture('libreoffice.doc'),
    });
    expect(status).toBe(200);
    expect(body.data.notes).toMatchObject([{ code: 'pictures_lost' }]);
  });

  it('is closed to an editor, and open to a program with a full token', async () => {
    const token = await issueToken(newsroom, 'full-access');
    expect((await send(editor, DOOR, await bytesOf())).status).toBe(401);
    expect((await send(token, DOOR, await bytesOf())).status).toBe(200);
    expect((await send(await enlist(newsroom, 'authenticated'), DOOR, await bytesOf())).status).toBe(403);
    expect((await newsroom.http.post(DOOR).attach('files', await bytesOf(), 'a.docx')).status).toBe(401);
  });
});

describe('The door of the desk', () => {
  it('shows what a file holds before anything is written', async () => {
    const before = [await stories(), await files()];
    const bytes = await bytesOf(STORY + PHOTO, { 'a.jpg': await draw().jpeg().toBuffer() });
    const { status, body } = await send(editor, `${DESK}/preview`, bytes);
    expect(status).toBe(200);
    expect(body.data.story).toMatchObject({
      headline: '百里河渠清淤忙',
      photos: [{ isInFile: true, file: null }],
    });
    expect([await stories(), await files()]).toEqual(before);
  });

  it('makes a draft with the headline as it was corrected', async () => {
    const bytes = await bytesOf(STORY + PHOTO, { 'a.jpg': await draw().jpeg().toBuffer() });
    const { status, body } = await send(editor, DESK, bytes, { headline: '百里河渠换新颜' });
    expect(status).toBe(201);
    const { documentId } = body.data;
    const review = (await editor.get(`/newsroom/articles/${documentId}`)).body;
    expect(review).toMatchObject({ stage: 'draft' });
    const row = await newsroom.strapi.db.query('plugin::newsroom.article').findOne({ where: { documentId } });
    expect(row).toMatchObject({
      headline: '百里河渠换新颜',
      source: 'word',
      sourceReference: '来稿',
      byline: '本报讯（通讯员 石磊）',
      photos: [{ caption: '图为清淤现场。', file: expect.any(Number) }],
    });
  });

  it('keeps no photo where the draft cannot be written', async () => {
    const before = [await stories(), await files()];
    const bytes = await bytesOf(STORY + PHOTO, { 'a.jpg': await draw().jpeg().toBuffer() });
    const { status } = await send(editor, DESK, bytes, { headline: '题'.repeat(201) });
    expect(status).toBe(400);
    newsroom.strapi.documents.use((context, next) =>
      context.action === 'create' && context.uid === 'plugin::newsroom.article' && isFull
        ? Promise.reject(new Error('The disk is full.'))
        : next(),
    );
    isFull = true;
    expect((await send(editor, DESK, bytes)).status).toBe(500);
    isFull = false;
    expect([await stories(), await files()]).toEqual(before);
  });

  it('is closed to who imports no pages', async () => {
    const chief = await hire(newsroom, 'newsroom-chief-editor');
    expect((await send(chief, DESK, await bytesOf())).status).toBe(403);
    expect((await send(author, DESK, await bytesOf())).status).toBe(401);
  });
});

let isFull = false;

describe('Both doors refuse', () => {
  const bomb = () => zipOf({ ...partsOf(STORY), 'word/media/a.bin': Buffer.alloc(60_000_000) });
  const faulty: [string, number, () => Buffer | Promise<Buffer>][] = [
    ['not_word', 415, () => Buffer.from('<html>')],
    ['word_broken', 400, async () => (await bytesOf()).subarray(0, 500)],
    ['word_macros', 400, () => zipOf({ ...partsOf(STORY), 'word/vbaProject.bin': 'x' })],
    ['word_too_large', 413, bomb],
    ['empty_word', 400, () => bytesOf('<w:p/>')],
    ['word_too_complex', 400, () => bytesOf(`${'<w:sdt>'.repeat(60_000)}${'</w:sdt>'.repeat(60_000)}`)],
  ];

  it.each(faulty)('a file as %s', async (code, status, make) => {
    const before = [await stories(), await files()];
    const bytes = await make();
    for (const [who, url] of [
      [author, DOOR],
      [editor, `${DESK}/preview`],
      [editor, DESK],
    ] as const)
      expect(refusalIn(await send(who, url, bytes))).toEqual([status, code]);
    expect([await stories(), await files()]).toEqual(before);
    expect(leftOnDisk()).toEqual([]);
  });

  it.each([
    ['the desk', DESK, () => editor],
    ['correspondents', DOOR, () => author],
  ])('a form of 100 MB before it is read, at the door of %s', async (_, url, who) => {
    const head = [
      `POST ${url} HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${who().token}`,
      'Content-Type: multipart/form-data; boundary=x',
      'Content-Length: 100000000',
    ];
    const answer = await sendRaw(newsroom, `${head.join('\r\n')}\r\n\r\n--x\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('word_too_large');
  });

  it('a form that does not say how long it is', async () => {
    const head = [
      `POST ${DOOR} HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${author.token}`,
      'Content-Type: multipart/form-data; boundary=x',
      'Transfer-Encoding: chunked',
    ];
    expect(await sendRaw(newsroom, `${head.join('\r\n')}\r\n\r\n0\r\n\r\n`)).toContain('length_required');
  });

  it('a request that brings no file, or two', async () => {
    expect(refusalIn(await author.post(DOOR, {}))).toEqual([400, 'bad_request']);
    const bytes = await bytesOf();
    const two = newsroom.http.post(DOOR).set('Authorization', `Bearer ${author.token}`);
    const answer = await two.attach('files', bytes, 'a.docx').attach('files', bytes, 'b.docx');
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });

  it('fields that no form of the desk has', async () => {
    const answer = await send(editor, DESK, await bytesOf(), { source: 'desk' });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });

  it('a name that is longer than any', async () => {
    const answer = await author.upload(DOOR, { name: `${'名'.repeat(300)}.docx`, bytes: await bytesOf() });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });
});

it('A name with characters that nobody sees is kept without them', async () => {
  const { body } = await editor.upload(DESK, { name: '来\u0007稿\u200b.docx', bytes: await bytesOf() });
  const { documentId } = body.data;
  const row = await newsroom.strapi.db.query('plugin::newsroom.article').findOne({ where: { documentId } });
  expect(row.sourceReference).toBe('来稿');
});

it('One account has no more than three files read at a time', async () => {
  const bytes = await bytesOf();
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(author, DOOR, bytes)));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
  expect(statuses.filter((status) => ![200, 429].includes(status))).toEqual([]);
  expect((await send(author, DOOR, bytes)).status).toBe(200);
});
