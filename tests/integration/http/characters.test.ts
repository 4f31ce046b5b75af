import { refusalIn } from '../../support/answers';
import { anybody, enlist, hire, type Person } from '../../support/people/people';
import {
  act,
  bodyOf,
  demand,
  done,
  review,
  saveStory,
  storyText,
  STORIES,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { SUBMISSION, SUBMISSIONS, writeSubmission } from '../../support/people/submissions';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });
let correspondent: Person;
let root: Person;

beforeAll(async () => {
  correspondent = await enlist(newsroom, 'correspondent');
  root = await hire(newsroom, 'strapi-super-admin');
});

const DEPARTMENT = 'plugin::newsroom.department';
const REPORTER = 'plugin::newsroom.reporter';

const createDepartment = (name: string) =>
  newsroom.strapi.documents(DEPARTMENT as never).create({ data: { name } as never });

describe('What cannot be seen', () => {
  it('is no part of a story that is saved in the Content Manager', async () => {
    const story = await writeStory(staff.editor, {
      headline: '\ufeff清\u200b淤\n完工\u2060',
      byline: '本报讯（通讯员 何\u200e平）',
      contributors: [{ role: 'correspondent', name: '何\u200b平' }],
      keywords: ['水\u00ad利'],
      body: bodyOf('河\u{e0041}道\u202e已清。'),
    });
    expect((await review(staff.editor, story)).article).toMatchObject({
      headline: '清淤 完工',
      slug: 'qing-yu-wan-gong',
      byline: '本报讯（通讯员 何平）',
      contributors: [{ name: '何平' }],
      keywords: ['水利'],
      paragraphs: ['河道已清。'],
    });
  });

  it('is no part of a submission, an autosave, a note or an opinion', async () => {
    const sent = await writeSubmission(correspondent, { paragraphs: ['河\u200b道已清。'] });
    expect((await correspondent.get(`${SUBMISSIONS}/${sent}`)).body.data.paragraphs).toEqual(['河道已清。']);

    const story = await writeStory(staff.secondEditor);
    const fields = { headline: '新\u200b题', body: bodyOf('新\u00ad文。') };
    const kept = await staff.editor.put(`/newsroom/articles/${story}/autosave`, { version: 1, fields });
    expect(demand(kept).body.fields).toEqual({ headline: '新题', body: bodyOf('新文。') });

    const place = { version: 1, field: 'body', index: 0, start: 0, end: 2 };
    const noted = await staff.editor.post(`/newsroom/articles/${story}/notes`, {
      ...place,
      text: '核\u200b对。',
    });
    expect(demand(noted, 201).body.notes[0].text).toBe('核对。');
    expect(
      refusalIn(await staff.editor.post(`/newsroom/articles/${story}/notes`, { ...place, text: '\u200b' })),
    ).toEqual([400, 'bad_request']);

    await done(staff.secondEditor, story, 'submit');
    const empty = await act(staff.editor, story, 'return', { opinion: '\u200b\u2060' });
    expect(refusalIn(empty)).toEqual([400, 'opinion_required']);
  });

  it('makes no headline', async () => {
    const answer = await correspondent.post(SUBMISSIONS, { ...SUBMISSION, headline: '\u200b\u{e0041}' });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });
});

