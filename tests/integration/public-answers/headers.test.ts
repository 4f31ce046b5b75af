import { anybody, issueToken, type Answer } from '../../support/people/people';
import { bring, draw } from '../../support/people/pictures';
import {
  bodyOf,
  done,
  saveStory,
  signCorrection,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const ARTICLES = '/api/newsroom/articles';

const { newsroom, staff } = useNewsroom();
let column: string;
let story: string;

const entry = async (type: string, data: object): Promise<string> =>
  (await newsroom.strapi.documents(`plugin::newsroom.${type}` as never).create({ data } as never)).documentId;

beforeAll(async () => {
  column = await entry('column', { name: '城事' });
  story = await writePublished(staff, {
    headline: '桥通车了',
    column,
    body: bodyOf(...Array.from({ length: 40 }, (_, index) => `第${index}辆车昨日开过新桥。`)),
  });
});

const read = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  newsroom.http.get(url).set(headers);
const etagOf = async (url: string): Promise<string> => `${(await read(url)).headers.etag}`;
const again = async (url: string): Promise<number> =>
  (await read(url, { 'If-None-Match': await etagOf(url) })).status;

describe('A public answer', () => {
  it.each(['', '/slug/qiao-tong-che-le', '?sort=slug', '?filters[headline][$eq]=none'])(
    'says by which tag and time a copy is known, and what it depends on: articles%s',
    async (rest) => {
      const { headers } = await read(`${ARTICLES}${rest}`);
      expect(headers).toMatchObject({
        etag: expect.stringMatching(/^"[\w-]+"$/),
        'last-modified': expect.stringMatching(/GMT$/),
        'cache-control': 'public, max-age=5, stale-while-revalidate=30',
        'surrogate-key': expect.stringMatching(/^newsroom /),
        vary: expect.stringContaining('Accept-Encoding'),
      });
    },
  );

  it.each(['articles', 'departments', 'reporters', 'columns', 'withdrawals'])(
    'costs a 304 where nothing changed: %s',
    async (list) => {
      expect(await again(`/api/newsroom/${list}`)).toBe(304);
    },
  );

  it('is 304 without a body, with the headers by which the copy goes on being kept', async () => {
    const whole = await read(`${ARTICLES}/${story}`);
    const { status, text, headers } = await read(`${ARTICLES}/${story}`, {
      'If-None-Match': `${whole.headers.etag}`,
    });
    expect([status, text]).toEqual([304, '']);
    for (const name of ['etag', 'cache-control', 'surrogate-key'])
      expect(headers[name]).toBe(whole.headers[name]);
  });

  it('is 304 for who names a time after the last change, and whole for who names one before or one to come', async () => {
    const since = (ms: number) =>
      read(ARTICLES, { 'If-Modified-Since': new Date(Date.now() + ms).toUTCString() });
    const statuses = [await since(0), await since(-3_600_000), await since(60_000)].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([304, 200, 200]);
  });

  it('that changes with the clock is 304 by its tag alone', async () => {
    const url = '/api/newsroom/sitemap-news.xml';
    const { status, headers } = await read(url, { 'If-Modified-Since': new Date().toUTCString() });
    expect([status, headers['last-modified']]).toEqual([200, undefined]);
    expect(await again(url)).toBe(304);
  });

  it('has a head of its own', async () => {
    const [whole, head] = [
      await read(ARTICLES, { 'Accept-Encoding': 'br' }),
      await newsroom.http.head(ARTICLES).set('Accept-Encoding', 'br'),
    ];
    expect(head.status).toBe(200);
    for (const name of ['etag', 'content-length', 'content-type', 'surrogate-key'])
      expect(head.headers[name]).toBe(whole.headers[name]);
    expect(head.text).toBeUndefined();
  });

  it('has a tag for each form of its bytes', async () => {
    const forms = [];
    for (const accepted of ['identity', 'gzip', 'br'])
      forms.push(await read(ARTICLES, { 'Accept-Encoding': accepted }));
    expect(forms.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect(new Set(forms.map(({ headers }) => headers.etag)).size).toBe(3);
    expect(new Set(forms.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it.each([
    ['br;q=0.5, gzip;q=1', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['*', 'br'],
    ['deflate', undefined],
  ])('comes in the form that the client likes best: %s', async (accepted, encoding) => {
    const { headers } = await newsroom.http.head(ARTICLES).set('Accept-Encoding', accepted);
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('that is not there, is kept for seconds at most', async () => {
    const { status, headers } = await read(`${ARTICLES}/nothing`);
    expect([status, headers['cache-control']]).toEqual([404, 'public, max-age=5']);
  });

  it('that moved or was withdrawn, depends on what the public sees, too', async () => {
    const moved = await writePublished(staff, { headline: '旧址' });
    await saveStory(staff.secondEditor, moved, { slug: 'new-address' });
    await signCorrection(staff, moved);
    await done(staff.deskHead, moved, 'correct', { note: '网址更改。' });
    const redirect = await newsroom.http.get(`${ARTICLES}/slug/jiu-zhi`).redirects(0);
    expect([redirect.status, redirect.headers.location, redirect.headers['surrogate-key']]).toEqual([
      301,
      `${ARTICLES}/slug/new-address`,
      'newsroom newsroom-lists',
    ]);
    await done(staff.chiefEditor, moved, 'withdraw', { opinion: '有误。', note: '撤回。', scopes: ['web'] });
    const gone = await read(`${ARTICLES}/${moved}`);
    expect([gone.status, gone.headers['surrogate-key']]).toEqual([410, 'newsroom newsroom-lists']);
  });

  it('is for its reader alone where they say who they are', async () => {
    const site = await issueToken(newsroom, 'full-access');
    expect((await site.get(ARTICLES)).headers['cache-control']).toBe('private, no-cache');
    expect((await read(ARTICLES, { Cookie: 'a=1' })).headers['cache-control']).toBe('private, no-cache');
  });

  it.each(['/api/newsroom/submissions', '/api/newsroom/embargoed'])(
    'is none where only some may read: %s',
    async (url) => {
      const { headers } = await (await issueToken(newsroom, 'full-access')).get(url);
      expect([headers['cache-control'], headers['surrogate-key']]).toEqual(['no-store', undefined]);
    },
  );

  it('is none where a question was refused', async () => {
    const { status, headers } = await read(`${ARTICLES}?nonsense=1`);
    expect([status, headers.etag, headers['surrogate-key']]).toEqual([400, undefined, undefined]);
  });
});

describe('What a visible change touches', () => {
  const keysOf = async (url: string): Promise<string[]> =>
    `${(await read(url)).headers['surrogate-key']}`.split(' ');
  const changes = async (): Promise<{ mark: string; keys: string[] }[]> =>
    (await newsroom.strapi.db.query('plugin::newsroom.public-generation').findOne({ where: {} })).changes;
  const touchedBy = async (work: () => Promise<unknown>): Promise<string[]> => {
    const before = (await changes()).length;
    await work();
    return (await changes()).slice(before).flatMap(({ keys }) => keys);
  };
  const update = (type: string, documentId: string, data: object) => () =>
    newsroom.strapi.documents(`plugin::newsroom.${type}` as never).update({ documentId, data } as never);

  it('is the story itself and the lists with an act of publication, and nothing with the acts before it', async () => {
    let written = '';
    const touched = await touchedBy(async () => {
      written = await writePublished(staff, { headline: '新稿' });
      await writeStory(staff.secondEditor, { headline: '草稿' });
    });
    expect(touched).toEqual(['newsroom-lists', `newsroom-${written}`]);
  });

  it('is a column’s stories and the lists where it gets another name, and the tag of both changes', async () => {
    const before = [await etagOf(ARTICLES), await etagOf(`${ARTICLES}/${story}`)];
    const touched = await touchedBy(update('column', column, { name: '民生' }));
    expect(touched).toEqual(['newsroom-lists', `newsroom-${column}`]);
    expect(await keysOf(`${ARTICLES}/${story}`)).toContain(`newsroom-${column}`);
    const after = [await etagOf(ARTICLES), await etagOf(`${ARTICLES}/${story}`)];
    expect(after).not.toContain(before[0]);
    expect(after).not.toContain(before[1]);
  });

  it.each([
    ['department', { name: '某局' }, { name: '某厅' }],
    ['reporter', { name: '王宁' }, { name: '王凝' }],
  ])('is that of a %s, whoever changes it', async (type, data, other) => {
    const id = await entry(type, data);
    expect(await touchedBy(update(type, id, other))).toEqual(['newsroom-lists', `newsroom-${id}`]);
    const byQuery = () =>
      newsroom.strapi.db.query(`plugin::newsroom.${type}`).update({ where: { documentId: id }, data });
    expect(await touchedBy(byQuery)).toEqual(['newsroom-lists', `newsroom-${id}`]);
    const gone = () =>
      newsroom.strapi.documents(`plugin::newsroom.${type}` as never).delete({ documentId: id });
    expect(await touchedBy(gone)).toEqual(['newsroom-lists', `newsroom-${id}`]);
  });

  it('is that of a picture', async () => {
    const { id } = await bring(await issueToken(newsroom, 'full-access'), await draw().jpeg().toBuffer());
    const words = () =>
      newsroom.strapi.plugin('upload').service('upload').updateFileInfo(id, { alternativeText: '新桥' });
    expect(await touchedBy(words)).toEqual(['newsroom-lists', `newsroom-file-${id}`]);
  });

  it('is everything where the public may read more or less', async () => {
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: 'plugin::newsroom.column.find', role: { type: 'public' } };
    const permission = await permissions.findOne({ where, populate: { role: true } });
    const touched = await touchedBy(async () => {
      await permissions.delete({ where: { id: permission.id } });
      await permissions.create({ data: { action: permission.action, role: permission.role.id } });
    });
    expect(touched).toEqual(['newsroom', 'newsroom']);
  });

  it('is nothing where the change is taken back', async () => {
    const failing = newsroom.strapi.db.transaction(async () => {
      await update('column', column, { name: '不成' })();
      throw new Error('taken back');
    });
    expect(await touchedBy(() => failing.catch(() => null))).toEqual([]);
    expect((await anybody(newsroom).get(`${ARTICLES}/${story}`)).body.data.column.name).toBe('民生');
  });
});
