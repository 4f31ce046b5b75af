import { refusalIn } from '../../support/answers';
import { anybody } from '../../support/people/people';
import { bring, draw } from '../../support/people/pictures';
import {
  act,
  bodyOf,
  done,
  saveStory,
  STORIES,
  storyText,
  writePublished,
  writeSigned,
} from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });

const read = (path: string, headers: Record<string, string> = {}) =>
  newsroom.http.get(`/api/newsroom/articles/${path}`).set(headers);

const entry = async (type: 'column', data: object): Promise<string> =>
  (await newsroom.strapi.documents(`plugin::newsroom.${type}`).create({ data: data as never })).documentId;

let column: string;
let first: string;
let bridge: string;
let last: string;
let embargoed: string;

beforeAll(async () => {
  column = await entry('column', { name: '城区' });
  first = await writePublished(staff, { headline: '大坝加固', column, keywords: ['防汛'] });
  bridge = await writePublished(staff, {
    headline: '城区新桥今日建成通车',
    column,
    keywords: ['城建', '交通'],
    body: bodyOf('新桥通车。', '居民说好。'),
  });
  await writePublished(staff, { headline: '别处的事', keywords: ['农业'] });
  last = await writePublished(staff, { headline: '公交改道', column, keywords: ['交通'] });
  embargoed = await writeSigned(staff, { headline: '城区新桥', column, keywords: ['城建', '交通'] });
});

const titles = (stories: ({ headline: string } | null)[]) => stories.map((one) => one?.headline ?? null);

describe('The neighbours of a story', () => {
  const neighbours = async (story: string) => {
    const { previous, next } = (await read(`${story}/neighbours`)).body.data;
    return titles([previous, next]);
  };

  it('are the stories before and after it in its column, and no draft', async () => {
    expect(await neighbours(first)).toEqual([null, '城区新桥今日建成通车']);
    expect(await neighbours(bridge)).toEqual(['大坝加固', '公交改道']);
    expect(await neighbours(last)).toEqual(['城区新桥今日建成通车', null]);
  });

  it('are others as soon as one was taken down', async () => {
    const story = await writePublished(staff, { headline: '一时的事', column });
    expect(await neighbours(last)).toEqual(['城区新桥今日建成通车', '一时的事']);
    await done(staff.deskHead, story, 'unpublish', { opinion: '过期。' });
    expect(await neighbours(last)).toEqual(['城区新桥今日建成通车', null]);
  });
});

describe('The stories that are related to one', () => {
  it('have keywords of its own or are alike, say why, and are public', async () => {
    const { body } = await read(`${bridge}/related`);
    expect(titles(body.data)).toEqual(['公交改道']);
    expect(body.data[0]).toMatchObject({
      documentId: last,
      score: 2.5,
      because: { keywords: ['交通'], similarity: 0, sameColumn: true },
    });
  });

  it('are found by their words alone, the most alike first', async () => {
    const alike = await writePublished(staff, { headline: '城区新桥昨日建成通车', column });
    const { body } = await read(`${bridge}/related?limit=1`);
    expect(titles(body.data)).toEqual(['城区新桥昨日建成通车']);
    expect(body.data[0].because).toMatchObject({ keywords: [], sameColumn: true });
    await done(staff.deskHead, alike, 'unpublish', { opinion: '过期。' });
    expect(titles((await read(`${bridge}/related`)).body.data)).toEqual(['公交改道']);
  });

  it.each(['limit=0', 'limit=21', 'limit=many'])(
    'are refused where too many are asked for: %s',
    async (query) => {
      const answer = await read(`${bridge}/related?${query}`);
      expect(refusalIn(answer)).toEqual([400, 'bad_request']);
      expect(answer.body.error.details.issues[0].path).toEqual(['limit']);
    },
  );
});

describe.each(['neighbours', 'related'])('What stands beside a story: %s', (what) => {
  it('costs a 304 where nothing changed, and depends on what the public sees', async () => {
    const { headers } = await read(`${bridge}/${what}`);
    expect(headers['surrogate-key']).toBe('newsroom newsroom-lists');
    expect((await read(`${bridge}/${what}`, { 'If-None-Match': `${headers.etag}` })).status).toBe(304);
  });

  it('is not there for drafts and for what nobody wrote', async () => {
    for (const story of [embargoed, 'nothing'])
      expect(refusalIn(await read(`${story}/${what}`))).toEqual([404, 'not_found']);
  });

  it('is gone with a story that was withdrawn', async () => {
    const story = await writePublished(staff, { headline: '有误的事', column });
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '有误。', note: '撤回。', scopes: ['web'] });
    expect(refusalIn(await read(`${story}/${what}`))).toEqual([410, 'withdrawn']);
  });

  it('is for those who may read stories', async () => {
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const role = await newsroom.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const action = 'plugin::newsroom.article.findOne';
    await permissions.deleteMany({ where: { action, role: role.id } });
    expect((await anybody(newsroom).get(`/api/newsroom/articles/${bridge}/${what}`)).status).toBe(403);
    await permissions.create({ data: { action, role: role.id } });
    expect((await read(`${bridge}/${what}`)).status).toBe(200);
  });
});