describe('What no database can keep', () => {
  it.each(['河\u0000道', '河\ud842道'])('is refused in every body: %j', async (text) => {
    const story = await writeStory(staff.editor);
    const answers = [
      await staff.editor.post(STORIES, storyText({ headline: text })),
      await staff.editor.post(STORIES, storyText({ body: bodyOf(text) })),
      await saveStory(staff.editor, story, { byline: text }),
      await correspondent.post(SUBMISSIONS, { ...SUBMISSION, paragraphs: [text] }),
      await staff.editor.put(`/newsroom/articles/${story}/autosave`, {
        version: 1,
        fields: { headline: text },
      }),
      await act(staff.secondEditor, story, 'submit', { opinion: text }),
      await staff.editor.post('/newsroom/page-imports/preview', { text }),
    ];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [400, 'bad_request']));
    await expect(createDepartment(text)).rejects.toMatchObject({ details: { code: 'bad_request' } });
  });

  it.each<[string, string, object]>([
    ['POST', '/upload/folders', { name: '图\u0000' }],
    ['PUT', '/admin/users/me', { firstname: '甲\ud842' }],
    ['POST', '/admin/login', { email: 'a@b.c\u0000', password: 'x' }],
    ['POST', '/api/auth/local', { identifier: 'a\u0000', password: 'x' }],
    ['POST', '/api/auth/reset-password', { code: '\u0000', password: 'x', passwordConfirmation: 'x' }],
    ['POST', '/api/auth/forgot-password?a=%00', { email: 'a@example.com' }],
  ])('is refused in a body or question at each path of Strapi: %s %s', async (method, url, body) => {
    const answer = await (method === 'PUT' ? root.put(url, body) : root.post(url, body));
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });

  it('is refused in what a form says of its file', async () => {
    const file = { name: 'a.jpg', bytes: Buffer.from('x') };
    const fileInfo = JSON.stringify({ alternativeText: '图\u0000' });
    expect(refusalIn(await correspondent.upload('/api/upload', file, { fileInfo }))).toEqual([
      400,
      'bad_request',
    ]);
  });

  it.each([
    '/newsroom/articles/%00',
    '/newsroom/articles/a%00/versions/1',
    '/newsroom/queue?q=%00',
    '/newsroom/queue?column=a%00',
    '/content-manager/collection-types/plugin::newsroom.article?_q=%00',
    '/content-manager/collection-types/plugin::newsroom.article?filters[headline]=a%00',
  ])('is refused in an address: %s', async (url) => {
    expect(refusalIn(await staff.chiefEditor.get(url))).toEqual([400, 'bad_request']);
  });
});

describe('A character of an extension of Han', () => {
  const of = (length: number) => '𬬭'.repeat(length);

  it('counts once in the limits of the Content Manager, as everywhere', async () => {
    const lines = ['headline', 'kicker', 'subhead', 'dateline'];
    const longest = Object.fromEntries(lines.map((field) => [field, of(200)]));

    const story = await writeStory(staff.editor, { ...longest, endMark: of(50) });
    const over = await Promise.all(
      lines.map((field) => staff.editor.post(STORIES, storyText({ [field]: of(201) }))),
    );

    expect((await review(staff.editor, story)).article).toMatchObject({ ...longest, endMark: of(50) });
    expect(over.map(refusalIn)).toEqual(Array(4).fill([400, 'bad_request']));
  });

  it.each(['department', 'reporter', 'column'])('counts once in the name of a %s', async (type) => {
    const root = await hire(newsroom, 'strapi-super-admin');
    const url = `/content-manager/collection-types/plugin::newsroom.${type}`;

    expect((await root.post(url, { name: of(100) })).status).toBe(201);
    expect(refusalIn(await root.post(url, { name: of(101) }))).toEqual([400, 'bad_request']);
  });
});

