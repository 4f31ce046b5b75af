import { anybody, issueToken, type Answer } from '../../support/people/people';
import {
  done,
  publish,
  saveStory,
  signCorrection,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { questionsWhile } from '../../support/questions';
import { watchStories } from '../../support/watched-stories';
import { useNewsroom } from '../../support/use-newsroom';

const ARTICLES = '/api/newsroom/articles';
/** A list that is made by Strapi’s own service, whose questions can be counted. */
const BY_SLUG = `${ARTICLES}?sort=slug`;
const ROUTE = 'plugin::newsroom.article.find';

const { newsroom, staff } = useNewsroom();
let column: string;
let story: string;

beforeAll(async () => {
  const columns = newsroom.strapi.documents('plugin::newsroom.column');
  column = (await columns.create({ data: { name: '城事', policy: null } })).documentId;
  story = await writePublished(staff, { headline: '桥通车了', column });
});

const read = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  newsroom.http.get(url).set(headers);

describe('What an instance keeps', () => {
  it('answers the same question without the database, as a whole, by its head and by its tag', async () => {
    const url = `${ARTICLES}?sort=slug`;
    const first = await read(url);
    let later: Answer[] = [];
    const questions = await questionsWhile(newsroom, async () => {
      later = [
        await read(url),
        await newsroom.http.head(url).set('Accept-Encoding', 'gzip, deflate'),
        await read(url, { 'If-None-Match': `${first.headers.etag}` }),
      ];
    });
    expect(questions).toBe(0);
    expect(later.map(({ status }) => status)).toEqual([200, 200, 304]);
    expect(later[0]?.body).toEqual(first.body);
    for (const { headers } of later)
      for (const name of [
        'etag',
        'surrogate-key',
        'cache-control',
        'vary',
        'content-security-policy',
        'x-content-type-options',
      ])
        expect([name, headers[name]]).toEqual([name, first.headers[name]]);
    expect(later[1]?.headers['content-length']).toBe(first.headers['content-length']);
  });

  it('is made once for all who ask at the same time', async () => {
    const url = `${ARTICLES}?sort=headline`;
    const one = await questionsWhile(newsroom, () => read(`${url}&_q=a`));
    const many = await questionsWhile(newsroom, () =>
      Promise.all(Array.from({ length: 20 }, () => read(url))),
    );
    expect(many).toBe(one);
  });

  it('is for every page of another origin, without credentials', async () => {
    const page = { Origin: 'http://localhost:9999' };
    for (const answer of [
      await read(`${ARTICLES}?fields=slug`, page),
      await read(`${ARTICLES}?fields=slug`, page),
    ])
      expect([
        answer.headers['access-control-allow-origin'],
        answer.headers['access-control-allow-credentials'],
      ]).toEqual(['*', undefined]);
  });

  it('is not for those who say who they are', async () => {
    await read(BY_SLUG);
    const site = await issueToken(newsroom, 'full-access');
    expect((await site.get(BY_SLUG)).headers['cache-control']).toBe('private, no-cache');
    expect(await questionsWhile(newsroom, () => site.get(BY_SLUG))).toBeGreaterThan(0);
    expect(await questionsWhile(newsroom, () => read(BY_SLUG, { Cookie: 'a=1' }))).toBeGreaterThan(0);
    const refused = await read(ARTICLES, { Authorization: 'Bearer nonsense' });
    expect(refused.status).toBe(401);
  });

  it('holds no draft, and no story before its time', async () => {
    const draft = await writeStory(staff.secondEditor, { headline: '绝密' });
    const signed = await writeSigned(staff, { headline: '未到时' });
    const status = async (id: string) => [
      (await read(`${ARTICLES}/${id}`)).status,
      (await read(`${ARTICLES}/${id}`)).status,
    ];
    expect([await status(draft), await status(signed)]).toEqual([
      [404, 404],
      [404, 404],
    ]);
    await publish(staff, signed);
    expect(await status(signed)).toEqual([200, 200]);
  });

  it('stays where a change touches something else', async () => {
    const url = `${ARTICLES}/${story}`;
    await read(url);
    await read(BY_SLUG);
    expect(
      await questionsWhile(newsroom, async () => {
        await newsroom.strapi
          .documents('plugin::newsroom.column')
          .create({ data: { name: '别处', policy: null } });
        await read(url);
      }),
    ).toBe(0);
    await writePublished(staff, { headline: '别的稿' });
    expect(await questionsWhile(newsroom, () => read(url))).toBe(0);
    expect(await questionsWhile(newsroom, () => read(BY_SLUG))).toBeGreaterThan(0);
  });

  it('goes with the right of the public to read it, at once, and comes back with it', async () => {
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: ROUTE, role: { type: 'public' } };
    const permission = await permissions.findOne({ where, populate: { role: true } });
    expect((await read(ARTICLES)).status).toBe(200);
    await permissions.delete({ where: { id: permission.id } });
    expect([(await read(ARTICLES)).status, (await read(ARTICLES)).status]).toEqual([403, 403]);
    await permissions.create({ data: { action: ROUTE, role: permission.role.id } });
    expect((await read(ARTICLES)).status).toBe(200);
  });
});

