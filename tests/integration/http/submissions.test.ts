import { pathsIn, refusalIn } from '../../support/answers';
import { enlist, type Person } from '../../support/people/people';
import { bring, draw, emptyLibrary, LABEL_XMP, takePicture } from '../../support/people/pictures';
import { demand, done, review, saveStory, writeStory } from '../../support/people/stories';
import { changeSubmission, SUBMISSION, SUBMISSIONS, writeSubmission } from '../../support/people/submissions';
import { useNewsroom } from '../../support/use-newsroom';

// Before the newsroom stops: hooks run in their order.
afterAll(() => emptyLibrary(newsroom));

const { newsroom, staff } = useNewsroom();
let author: Person;
let colleague: Person;

beforeAll(async () => {
  author = await enlist(newsroom);
  colleague = await enlist(newsroom);
});

describe('Writing', () => {
  it('makes a draft of the correspondent', async () => {
    const answer = await author.post(SUBMISSIONS, { ...SUBMISSION, kicker: '河西街道', keywords: ['水利'] });
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      ...SUBMISSION,
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

  it('brings a summary, a lead photo and an original source along', async () => {
    const picture = await bring(author, await draw().png().toBuffer());
    const given = {
      summary: '清淤工程提前完工。',
      leadPhoto: { file: picture.id, caption: '图为现场。' },
      originalSource: { name: '青石日报', title: '清淤提前完工', url: 'https://example.com/1' },
    };

    const { status, body } = await author.post(SUBMISSIONS, { ...SUBMISSION, ...given });

    expect(status).toBe(201);
    expect(body.data).toMatchObject(given);
    const { headline, version } = { headline: '改题', version: 1 };
    const changed = await author.put(`${SUBMISSIONS}/${body.data.documentId}`, {
      headline,
      version,
      summary: '',
    });
    expect(changed.body.data).toMatchObject({ ...given, headline, summary: null });
  });

  it('names no picture of somebody else as the lead photo', async () => {
    const { id } = await takePicture(newsroom, staff.editor);
    const leadPhoto = { file: id, caption: '' };
    expect(refusalIn(await author.post(SUBMISSIONS, { ...SUBMISSION, leadPhoto }))).toEqual([
      403,
      'not_your_file',
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', '//example.com', 'https://'])(
    'names no page at %s',
    async (url) => {
      const originalSource = { name: '青石日报', url };
      const answer = await author.post(SUBMISSIONS, { ...SUBMISSION, originalSource });
      expect([refusalIn(answer), pathsIn(answer)]).toEqual([[400, 'bad_request'], ['originalSource.url']]);
    },
  );

  it('takes a body that is wrapped in data', async () => {
    const answer = await author.post(SUBMISSIONS, { data: SUBMISSION });
    expect([answer.status, answer.body.data.headline]).toEqual([201, '清淤工程完工']);
  });

  it('signs with the name and department of the linked reporter, wherever the account’s name says else', async () => {
    const writer = await enlist(newsroom);
    const { documentId: department } = await newsroom.strapi
      .documents('plugin::newsroom.department')
      .create({ data: { name: '青石县水利局' } });
    const { documentId: reporter } = await newsroom.strapi
      .documents('plugin::newsroom.reporter')
      .create({ data: { name: '何平', department, user: writer.id } });
    const { body } = await staff.editor.get(`/newsroom/articles/${await writeSubmission(writer)}`);
    expect(body.article).toMatchObject({
      byline: '本报讯（通讯员 何平）',
      contributors: [{ role: 'correspondent', name: '何平', reporter }],
      department,
      source: 'portal',
    });
  });

  it('signs with the name of the account where no reporter is linked', async () => {
    const { body } = await staff.editor.get(`/newsroom/articles/${await writeSubmission(author)}`);
    expect(body.article.contributors).toEqual([{ role: 'correspondent', name: author.name, reporter: null }]);
  });

  it.each([
    [{ ...SUBMISSION, headline: '' }, ['headline']],
    [{ ...SUBMISSION, headline: '题'.repeat(201) }, ['headline']],
    [{ ...SUBMISSION, headline: '题\u0000' }, ['headline']],
    [{ headline: '题' }, ['paragraphs']],
    [{ ...SUBMISSION, paragraphs: ['字'.repeat(20_001)] }, ['paragraphs.0']],
    [{ ...SUBMISSION, paragraphs: ['好', '\ud800'] }, ['paragraphs.1']],
    [{ ...SUBMISSION, byline: '本报讯' }, ['']],
    [{ ...SUBMISSION, department: 'abc' }, ['']],
    [{ ...SUBMISSION, publishedAt: '2026-01-01' }, ['']],
    [{ ...SUBMISSION, photos: [{ caption: '图', file: 'x' }] }, ['photos.0.file']],
    [{ ...SUBMISSION, photos: [{ caption: '图', file: 3_000_000_000 }] }, ['photos.0.file']],
    [{ data: [SUBMISSION] }, ['']],
    [[SUBMISSION], ['']],
  ])('refuses %j with its paths', async (body, paths) => {
    const answer = await author.post(SUBMISSIONS, body);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('is told of no file of others whether it is there, nor what it is', async () => {
    const bytes = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF');
    const paper = await bring(staff.editor, bytes, { name: 'paper.pdf', url: '/upload' });
    const picture = await takePicture(newsroom, staff.editor);
    const files = [paper.id, picture.id, picture.id + 4711];
    const written = files.flatMap((file) => [
      { photos: [{ file, caption: '图' }] },
      { leadPhoto: { file, caption: '' } },
    ]);

    const answers = [];
    for (const shown of written) answers.push(await author.post(SUBMISSIONS, { ...SUBMISSION, ...shown }));

    expect(answers.map(refusalIn)).toEqual(written.map(() => [403, 'not_your_file']));
  });

  it('says of a machine-made picture that it is one, whatever the correspondent says; an editor may say otherwise', async () => {
    const { id } = await bring(author, await draw().jpeg().withXmp(LABEL_XMP).toBuffer());
    const photo = { file: id, caption: '图' };
    const origins = ['none', null, 'assisted', undefined];
    const photos = origins.map((aiOrigin) => ({ ...photo, aiOrigin }));
    const story = await writeSubmission(author, { photos, leadPhoto: { ...photo, aiOrigin: 'none' } });
    const originsIn = async () => {
      const { article } = await review(staff.editor, story);
      return [...article.photos, article.leadPhoto].map(({ aiOrigin }) => aiOrigin);
    };

    expect(await originsIn()).toEqual(Array(5).fill('generated'));
    const leadPhoto = { ...photo, aiOrigin: 'assisted' };
    demand(await saveStory(staff.editor, story, { photos: photos.slice(0, 2), leadPhoto }));
    expect(await originsIn()).toEqual(['none', 'generated', 'assisted']);
  });

  it('takes the words of a picture from the library where the correspondent sends none', async () => {
    const { id } = await bring(author, await draw().jpeg().toBuffer());
    const words = { fileInfo: { alternativeText: '挖掘机在河边' } };
    demand(await author.post(`/api/upload?id=${id}`, words));

    const photos = [{ file: id, caption: '图', alternativeText: null }];
    const story = await writeSubmission(author, { photos });

    const { article } = await review(staff.editor, story);
    expect(article.photos).toMatchObject([{ alternativeText: '挖掘机在河边' }]);
  });

  it('publishes nothing, whatever the query says', async () => {
    const { body } = await author.post(`${SUBMISSIONS}?status=published`, SUBMISSION);
    expect(body.data).toMatchObject({ stage: 'draft', publication: 'none' });
  });
});

describe('A story of somebody else', () => {
  it.each(['colleague', 'editor'])('of a %s is not there', async (who) => {
    const story = who === 'editor' ? await writeStory(staff.editor) : await writeSubmission(colleague);
    const body = { version: 1 };
    const answers = [
      await author.get(`${SUBMISSIONS}/${story}`),
      await changeSubmission(author, story, { ...body, headline: '我的' }),
      await author.post(`${SUBMISSIONS}/${story}/submit`, body),
      await author.post(`${SUBMISSIONS}/${story}/recall`, body),
    ];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [404, 'not_found']));
    expect(answers.some(({ text }) => text.includes('清淤'))).toBe(false);
  });
});

describe('A byline', () => {
  it('opens no story of the desk to the correspondent that it names', async () => {
    const { documentId: reporter } = await newsroom.strapi
      .documents('plugin::newsroom.reporter')
      .create({ data: { name: '石磊', user: author.id } });
    const contributors = [{ role: 'correspondent', name: '石磊', reporter }];
    const story = await writeStory(staff.secondEditor, { contributors });
    await done(staff.secondEditor, story, 'submit');
    await done(staff.editor, story, 'return', { opinion: '请补数据来源。' });
    const answers = [
      await author.get(`${SUBMISSIONS}/${story}`),
      await changeSubmission(author, story, { version: 1, headline: '我的' }),
    ];
    expect(answers.map(refusalIn)).toEqual([
      [404, 'not_found'],
      [404, 'not_found'],
    ]);
  });
});

describe('The list', () => {
  it('holds one’s own stories, those that moved last first', async () => {
    const writer = await enlist(newsroom);
    const [first, second] = [await writeSubmission(writer), await writeSubmission(writer)];
    await writeSubmission(colleague);
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
    const stories = [
      await writeSubmission(writer),
      await writeSubmission(writer),
      await writeSubmission(writer),
    ];
    const { body } = await writer.get(`${SUBMISSIONS}?page=2&pageSize=2`);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([stories[0]]);
    expect(body.meta.pagination.total).toBe(3);
  });

  it.each(['?page=0', '?pageSize=1000', '?page=x'])('refuses %s', async (query) => {
    expect(refusalIn(await author.get(`${SUBMISSIONS}${query}`))).toEqual([400, 'bad_request']);
  });
});
