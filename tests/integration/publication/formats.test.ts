import { anybody, type Answer } from '../../support/people/people';
import {
  bodyOf,
  done,
  saveStory,
  signCorrection,
  writePublished,
  writeSigned,
} from '../../support/people/stories';
import { readXml } from '../../support/xml';
import { useNewsroom } from '../../support/use-newsroom';

const API = '/api/newsroom';
const SECRET = '绝密草稿';

const { newsroom, staff } = useNewsroom();
let column: string;
let corrected: string;
let plain: string;
let withdrawn: string;
let signed: string;

const FORMATS = ['ninjs', 'nitf', 'json-ld', 'wechat'];
const LISTS = [
  'feeds/rss.xml',
  'feeds/atom.xml',
  'feeds/feed.json',
  'sitemap.xml',
  'sitemaps/1',
  'sitemap-news.xml',
];

const read = (path: string): Promise<Answer> => anybody(newsroom).get(`${API}/${path}`);
const textOf = async (path: string): Promise<string> => (await read(path)).text;
const xmlOf = async (path: string) => readXml(await textOf(path));
const itemsOf = async (query = '') => (await xmlOf(`feeds/rss.xml${query}`)).rss.channel.item;

async function writeCorrected(): Promise<string> {
  const story = await writePublished(staff, { headline: '水厂开工', slug: 'shui-chang' });
  await saveStory(staff.editor, story, { body: bodyOf('水厂明日开工。') });
  await signCorrection(staff, story);
  await done(staff.deskHead, story, 'correct', { note: '开工日期有误。' });
  return story;
}

beforeAll(async () => {
  const created = await newsroom.strapi
    .documents('plugin::newsroom.column')
    .create({ data: { name: '城事', policy: null } });
  column = created.documentId;
  plain = await writePublished(staff, { headline: '桥 <通车> & "开放"', column, aiOrigin: 'assisted' });
  corrected = await writeCorrected();
  withdrawn = await writePublished(staff, { headline: `${SECRET}一` });
  await done(staff.chiefEditor, withdrawn, 'withdraw', { opinion: '来源不实', note: '本报撤回此稿。' });
  signed = await writeSigned(staff, { headline: `${SECRET}二` });
  await saveStory(staff.editor, plain, { headline: `${SECRET}三` });
});

describe('the formats of sites', () => {
  it.each(LISTS)('are read by everybody: %s', async (path) => {
    const { status, headers } = await read(path);
    expect([status, headers['content-type']]).toEqual([
      200,
      expect.stringMatching(
        path.endsWith('json') ? /^application\/feed\+json/ : /^application\/(?:\w+\+)?xml/,
      ),
    ]);
    expect(headers).toMatchObject({
      etag: expect.any(String),
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    });
  });

  it.each([...LISTS, ...FORMATS.map((format) => `${format} of a story`)])(
    'hold no word of what is not public: %s',
    async (path) => {
      const asked = path.endsWith(' of a story') ? `articles/${plain}/${path.split(' ')[0]}` : path;
      expect(await textOf(asked)).not.toContain(SECRET);
    },
  );

  it.each(FORMATS)('are not there for a story that is not public: %s', async (format) => {
    expect((await read(`articles/${signed}/${format}`)).status).toBe(404);
    expect((await read(`articles/none/${format}`)).status).toBe(404);
  });

  it('are shut to whoever may not read stories', async () => {
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const rights = await permissions.findMany({
      where: { action: { $startsWith: 'plugin::newsroom.article.' }, role: { type: 'public' } },
      populate: ['role'],
    });
    await permissions.deleteMany({ where: { id: { $in: rights.map(({ id }) => id) } } });
    try {
      for (const path of [...LISTS, `articles/${plain}/ninjs`]) expect((await read(path)).status).toBe(403);
    } finally {
      for (const { action, role } of rights) await permissions.create({ data: { action, role: role.id } });
    }
  });

  it('refuse a query that is none of theirs', async () => {
    expect((await read('feeds/rss.xml?column[a]=b')).status).toBe(400);
    expect((await read('sitemaps/0')).status).toBe(400);
    expect((await read('sitemaps/2')).status).toBe(404);
  });
});

