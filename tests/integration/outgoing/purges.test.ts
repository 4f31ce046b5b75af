import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { refusalIn } from '../../support/answers';
import { rowsOf } from '../../support/databases/tables';
import { startCache, type Proxy } from '../../support/instances/nginx';
import { answering, openSite, type ReceivingSite } from '../../support/receivers/receiving-site';
import { deliveriesTo, receiverRow, send, waitOut } from '../../support/receivers/receivers';
import { anybody } from '../../support/people/people';
import { demand, done, writePublished } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const ARTICLES = '/api/newsroom/articles';

/** A cache that nobody asks. */
const AWAY = { name: '缓存', url: 'http://127.0.0.1:9/purge', audience: 'site', isEnabled: false };

const { newsroom, staff } = useNewsroom({ silent: true });

/** A server that stands for the one of a CDN, and the receiver that the newsroom keeps of it. */
interface Cache extends ReceivingSite {
  id: string;
}

let caches: { id: string }[] = [];

async function cacheOf(kind: string): Promise<Cache> {
  const cdn = await openSite();
  const input = { name: kind, kind, url: cdn.url, audience: 'site', token: 'token-of-the-cdn' };
  const { id } = demand(await staff.chiefEditor.post('/newsroom/receivers', input), 201).body;
  caches.push({ id });
  return { ...cdn, id };
}

afterEach(async () => {
  for (const { id } of caches) await staff.chiefEditor.delete(`/newsroom/receivers/${id}`);
  caches = [];
});

const keysOf = async (story: string): Promise<string[]> =>
  `${(await anybody(newsroom).get(`${ARTICLES}/${story}`)).headers['surrogate-key']}`.split(' ');

describe('A receiver of purges', () => {
  const RECEIVERS = '/newsroom/receivers';
  const create = async (input: object) => {
    const answer = await staff.chiefEditor.post(RECEIVERS, { ...AWAY, ...input });
    caches.push(demand(answer, 201).body);
    return answer.body;
  };
  const listed = async () => demand(await staff.chiefEditor.get(RECEIVERS)).body;

  it.each(['fastly', 'cloudflare'])(
    'of a cache of %s has the token of the CDN, which nobody is shown',
    async (kind) => {
      const { id, ...receiver } = await create({ kind, token: 'token-of-the-cdn' });

      const answers = [
        await staff.chiefEditor.put(`${RECEIVERS}/${id}`, { token: 'another-token' }),
        await staff.chiefEditor.post(`${RECEIVERS}/${id}/rotate-secret`),
      ];

      expect(receiver).toMatchObject({ kind });
      expect(receiver).not.toHaveProperty('secret');
      expect(answers[0]?.status).toBe(200);
      expect(refusalIn(answers[1] as never)).toEqual([409, 'token_of_cdn']);
      const shown = JSON.stringify([receiver, ...answers.map(({ text }) => text), await listed()]);
      expect(shown).not.toMatch(/token-of-the-cdn|another-token/);
      expect(JSON.stringify(await rowsOf(newsroom, 'newsroom_receivers'))).not.toMatch(/-token|token-of/);
    },
  );

  it.each([{ kind: 'fastly' }, { kind: 'nginx', token: 'given' }, { token: 'given' }])(
    'that is %j is none',
    async (input) => {
      const answer = await staff.chiefEditor.post(RECEIVERS, { ...AWAY, ...input });
      expect(refusalIn(answer)).toEqual([400, 'token_misplaced']);
    },
  );

  it('keeps its token for the host that it was given for', async () => {
    const { id, url } = await create({ kind: 'fastly', token: 'token-of-the-cdn' });
    const path = `${RECEIVERS}/${id}`;
    const elsewhere = 'https://cdn.example.net/purge';

    const answer = await staff.chiefEditor.put(path, { url: elsewhere });
    const [before] = (await listed()).receivers.filter((receiver: { id: string }) => receiver.id === id);
    demand(await staff.chiefEditor.put(path, { url: `${new URL(url).origin}/another-path` }));
    const moved = demand(await staff.chiefEditor.put(path, { url: elsewhere, token: 'token-of-the-other' }));

    expect(refusalIn(answer)).toEqual([400, 'token_of_another_host']);
    expect(before).toMatchObject({ url });
    expect(moved.body).toMatchObject({ url: elsewhere });
  });

  it('that has a secret takes no token', async () => {
    const { id } = await create({ kind: 'nginx' });
    const answer = await staff.chiefEditor.put(`${RECEIVERS}/${id}`, { token: 'another-token' });
    expect(refusalIn(answer)).toEqual([400, 'token_misplaced']);
  });
});