describe('After an act has answered nobody reads what was before', () => {
  const headlines = async () =>
    (await read(ARTICLES)).body.data.map(({ headline }: { headline: string }) => headline);
  const statusOf = async (id: string) => (await read(`${ARTICLES}/${id}`)).status;

  it('through all that can become of a story', async () => {
    await headlines();
    const id = await writePublished(staff, { headline: '一版' });
    expect([await headlines(), await statusOf(id)]).toEqual([expect.arrayContaining(['一版']), 200]);
    await saveStory(staff.secondEditor, id, { headline: '二版' });
    await signCorrection(staff, id);
    await done(staff.deskHead, id, 'correct', { note: '改。' });
    expect((await read(`${ARTICLES}/${id}`)).body.data.headline).toBe('二版');
    expect(await headlines()).toEqual(expect.arrayContaining(['二版']));
    await done(staff.chiefEditor, id, 'withdraw', { opinion: '有误。', note: '撤。', scopes: ['web'] });
    expect([await headlines(), await statusOf(id)]).toEqual([expect.not.arrayContaining(['二版']), 410]);
    await done(staff.chiefEditor, id, 'restore', { opinion: '无误。' });
    expect([await headlines(), await statusOf(id)]).toEqual([expect.arrayContaining(['二版']), 200]);
    await done(staff.deskHead, id, 'unpublish', { opinion: '下线。' });
    expect([await headlines(), await statusOf(id)]).toEqual([expect.not.arrayContaining(['二版']), 404]);
  });

  it('of a column that has another name', async () => {
    const nameIn = async () => (await read(`${ARTICLES}/${story}`)).body.data.column.name;
    expect(await nameIn()).toBe('城事');
    await newsroom.strapi
      .documents('plugin::newsroom.column')
      .update({ documentId: column, data: { name: '民生' } as never });
    expect(await nameIn()).toBe('民生');
  });

  it('while many read and others act: no reader sees a text that was replaced before they asked', async () => {
    const ids = [];
    for (const headline of ['甲', '乙', '丙']) ids.push(await writePublished(staff, { headline }));
    const watched = watchStories(ids);
    const lists = [ARTICLES, ARTICLES, `${ARTICLES}?sort=slug`, `${ARTICLES}?fields=headline`];
    const readers = lists.map((url) => watched.read(() => anybody(newsroom).get(url)));
    await Promise.all(ids.map((id) => takeTurns(id, watched)));
    watched.end();
    await Promise.all(readers);
    expect(watched.acts()).toBe(15);
    expect(watched.stale()).toEqual([]);
  });

  const takeTurns = async (id: string, watched: ReturnType<typeof watchStories>): Promise<void> => {
    for (const name of ['unpublish', 'publish', 'unpublish', 'publish', 'unpublish'])
      await watched.act(id, name === 'publish', async () => {
        await done(staff.deskHead, id, name, { opinion: '。' });
      });
  };
});

describe('What is made in front of Strapi', () => {
  let named: string;

  beforeAll(async () => {
    named = await writePublished(staff, { headline: '另一座桥', column, keywords: ['桥'] });
  });

  it.each([
    '',
    '?pagination[page]=2&pagination[pageSize]=1',
    '?pagination[after]=&pagination[pageSize]=2',
    '?pagination[withCount]=false',
    '?keyword=桥',
    '?column=none&from=2026-01-01',
    '?body=html',
    '/ID',
    '/ID?body=text',
    '/slug/SLUG',
    '/ID/neighbours',
    '/ID/related?limit=3',
    '/search?q=桥',
    '/search?q=桥&sort=best',
  ])('is what Strapi makes, to the byte: %s', async (path) => {
    const slug = (await read(`${ARTICLES}/${named}`)).body.data.slug;
    const base = path.startsWith('/search') ? '/api/newsroom' : ARTICLES;
    const url = base + encodeURI(path).replace('ID', named).replace('SLUG', slug);
    const behind = await read(url, { Cookie: 'a=1' });
    const inFront = await read(url);
    expect([inFront.status, inFront.text]).toEqual([200, behind.text]);
    for (const name of ['etag', 'surrogate-key', 'content-type', 'vary', 'x-content-type-options'])
      expect([name, inFront.headers[name]]).toEqual([name, behind.headers[name]]);
    expect(behind.headers['cache-control']).toBe('private, no-cache');
    expect(inFront.headers['cache-control']).toMatch(/^public/);
  });

  it('goes with the right of the public at once, too, whatever is asked', async () => {
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: ROUTE, role: { type: 'public' } };
    const permission = await permissions.findOne({ where, populate: { role: true } });
    const statuses = async (size: number) => [
      (await read(`${ARTICLES}?pagination[pageSize]=${size}`)).status,
      (await read(`${ARTICLES}/${named}`)).status,
    ];
    expect(await statuses(11)).toEqual([200, 200]);
    await permissions.delete({ where: { id: permission.id } });
    expect(await statuses(12)).toEqual([403, 200]);
    await permissions.create({ data: { action: ROUTE, role: permission.role.id } });
    expect(await statuses(13)).toEqual([200, 200]);
  });

  it('leaves what Strapi has to say to Strapi', async () => {
    const asked = [
      '?populate=department',
      '?filters[headline][$contains]=桥',
      '?pagination[page]=0',
      '?unknown=1',
      '?keyword=a&keyword=b',
      '/nothing',
      '/nothing/related',
    ].map(async (path) => (await read(ARTICLES + encodeURI(path))).status);
    expect(await Promise.all(asked)).toEqual([200, 200, 400, 400, 400, 404, 404]);
  });
});

describe('What is kept has bounds', () => {
  it('whatever addresses somebody thinks of', async () => {
    for (let number = 0; number < 30; number += 1)
      await read(`${ARTICLES}?filters[headline][$eq]=${'长'.repeat(200)}${number}`);
    const long = `${ARTICLES}?filters[headline][$eq]=${'a'.repeat(2000)}`;
    await read(long);
    expect(await questionsWhile(newsroom, () => read(long))).toBeGreaterThan(0);
    expect((await read(ARTICLES)).status).toBe(200);
  });
});
