import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { clearPictures, takePicture } from '../../support/people/pictures';
import { outcomeOf, act, writePublished, writeSigned } from '../../support/people/stories';
import { publishedRows } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const SIGNATURE = 'signature=good';

/** Storage that gives its bytes only to whoever comes with a signature. */
async function openStorage(): Promise<{ address: string; close(): void }> {
  const server = http.createServer((request, response) => {
    response.writeHead(request.url?.endsWith(SIGNATURE) ? 200 : 403).end('bytes');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const { newsroom, staff } = useNewsroom();
let storage: Awaited<ReturnType<typeof openStorage>>;

beforeAll(async () => {
  storage = await openStorage();
}, 120_000);

afterAll(() => {
  clearPictures();
  storage.close();
});

/** Has the upload provider sign addresses in a certain way, as one for private buckets does. */
function signWith(signature: string): void {
  Object.assign(newsroom.strapi.plugin('upload').provider, {
    isPrivate: () => Promise.resolve(true),
    getSignedUrl: ({ url }: { url: string }) => Promise.resolve({ url: `${url}?${signature}` }),
  });
}

/** A picture whose bytes lie in the private storage. */
async function storedPicture(): Promise<{ file: number; caption: string }> {
  const { id } = await takePicture(newsroom, staff.secondEditor);
  const files = newsroom.strapi.db.query('plugin::upload.file');
  await files.update({ where: { id }, data: { url: `${storage.address}/picture.bmp` } });
  return { file: id, caption: '图为施工现场。' };
}

describe('a story with a picture in private storage', () => {
  it('is signed and published by its bytes, read with the signature of the provider', async () => {
    signWith(SIGNATURE);

    const story = await writePublished(staff, { photos: [await storedPicture()] });

    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });

  it('is not published while the storage refuses the signature', async () => {
    signWith(SIGNATURE);
    const story = await writeSigned(staff, { photos: [await storedPicture()] });
    signWith('signature=expired');

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 picture_unreadable');
  });
});
