import { STORIES } from '../../support/people/stories';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom();

const ask = (path: string, encodings: string) => newsroom.http.get(path).set('Accept-Encoding', encodings);

describe('What the host answers', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip;q=1', 'gzip'],
  ])('is compressed as the client asks: %s', async (encodings, encoding) => {
    const { headers, body } = await ask('/newsroom/openapi.json', encodings);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: expect.stringContaining('Encoding'),
    });
    expect(body).toMatchObject({ openapi: '3.1.1' });
  });

  it('is plain for a client that asks for nothing else', async () => {
    const { headers, body } = await ask('/newsroom/openapi.json', 'identity');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body).toMatchObject({ openapi: '3.1.1' });
  });

  it('is plain where it is too short to gain by it', async () => {
    const { headers, status } = await ask('/api/newsroom/articles', 'br');
    expect(status).toBe(200);
    expect(headers).not.toHaveProperty('content-encoding');
  });
});

/** A page of another origin asks, with the cookies of whoever looks at it. */
const fromOrigin = (origin: string, method: 'get' | 'post' | 'options', url: string) =>
  newsroom.http[method](url).set('Origin', origin).set('Access-Control-Request-Method', 'GET');

const corsOf = ({ headers }: { headers: Record<string, string> }) => [
  headers['access-control-allow-origin'],
  headers['access-control-allow-credentials'],
];

describe('A page of another origin', () => {
  const STRANGER = 'http://localhost:9999';

  it.each([
    ['post', '/admin/access-token'],
    ['options', '/admin/access-token'],
    ['get', '/newsroom/queue'],
    ['get', STORIES],
  ] as const)('may not read the answer to %s %s', async (method, url) => {
    expect(corsOf((await fromOrigin(STRANGER, method, url)) as never)).toEqual([undefined, undefined]);
  });

  it.each([
    ['get', '*'],
    ['options', STRANGER],
  ] as const)('may read the content API, without credentials: %s', async (method, allowed) => {
    const answer = await fromOrigin(STRANGER, method, '/api/newsroom/articles');
    expect(corsOf(answer as never)).toEqual([allowed, undefined]);
  });

  it('may do so with credentials where the host names its origin', async () => {
    newsroom.strapi.config.set('plugin::newsroom.origins', ['https://panel.example']);

    const answers = [
      await fromOrigin('https://panel.example', 'post', '/admin/access-token'),
      await fromOrigin(STRANGER, 'post', '/admin/access-token'),
    ];

    newsroom.strapi.config.set('plugin::newsroom.origins', []);
    expect(answers.map((answer) => corsOf(answer as never))).toEqual([
      ['https://panel.example', 'true'],
      [undefined, undefined],
    ]);
  });
});
