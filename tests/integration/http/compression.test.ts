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
