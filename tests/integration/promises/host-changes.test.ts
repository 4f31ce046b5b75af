import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../../support/newsroom';

let database: TestDatabase;

beforeAll(async () => {
  database = await newDatabase();
});
afterAll(() => database.remove());

/** What the newsroom changes in the process, the server, Strapi and the database driver, as it is now. */
const changesIn = ({ strapi }: Newsroom) => ({
  rejections: nodeProcess.listenerCount('unhandledRejection'),
  requests: strapi.server.httpServer.rawListeners('request').map(({ name }) => name),
  isBootstrapReplaced: Object.hasOwn(strapi, 'bootstrap'),
  isConnectReplaced: Object.hasOwn(strapi.db.connection.client, 'acquireRawConnection'),
  cors: strapi.config.get<unknown[]>('middlewares').find((one) => JSON.stringify(one).includes('cors')),
  tokens: strapi.config.get('plugin::users-permissions.jwtManagement'),
});

/** The changes while a newsroom serves, and what the host's own stop finds, which Strapi calls after the plugins'. */
async function changesWhile(env: Record<string, string>) {
  const newsroom = await startOn(database, env);
  const during = changesIn(newsroom);
  const { status } = await newsroom.http.get('/newsroom/health/ready');
  const left: ReturnType<typeof changesIn>[] = [];
  const destroy = () => left.push(changesIn(newsroom));
  Object.assign(newsroom.strapi, { app: { destroy } });
  await newsroom.stop();
  return { during, status, left };
}

describe('What the newsroom changes in its host', () => {
  it('is undone when it stops', async () => {
    const { during: host } = await changesWhile({ TEST_HOST_CHANGES: 'false' });
    const { during, status, left } = await changesWhile({ TEST_HOST_CHANGES: 'true' });

    expect(status).toBe(200);
    expect(during).toEqual({
      rejections: host.rejections + 1,
      requests: ['track', 'listen'],
      isBootstrapReplaced: true,
      isConnectReplaced: Boolean(database.env.DATABASE_URL),
      cors: { name: 'strapi::cors', config: expect.any(Object) },
      tokens: 'refresh',
    });
    expect(left).toEqual([host]);
  });

  it('is left alone where the host switches it off', async () => {
    const before = nodeProcess.listenerCount('unhandledRejection');
    const { during, status } = await changesWhile({ TEST_HOST_CHANGES: 'false' });

    expect(during).toMatchObject({
      rejections: before,
      isBootstrapReplaced: false,
      isConnectReplaced: false,
      cors: 'strapi::cors',
      tokens: 'legacy-support',
    });
    expect(during.requests).not.toContain('track');
    expect(status).toBe(200);
  });
});