describe('A CDN in front', () => {
  it.each([
    ['fastly', 'fastly-key', 'token-of-the-cdn', 'surrogate_keys'],
    ['cloudflare', 'authorization', 'Bearer token-of-the-cdn', 'tags'],
  ])('is told which answers are old, as %s reads it', async (kind, header, value, field) => {
    const cdn = await cacheOf(kind);
    const story = await writePublished(staff);

    await send(newsroom);

    expect(cdn.arrivals).toHaveLength(1);
    expect(cdn.arrivals[0]?.headers).toMatchObject({ [header]: value, 'content-type': 'application/json' });
    expect(cdn.arrivals[0]?.body).toEqual({ [field]: ['newsroom-lists', `newsroom-${story}`] });
    expect(await keysOf(story)).toContain(`newsroom-${story}`);
    expect(await deliveriesTo(staff.chiefEditor, cdn)).toMatchObject([
      { topic: 'cache.purge', article: '', state: 'sent' },
    ]);
    await cdn.close();
  });

  it('is told of a renamed column, too', async () => {
    const cdn = await cacheOf('fastly');
    const input = { name: '城事', policy: null };
    const column = demand(await staff.chiefEditor.post('/newsroom/columns', input), 201).body;
    const { updatedAt } = column;
    const change = { name: '城区', policy: null, updatedAt };
    demand(await staff.chiefEditor.put(`/newsroom/columns/${column.documentId}`, change));

    await send(newsroom);

    expect(cdn.arrivals.flatMap(({ body }) => body.surrogate_keys)).toContain(
      `newsroom-${column.documentId}`,
    );
    await cdn.close();
  });

  it('gets what waits in as few requests as it takes, and nothing of it is lost where it asks to wait', async () => {
    const cdn = await cacheOf('cloudflare');
    const rows = Array.from({ length: 40 }, (_, at) => ({ keys: ['newsroom-lists', `newsroom-${at}`] }));
    const story = await writePublished(staff);
    const [first] = await newsroom.strapi.db.connection('newsroom_deliveries').where({ receiver: cdn.id });
    const { id: _, document_id: __, ...common } = first as Record<string, unknown>;
    for (const [at, body] of rows.entries())
      await newsroom.strapi.db
        .connection('newsroom_deliveries')
        .insert({ ...common, document_id: `purge${at}`, body: JSON.stringify(body) });
    cdn.answers.push(answering(429, { 'retry-after': '600' }));

    await send(newsroom);
    expect(cdn.arrivals).toHaveLength(1);
    const { retry_at: retryAt, last_error: lastError } = await receiverRow(newsroom, cdn);
    expect([lastError, Date.parse(String(retryAt)) > Date.now() + 500_000]).toEqual(['http_429', true]);
    await waitOut(newsroom, cdn);
    await send(newsroom);

    const [, ...taken] = cdn.arrivals.map(({ body }) => body.tags as string[]);
    expect(taken.map((tags) => tags.length)).toEqual([30, 13]);
    expect(new Set(taken.flat())).toEqual(
      new Set([`newsroom-${story}`, ...rows.flatMap(({ keys }) => keys)]),
    );
    expect((await deliveriesTo(staff.chiefEditor, cdn)).every(({ state }) => state === 'sent')).toBe(true);
    await cdn.close();
  });

  it('of Fastly is waited for until its limit ends', async () => {
    const cdn = await cacheOf('fastly');
    const reset = Math.floor(Date.now() / 1000) + 1_800;
    cdn.answers.push(answering(429, { 'fastly-ratelimit-reset': String(reset) }));
    await writePublished(staff);

    await send(newsroom);

    const { retry_at: retryAt } = await receiverRow(newsroom, cdn);
    expect(Date.parse(String(retryAt)) - Date.now()).toBeGreaterThan(1_700_000);
    await cdn.close();
  });

  it('is not called at an address inside the house, unless the host allows it', async () => {
    const cdn = await cacheOf('fastly');
    await writePublished(staff);
    newsroom.strapi.config.set('plugin::newsroom.privateReceivers', false);

    await send(newsroom);

    newsroom.strapi.config.set('plugin::newsroom.privateReceivers', true);
    expect(cdn.arrivals).toEqual([]);
    expect(await deliveriesTo(staff.chiefEditor, cdn)).toMatchObject([{ lastError: 'unreachable' }]);
    await cdn.close();
  });

  it('keeps no act from being done where nothing can be written for it', async () => {
    const cdn = await cacheOf('fastly');
    const story = await writePublished(staff);
    const rename = async (from: string, to: string) =>
      newsroom.strapi.db.connection.schema.renameTable(from, to);
    await rename('newsroom_receivers', 'newsroom_receivers_away');
    const written = newsroom.strapi.db
      .query('plugin::newsroom.column')
      .create({ data: { name: '无缓存', slug: 'wu-huan-cun' } })
      .then(({ id }: { id: number }) =>
        newsroom.strapi.db.query('plugin::newsroom.column').update({ where: { id }, data: { name: '改名' } }),
      );
    const outcome = await written.then(
      ({ name }: { name: string }) => name,
      () => 'failed',
    );
    await rename('newsroom_receivers_away', 'newsroom_receivers');

    expect(outcome).toBe('改名');
    await done(staff.deskHead, story, 'unpublish', { opinion: '核实' });
    await cdn.close();
  });
});