describe('The text of a story', () => {
  const RICH = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '水价 < 1 元', bold: true },
        { type: 'link', url: 'https://a.example/?a&b', children: [{ type: 'text', text: '公告' }] },
      ],
    },
    { type: 'heading', level: 3, children: [{ type: 'text', text: '背景' }] },
  ];
  const TEXTS = {
    html: '<p><strong>水价 &lt; 1 元</strong><a href="https://a.example/?a&amp;b" rel="noopener noreferrer">公告</a></p>\n<h3>背景</h3>',
    text: '水价 < 1 元公告\n背景',
    blocks: RICH,
  };
  let rich: string;

  beforeAll(async () => {
    rich = await writePublished(staff, { headline: '水价听证', body: RICH, aiOrigin: 'assisted' });
  });

  it.each(Object.entries(TEXTS))('comes as %s, in a story and in lists', async (form, expected) => {
    const [story, list, chosen] = [
      await read(`${rich}?body=${form}`),
      await read(`?body=${form}&pagination[pageSize]=1`),
      await read(`?body=${form}&fields=body&filters[documentId]=${rich}`),
    ];
    expect(story.body.data.body).toEqual(expected);
    expect(list.body.data[0].body).toEqual(expected);
    expect(chosen.body.data[0].body).toEqual(expected);
  });

  it('is kept in each form as long as the story is, and evicted with it', async () => {
    const { headers } = await read(`${rich}?body=html`);
    expect(headers['surrogate-key']).toBe(`newsroom newsroom-${rich}`);
    expect((await read(`${rich}?body=html`, { 'If-None-Match': `${headers.etag}` })).status).toBe(304);
  });

  it.each(['body=pdf', 'body[a]=html', 'body=html&body=text'])(
    'comes in no other form: %s',
    async (query) => {
      const answers = [await read(`${rich}?${query}`), await read(`?${query}`)];
      for (const answer of answers) {
        expect(refusalIn(answer)).toEqual([400, 'bad_request']);
        expect(answer.body.error.details.issues[0].path[0]).toBe('body');
      }
    },
  );

  it('comes with its length and the label of machines', async () => {
    const { data } = (await read(rich)).body;
    expect([data.wordCount, data.aiLabel]).toEqual([9, '本文部分内容由人工智能辅助生成。']);
    expect((await read(bridge)).body.data.aiLabel).toBeNull();
    expect((await read(`${rich}?fields=headline`)).body.data).toEqual({
      id: expect.any(Number),
      documentId: rich,
      headline: '水价听证',
    });
  });
});

describe('The pictures of a story', () => {
  it('come with what matters in them, which is signed, and how they are cut', async () => {
    const { id } = await bring(staff.editor, await draw(400, 200).jpeg().toBuffer(), { url: '/upload' });
    const photo = { file: id, caption: '图为新桥。', alternativeText: '桥' };
    const focus = { x: 20, y: 50 };
    const story = await writePublished(staff, {
      headline: '新桥图片',
      photos: [photo],
      leadPhoto: { ...photo, focus },
    });
    const { photos, leadPhoto } = (await read(story)).body.data;
    expect(leadPhoto).toMatchObject({
      focus,
      objectPosition: '20% 50%',
      crops: {
        '1:1': { x: 0, y: 0, width: 200, height: 200 },
        '16:9': { x: 0, y: 0, width: 355, height: 200 },
      },
      url: expect.any(String),
      width: 400,
      height: 200,
      alternativeText: '桥',
    });
    expect(photos[0]).toMatchObject({ objectPosition: '50% 50%', crops: { '1:1': { x: 100, y: 0 } } });
    await saveStory(staff.secondEditor, story, { leadPhoto: { ...photo, focus: { x: 80, y: 50 } } });
    expect((await read(story)).body.data.leadPhoto.objectPosition).toBe('20% 50%');
    const published = await act(staff.deskHead, story, 'correct', { note: '图片。' });
    expect(published.status).toBe(409);
  });

  it.each([{ x: 101, y: 0 }, { x: 50 }, { x: 1.5, y: 0 }, { x: 1, y: 1, z: 1 }])(
    'have nothing that matters beyond their edges: %j',
    async (focus) => {
      const answer = await staff.editor.post(STORIES, storyText({ photos: [{ caption: '图', focus }] }));
      expect(answer.status).toBe(400);
    },
  );
});
