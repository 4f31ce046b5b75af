import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/newsroom';
import { sendRaw } from '../../support/raw-http';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const ASSETS = path.join(ROOT, 'src/plugins/newsroom/dist/portal/assets');

const { newsroom } = useEmptyNewsroom({
  extend: ({ config }) => config.set('api.rest.prefix', '/interface'),
});

const read = (address: string) => newsroom.http.get(address);

describe('The portal of correspondents', () => {
  it('is a page that says where the content API is, and that nobody keeps without asking again', async () => {
    const { status, text, headers } = await read('/portal/');
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('name="newsroom-api" content="/interface"');
    expect(text).toContain('src="./assets/');
  });

  it('runs no script but its own, in nobody’s frame', async () => {
    const { headers } = await read('/portal/');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(readdirSync(ASSETS))('gives its file %s for good', async (name) => {
    const { status, headers } = await read(`/portal/assets/${name}`);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('sends its script compressed, and as it is to whoever takes nothing else', async () => {
    const script = readdirSync(ASSETS).find((name) => name.endsWith('.js')) ?? '';
    const ask = (encoding: string) => read(`/portal/assets/${script}`).set('Accept-Encoding', encoding);
    const [zipped, plain] = [await ask('gzip, br'), await ask('identity')];
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(Number(zipped.headers['content-length'])).toBeLessThan(200_000);
    expect(Number(plain.headers['content-length'])).toBeGreaterThan(200_000);
  });

  it.each(['sw.js', 'manifest.webmanifest', 'icon.svg'])(
    'has its %s asked for again each time',
    async (name) => {
      const { status, headers } = await read(`/portal/${name}`);
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    },
  );

  it('names in its service worker every file that it is made of', async () => {
    const { text } = await newsroom.http.get('/portal/sw.js').buffer(true);
    for (const name of readdirSync(ASSETS)) expect(text).toContain(`'./assets/${name}'`);
    expect(text).not.toMatch(/BUILD|'FILES'/);
  });

  it.each(['/portal', '/portal/stories', '/portal/write/abc'])(
    'leads from %s to its page',
    async (address) => {
      const { status, headers } = await read(address);
      expect([status, headers.location]).toEqual([302, '/portal/']);
    },
  );

  it.each(['nothing.js', 'assets/nothing.js', 'package.json'])('has no %s', async (name) => {
    expect((await read(`/portal/${name}`)).status).toBe(404);
  });

  it.each(['../server/index.js', '..%2fserver%2findex.js', '%2e%2e/server/index.js', '..\\server\\index.js'])(
    'lets nobody out of its folder by %s',
    async (way) => {
      const answer = await sendRaw(newsroom, `GET /portal/${way} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 (404|400)/);
    },
  );

  it('leaves what is beside it, and other methods, to others', async () => {
    expect((await read('/portals')).status).toBe(404);
    expect((await newsroom.http.post('/portal/')).status).toBe(405);
    expect((await newsroom.http.head('/portal/')).status).toBe(200);
  });
});