describe('a feed', () => {
  it('holds the public stories, the newest first, with what was put right', async () => {
    const [first, second] = await itemsOf();
    expect([first.title, second.title]).toEqual(['水厂开工', '桥 <通车> & "开放"']);
    expect(first['content:encoded']).toContain('开工日期有误。');
    expect(second['content:encoded']).toContain('本文部分内容由人工智能辅助生成。');
  });

  it('is narrowed to a column', async () => {
    expect(await itemsOf(`?column=${column}`)).toMatchObject({ title: '桥 <通车> & "开放"' });
    expect(await itemsOf('?column=none')).toBeUndefined();
  });

  it('says in Atom what was withdrawn', async () => {
    const { feed } = await xmlOf('feeds/atom.xml');
    expect(feed['at:deleted-entry']).toMatchObject({
      '@ref': expect.stringMatching(new RegExp(`${withdrawn}$`)),
      'at:comment': '本报撤回此稿。',
    });
  });

  it('costs a 304 where nothing changed', async () => {
    const { headers } = await read('feeds/atom.xml');
    const again = await newsroom.http.get(`${API}/feeds/atom.xml`).set('If-None-Match', `${headers.etag}`);
    expect(again.status).toBe(304);
  });
});

describe('sitemaps', () => {
  it('lead from one address to every public story, and to none that is gone', async () => {
    const index = await xmlOf('sitemap.xml');
    const page = new URL(index.sitemapindex.sitemap.loc as string);
    const listed = (await newsroom.http.get(page.pathname)).text;
    expect(listed.match(/<loc>/g)).toHaveLength(2);
    expect(listed).toContain('/shui-chang</loc>');
  });
});

describe('a story in a format of the field', () => {
  it('is ninjs for partners, and canceled when it was withdrawn', async () => {
    expect((await read(`articles/${corrected}/ninjs`)).body).toMatchObject({
      pubStatus: 'usable',
      headlines: [{ role: 'main', value: '水厂开工' }],
      edNote: expect.stringContaining('开工日期有误。'),
    });
    const { status, body } = await read(`articles/${withdrawn}/ninjs`);
    expect([status, body.pubStatus, body.edNote]).toEqual([410, 'canceled', '本报撤回此稿。']);
  });

  it.each(['nitf', 'json-ld', 'wechat'])(
    'is 410 with its tombstone when it was withdrawn: %s',
    async (format) => {
      const { status, body } = await read(`articles/${withdrawn}/${format}`);
      expect([status, body.error.details.code]).toEqual([410, 'withdrawn']);
    },
  );

  it('is NewsArticle for search engines', async () => {
    expect((await read(`articles/${corrected}/json-ld`)).body).toMatchObject({
      '@type': 'NewsArticle',
      headline: '水厂开工',
      correction: [{ text: '开工日期有误。' }],
    });
  });

  it('ends no script element that a page puts it into', async () => {
    expect((await read(`articles/${plain}/json-ld`)).body.headline).toBe('桥 <通车> & "开放"');
    expect(await textOf(`articles/${plain}/json-ld`)).not.toContain('<');
  });

  it('is NITF for older systems, with what was put right, and kept like any other', async () => {
    const { text, headers } = await read(`articles/${corrected}/nitf`);
    const { head, body } = readXml(text).nitf;
    expect(headers).toMatchObject({
      'content-type': 'text/vnd.IPTC.NITF; charset=utf-8',
      etag: expect.any(String),
      'surrogate-key': expect.stringContaining('newsroom'),
    });
    expect(body['body.head'].hedline.hl1).toBe('水厂开工');
    expect(head.docdata.correction).toMatchObject({ '@info': '开工日期有误。' });
  });

  it('is HTML for WeChat, in which no headline acts', async () => {
    const shown = await textOf(`articles/${plain}/wechat`);
    expect(shown).toContain('桥 &lt;通车&gt; &amp; &quot;开放&quot;');
  });
});
