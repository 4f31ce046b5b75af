import { anybody, bearerOf } from '../../support/people/people';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom();

describe('the health of an instance', () => {
  it('is told to anybody, and says nothing else', async () => {
    const live = await anybody(newsroom).get('/newsroom/health/live');
    const ready = await anybody(newsroom).get('/newsroom/health/ready');

    expect([live.status, live.body]).toEqual([200, { status: 'live' }]);
    expect([ready.status, ready.body]).toEqual([200, { status: 'ready' }]);
  });

  it('is told to a caller whose token is worth nothing here', async () => {
    expect((await bearerOf(newsroom, 'not-a-token').get('/newsroom/health/ready')).status).toBe(200);
  });

  it('is kept by no cache', async () => {
    const { headers } = await anybody(newsroom).get('/newsroom/health/ready');

    expect(headers['cache-control']).toBe('no-store');
  });

  it('answers many who ask at once', async () => {
    const asked = Array.from({ length: 30 }, () => anybody(newsroom).get('/newsroom/health/ready'));

    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('the help', () => {
  const index = '/newsroom/help/zh-Hans/index.html';

  it('answers anybody, in both languages, with no link that leads nowhere', async () => {
    const chinese = await read(index);
    const english = await read('/newsroom/help/en/index.html');
    const pages = [...linksIn(index, chinese), ...linksIn('/newsroom/help/en/index.html', english)];
    const texts = await Promise.all(pages.map(async (page) => [page, await read(page)] as const));
    const links = new Set(texts.flatMap(([page, text]) => linksIn(page, text)));
    const answers = await Promise.all([...links].map((link) => anybody(newsroom).download(link)));

    expect(chinese).toContain('<h1 id="帮助">帮助</h1>');
    expect(pages.length).toBeGreaterThan(40);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('has nothing but its pages, whatever an address tries', async () => {
    for (const address of [
      '../server/index.js',
      '..%2fserver%2findex.js',
      'zh-Hans',
      'zh-Hans/../../index.js',
    ])
      expect((await anybody(newsroom).get(`/newsroom/help/${address}`)).status).toBe(404);
  });

  const read = async (page: string): Promise<string> => (await anybody(newsroom).get(page)).text;

  /** What a page leads to or shows, as addresses of the server without their headings. */
  const linksIn = (page: string, html: string): string[] =>
    [...html.matchAll(/(?:href|src)="([^"#]+)/g)].map(
      ([, link]) => new URL(String(link), `http://newsroom${page}`).pathname,
    );
});

describe('an instance whose database is gone', () => {
  it('lives, and is not ready', async () => {
    const { connection } = newsroom.strapi.db;
    await connection.destroy();
    const live = await anybody(newsroom).get('/newsroom/health/live');
    const ready = await anybody(newsroom).get('/newsroom/health/ready');
    connection.initialize();

    expect(live.status).toBe(200);
    expect([ready.status, ready.body]).toEqual([503, { status: 'database_silent' }]);
  });

  it('is ready again when the database is back', async () => {
    expect((await anybody(newsroom).get('/newsroom/health/ready')).status).toBe(200);
  });
});
