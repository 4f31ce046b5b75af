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
