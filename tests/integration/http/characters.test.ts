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
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { SUBMISSION, SUBMISSIONS, writeSubmission } from '../../support/people/submissions';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });
let correspondent: Person;

beforeAll(async () => {
  correspondent = await enlist(newsroom, 'correspondent');
});

const DEPARTMENT = 'plugin::newsroom.department';

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
  it('is taken in whatever form it is written', async () => {
    await createDepartment('河西第1街道');
    for (const name of ['河西第１街道', '河西\u200b第1街道', '河西 第1街道']) {
      await expect(createDepartment(name)).rejects.toMatchObject({ details: { code: 'name_taken' } });
      const posted = { name, aliases: [], formerNames: [] };
      expect(refusalIn(await staff.chiefEditor.post('/newsroom/departments', posted))).toEqual([
        409,
        'name_taken',
      ]);
    }
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

describe('The search of the queue', () => {
  const found = async (words: string): Promise<string[]> => {
    const { body } = demand(await staff.editor.get(`/newsroom/queue?q=${encodeURIComponent(words)}`));
    return body.rows.map(({ headline }: { headline: string }) => headline);
  };

  it.each([
    ['ＡＩ进课堂', 'ai进'],
    ['第Ⅲ期开工', 'ⅲ期'],
    ['CAFÉ开业', 'café'],
    ['МОСКВА来信', 'москва'],
  ])('finds %s by %s', async (headline, words) => {
    await done(staff.secondEditor, await writeStory(staff.secondEditor, { headline }), 'submit');
    expect(await found(words)).toEqual([headline]);
  });

  it('finds stories that were written before it was kept', async () => {
    const headline = 'Ｂ座封顶';
    const story = await writeStory(staff.secondEditor, { headline });
    await done(staff.secondEditor, story, 'submit');
    await newsroom.strapi.db.connection('newsroom_runs').update({ search_text: null });
    expect(await found('b座')).toEqual([]);
    await newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('search-texts');
    expect(await found('b座')).toEqual([headline]);
  });

  it('takes signs of patterns for characters', async () => {
    for (const headline of ['完成率98%以上', '完成率98点', '编号a_b号', '编号axb号'])
      await done(staff.secondEditor, await writeStory(staff.secondEditor, { headline }), 'submit');
    expect(await found('98%')).toEqual(['完成率98%以上']);
    expect(await found('a_b')).toEqual(['编号a_b号']);
  });
});

describe('A story that could not go out', () => {
  const LACKING = [
    [{ headline: null }, 'headline'],
    [{ headline: '　' }, 'headline'],
    [{ body: [] }, 'body'],
    [{ body: bodyOf('') }, 'body'],
    [{ body: bodyOf('　　') }, 'body'],
  ] as const;

  it.each(LACKING)('is not submitted: %j', async (lacking, field) => {
    const story = await writeStory(staff.secondEditor, lacking);
    const answer = await act(staff.secondEditor, story, 'submit');
    expect(refusalIn(answer)).toEqual([409, 'story_incomplete']);
    expect(answer.body.error.details.issues).toEqual([{ path: [field], fault: 'missing' }]);
  });

  it('is not signed', async () => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    await saveStory(staff.editor, story, { body: [] });
    const signs = [
      await act(staff.editor, story, 'approve'),
      await act(staff.proofreaders[0], story, 'proof'),
    ];
    expect(signs.map(refusalIn)).toEqual(signs.map(() => [409, 'story_incomplete']));
    const { acts } = await review(staff.editor, story);
    expect(acts).toContainEqual(
      expect.objectContaining({ act: 'approve', allowed: false, reason: 'story_incomplete' }),
    );
  });

  it('is not signed under the address of another', async () => {
    const [one, other] = [
      await writeSigned(staff, { slug: 'yi-zhi' }),
      await writeStory(staff.secondEditor, { slug: 'yi-zhi' }),
    ];
    await done(staff.secondEditor, other, 'submit');
    await done(staff.deskHead, one, 'publish');
    expect(refusalIn(await act(staff.editor, other, 'approve'))).toEqual([409, 'slug_taken']);
  });

  it('is told to its correspondent', async () => {
    const story = await writeSubmission(correspondent, { paragraphs: [] });
    const { acts } = (await correspondent.get(`${SUBMISSIONS}/${story}`)).body.data;
    expect(acts).toContainEqual({ act: 'submit', allowed: false, reason: 'story_incomplete' });
  });

  it('is none where a photo with a caption stands for the text', async () => {
    const story = await writePublished(staff, { body: [], photos: [{ caption: '图为清淤现场。' }] });
    expect((await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).status).toBe(200);
  });
});