describe('A name', () => {
  const FORMS = ['河西第１街道', '河西\u200b第1街道', '河西 第1街道', '河西第1街道\ufeff'];
  const TAKEN = [409, 'name_taken'];
  const manage = (type: string, data: object) =>
    root.post(`/content-manager/collection-types/plugin::newsroom.${type}`, data);
  const changeIn = (type: string, id: string, data: object) =>
    root.put(`/content-manager/collection-types/plugin::newsroom.${type}/${id}`, data);

  it('of a department is taken in whatever form it is written, at the desk and in the Content Manager', async () => {
    await createDepartment('河西第1街道');
    const { documentId } = (await createDepartment('别的街道')) as { documentId: string };
    for (const name of FORMS) {
      await expect(createDepartment(name)).rejects.toMatchObject({ details: { code: 'name_taken' } });
      const posted = { name, aliases: [], formerNames: [] };
      const answers = [
        await staff.chiefEditor.post('/newsroom/departments', posted),
        await staff.chiefEditor.post('/newsroom/departments', { ...posted, name: '新街道', aliases: [name] }),
        await manage('department', { name }),
        await manage('department', { name: '新街道', aliases: [name] }),
        await changeIn('department', documentId, { name }),
        await changeIn('department', documentId, { aliases: [name] }),
      ];
      expect(answers.map(refusalIn)).toEqual(answers.map(() => TAKEN));
    }
  });

  it('is taken by an alias, and an alias is cleaned and measured as a name is', async () => {
    const written = demand(
      await manage('department', { name: '城东街道', aliases: [' 城\u200b东 ', 5] }),
      201,
    );
    expect(written.body.data.aliases).toEqual(['城东', 5]);
    expect(refusalIn(await manage('department', { name: '城　东' }))).toEqual(TAKEN);
    const faulty = [
      await manage('department', { name: '城北街道', aliases: ['长'.repeat(101)] }),
      await manage('department', { name: '城北街道', aliases: ['有\u0000误'] }),
    ];
    expect(faulty.map(refusalIn)).toEqual(faulty.map(() => [400, 'bad_request']));
  });

  it('of a column is taken in whatever form it is written, at the desk and in the Content Manager', async () => {
    demand(await staff.chiefEditor.post('/newsroom/columns', { name: '３15·热线', policy: null }), 201);
    for (const name of ['315・热线', '315‧热\u200b线', '３１５.热线']) {
      const answers = [
        await staff.chiefEditor.post('/newsroom/columns', { name, policy: null }),
        await manage('column', { name }),
      ];
      expect(answers.map(refusalIn)).toEqual(answers.map(() => TAKEN));
    }
  });

  it('of a reporter is taken within a department, in whatever form it is written', async () => {
    const [here, there] = (await Promise.all(['甲局', '乙局'].map(createDepartment))) as {
      documentId: string;
    }[];
    const named = (name: string, department: { documentId: string } | undefined) => ({
      name,
      kind: 'correspondent',
      ...(department && { department: { connect: [{ documentId: department.documentId }] } }),
    });
    demand(await manage('reporter', { ...named('阿依·努尔', here), aliases: ['小努尔'] }), 201);
    const free = demand(await manage('reporter', named('阿依·努尔', undefined)), 201).body.data.documentId;
    for (const name of ['阿依・努尔', '阿依.努\u200b尔', '阿依 ‧ 努尔', '小努　尔'])
      expect(refusalIn(await manage('reporter', named(name, here)))).toEqual(TAKEN);
    expect(refusalIn(await changeIn('reporter', free, named('阿依·努尔', here)))).toEqual(TAKEN);
    expect(
      refusalIn(await changeIn('reporter', free, { aliases: ['阿依'], ...named('王伟', here) })),
    ).toEqual([200, undefined]);
    demand(await manage('reporter', named('阿依·努尔', there)), 201);
  });

  it('that two entries of an older version bear stays where nothing of it changes', async () => {
    const department = ((await createDepartment('丙局')) as { documentId: string }).documentId;
    const create = (name: string) =>
      newsroom.strapi
        .documents(REPORTER as never)
        .create({ data: { name, kind: 'staff', department } as never });
    const [{ documentId }] = [(await create('何平')) as { documentId: string }, await create('何安')];
    await newsroom.strapi.db
      .connection('newsroom_reporters')
      .where({ name: '何安' })
      .update({ name: '何平' });
    expect((await changeIn('reporter', documentId, { name: '何平', kind: 'correspondent' })).status).toBe(
      200,
    );
  });

  it('is kept without what cannot be seen', async () => {
    const { documentId } = (await createDepartment('城南\u200b街道')) as { documentId: string };
    const kept = await newsroom.strapi.documents(DEPARTMENT as never).findOne({ documentId });
    expect(kept).toMatchObject({ name: '城南街道' });
  });
});

describe('A slug', () => {
  it.each(['升级', 'a/b', 'a b', '.', '..'])('%s is refused when it is written', async (slug) => {
    const answer = await staff.editor.post(STORIES, storyText({ slug }));
    expect(refusalIn(answer)).toEqual([400, 'slug_malformed']);
    expect(answer.body.error.details.path).toEqual(['slug']);
  });

  it('is written in lower case, and found without case', async () => {
    const story = await writePublished(staff, { slug: 'Gai-Xie' });
    expect((await review(staff.editor, story)).article.slug).toBe('gai-xie');
    const answer = await anybody(newsroom).get('/api/newsroom/articles/slug/GAI-XIE?fields[0]=headline');
    expect([answer.status, answer.headers.location]).toEqual([
      301,
      '/api/newsroom/articles/slug/gai-xie?fields[0]=headline',
    ]);
    const other = await writeStory(staff.editor);
    expect(refusalIn(await saveStory(staff.editor, other, { slug: 'GAI-xie' }))).toEqual([409, 'slug_taken']);
  });
});
