import { startRedis, type RunningRedis } from '../support/instances/redis';
import { startInstance, stopInstances } from '../support/instances/instances';
import { callerAt } from '../support/instances/remote';
import type { RunningApplication } from '../support/instances/running-application';
import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../support/newsroom';
import { done, hireStaff, writePublished, type Staff } from '../support/people/stories';
import { watchStories } from '../support/watched-stories';

const ARTICLES = '/api/newsroom/articles';
const METRICS = { NEWSROOM_METRICS_TOKEN: 'scraper', NEWSROOM_MOST_READ: 'true' };

let database: TestDatabase;
let newsroom: Newsroom;
let staff: Staff;
let stories: string[];
let column: string;
let redis: RunningRedis;
let instances: RunningApplication[] = [];
let sharing: RunningApplication[] = [];

beforeAll(async () => {
  database = await newDatabase();
  newsroom = await startOn(database);
  staff = await hireStaff(newsroom);
  const columns = newsroom.strapi.documents('plugin::newsroom.column');
  column = (await columns.create({ data: { name: '城事' } as never })).documentId;
  stories = [];
  for (let made = 0; made < 3; made += 1) stories.push(await writePublished(staff, { column }));
  redis = await startRedis();
  const shared = { ...METRICS, NEWSROOM_REDIS_URL: redis.url };
  const started = [METRICS, METRICS, shared, shared].map((env) => startInstance(database, env));
  const all = await Promise.all(started);
  instances = all.slice(0, 2);
  sharing = all.slice(2);
}, 300_000);

afterAll(async () => {
  await stopInstances([...instances, ...sharing]);
  await redis.kill();
  await newsroom.stop();
  await database.remove();
});

interface MostRead {
  documentId: string;
  reads: number;
}

const at = (instance: RunningApplication, url: string) => callerAt(instance.address, null).get(url);

/** How many public answers an instance gave from what it keeps, or took from another one. */
async function countAt(instance: RunningApplication, from: 'kept' | 'shared'): Promise<number> {
  const { text } = await callerAt(instance.address, METRICS.NEWSROOM_METRICS_TOKEN).get('/newsroom/metrics');
  return Number(new RegExp(`newsroom_public_answers_total\\{from="${from}"\\} (\\d+)`).exec(text)?.[1]);
}

/** Takes a story from the public and brings it back, three times. */
async function takeTurns(id: string, watched: ReturnType<typeof watchStories>): Promise<void> {
  for (const name of ['unpublish', 'publish', 'unpublish', 'publish', 'unpublish', 'publish'])
    await watched.act(id, name === 'publish', async () => {
      await done(staff.deskHead, id, name, { opinion: '。' });
    });
}

describe('What other instances keep of public answers', () => {
  it('is never what an act has replaced before a reader asked, while many read and a third instance acts', async () => {
    const watched = watchStories(stories);
    const lists = [ARTICLES, ARTICLES, `${ARTICLES}?sort=slug`];
    const readers = instances.flatMap((instance) =>
      lists.map((url) => watched.read(() => at(instance, url))),
    );
    await Promise.all(stories.map((id) => takeTurns(id, watched)));
    watched.end();
    await Promise.all(readers);
    expect([watched.acts(), watched.stale()]).toEqual([18, []]);
    for (const instance of instances) expect(await countAt(instance, 'kept')).toBeGreaterThan(0);
  });

  it('follows each name of a column at once', async () => {
    const seen: string[][] = [];
    for (const name of ['民生', '要闻', '时讯', '城事']) {
      await newsroom.strapi
        .documents('plugin::newsroom.column')
        .update({ documentId: column, data: { name } as never });
      const read = await Promise.all(instances.map((instance) => at(instance, `${ARTICLES}/${stories[0]}`)));
      seen.push([name, ...read.map(({ body }) => body.data.column.name)]);
    }
    expect(seen).toEqual(['民生', '要闻', '时讯', '城事'].map((name) => [name, name, name]));
  });

  it('is given by each instance with the same tag', async () => {
    const tags = await Promise.all(
      instances.map(async (instance) => (await at(instance, ARTICLES)).headers.etag),
    );
    expect(new Set(tags).size).toBe(1);
  });
});

describe('What readers read', () => {
  it('is counted by every instance, and written before it stops', async () => {
    const [story = ''] = stories;
    for (const instance of instances)
      expect((await callerAt(instance.address, null).post(`${ARTICLES}/${story}/reads`)).status).toBe(204);
    expect(await Promise.all(instances.map((instance) => instance.stop()))).toEqual([0, 0]);
    const [other] = sharing as [RunningApplication];
    const { body } = await at(other, '/api/newsroom/most-read');
    expect(body.data.map(({ documentId, reads }: MostRead) => [documentId, reads])).toEqual([[story, 2]]);
  });
});

describe('What instances share in a Redis', () => {
  const url = `${ARTICLES}?sort=headline`;

  it('is made by one of them', async () => {
    const [first, second] = sharing as [RunningApplication, RunningApplication];
    for (let size = 1; size <= 20; size += 1) {
      const list = `${ARTICLES}?pagination[pageSize]=${size}`;
      const made = await at(first, list);
      const taken = await at(second, list);
      expect([taken.body, taken.headers.etag]).toEqual([made.body, made.headers.etag]);
    }
    expect(await countAt(second, 'shared')).toBeGreaterThan(0);
  });

  it('is never old, and is missed by nobody once Redis is gone', async () => {
    const watched = watchStories(stories);
    const lists = [ARTICLES, url];
    const readers = sharing.flatMap((instance) =>
      lists.map((list) => watched.read(() => at(instance, list))),
    );
    const turns = stories.map((id) => takeTurns(id, watched));
    await turns[0];
    await redis.kill();
    await Promise.all(turns);
    await takeTurns(stories[0] ?? '', watched);
    watched.end();
    await Promise.all(readers);
    expect([watched.acts(), watched.stale()]).toEqual([24, []]);
    expect(
      (await Promise.all(sharing.map((instance) => at(instance, url)))).map(({ status }) => status),
    ).toEqual([200, 200]);
  });
});
