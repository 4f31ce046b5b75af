import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../../support/newsroom';

let database: TestDatabase;

beforeAll(async () => {
  database = await newDatabase();
});
afterAll(() => database.remove());

/** What the newsroom changes in the process, the server, Strapi and the database driver, as it is now. */
const changesIn = ({ strapi }: Newsroom) => ({
  rejections: nodeProcess.listenerCount('unhandledRejection'),
  requests: strapi.server.httpServer.listenerCount('request'),
  isBootstrapReplaced: Object.hasOwn(strapi, 'bootstrap'),
});

async function changesWhile(env: Record<string, string>) {
  const newsroom = await startOn(database, env);
  const during = changesIn(newsroom);
  const { status } = await newsroom.http.get('/newsroom/health/ready');
  await newsroom.stop();
  return { during, status };
}

describe('What the newsroom changes in its host', () => {
  it('is undone when it stops', async () => {
    const before = nodeProcess.listenerCount('unhandledRejection');
    const { during, status } = await changesWhile({});
    expect({ ...during, status }).toMatchObject({
      rejections: before + 1,
      isBootstrapReplaced: true,
      status: 200,
    });
    expect(nodeProcess.listenerCount('unhandledRejection')).toBe(before);
  });

  it('is left alone where the host switches it off', async () => {
    const { during: on } = await changesWhile({});
    const { during: off, status } = await changesWhile({ TEST_HOST_CHANGES: 'false' });
    expect(off).toEqual({
      rejections: on.rejections - 1,
      requests: on.requests - 1,
      isBootstrapReplaced: false,
    });
    expect(status).toBe(200);
  });
});