describe('nginx in front', () => {
  let nginx: Proxy;
  let id: string;

  beforeAll(async () => {
    const { httpServer } = newsroom.strapi.server;
    if (!httpServer.listening) await once(httpServer.listen(0, '127.0.0.1'), 'listening');
    const input = {
      name: 'nginx',
      kind: 'nginx',
      url: 'http://127.0.0.1:9/newsroom-purge',
      audience: 'site',
    };
    const { body } = demand(await staff.chiefEditor.post('/newsroom/receivers', input), 201);
    id = body.id;
    nginx = await startCache({ port: (httpServer.address() as AddressInfo).port }, body.secret);
    const url = `${nginx.address}/newsroom-purge`;
    demand(await staff.chiefEditor.put(`/newsroom/receivers/${id}`, { url }));
  });
  afterAll(async () => {
    await nginx.stop();
    await staff.chiefEditor.delete(`/newsroom/receivers/${id}`);
  });

  const read = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${nginx.address}${path}`, { headers });

  const fromOf = async (path: string, headers: Record<string, string> = {}) =>
    (await read(path, headers)).headers.get('x-cache');

  it('gives what it keeps until a purge, and what is new after it', async () => {
    const story = await writePublished(staff, { headline: '缓存里的标题' });
    await send(newsroom);
    expect([await fromOf(`${ARTICLES}/${story}`), await fromOf(`${ARTICLES}/${story}`)]).toEqual([
      'MISS',
      'HIT',
    ]);
    expect([await fromOf(ARTICLES), await fromOf(ARTICLES)]).toEqual(['MISS', 'HIT']);
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实', note: '该稿已撤。' });
    expect((await read(`${ARTICLES}/${story}`)).status).toBe(200);

    await send(newsroom);

    expect((await read(`${ARTICLES}/${story}`)).status).toBe(410);
    expect(await (await read(ARTICLES)).text()).not.toContain('缓存里的标题');
    expect(await fromOf(`${ARTICLES}/${story}`)).toBe('HIT');
  });

  it('keeps nothing of those who say who they are', async () => {
    const headers = { cookie: 'a=b' };
    expect([await fromOf(ARTICLES, headers), await fromOf(ARTICLES, headers)]).toEqual(['BYPASS', 'BYPASS']);
  });

  it('keeps no text that is not public, and no word of a link that has ended', async () => {
    const { config } = newsroom.strapi;
    const site = config.get<object>('plugin::newsroom.site');
    config.set('plugin::newsroom.site', { ...site, previewUrl: 'https://news.example/{token}' });
    const story = await writePublished(staff, { headline: '预览的标题' });
    const previews = `/newsroom/articles/${story}/previews`;
    const { url } = demand(await staff.editor.post(previews, { version: 1 }), 201).body;
    config.set('plugin::newsroom.site', site);
    const preview = `/api/newsroom/preview?token=${url.replace('https://news.example/', '')}`;
    expect((await read(preview)).status).toBe(200);
    expect([await fromOf(preview), await fromOf(preview)]).toEqual(['MISS', 'MISS']);

    demand(await staff.editor.delete(previews), 204);

    expect((await read(preview)).status).toBe(410);
    expect([await fromOf(preview), await fromOf(preview)]).toEqual(['MISS', 'MISS']);
  });

  it('lets go for nobody but the newsroom', async () => {
    await fromOf(ARTICLES);
    const answers = [
      await read('/newsroom-purge'),
      await read('/newsroom-purge', { authorization: 'Bearer none' }),
      await read('/newsroom-mark'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 404]);
    expect(await fromOf(ARTICLES)).toBe('HIT');
  });
});
