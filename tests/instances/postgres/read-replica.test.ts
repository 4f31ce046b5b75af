import { ReplicatedPostgres } from '../../support/databases/replicated-postgres';
import { startOn, type Newsroom } from '../../support/newsroom';
import type { Answer } from '../../support/people/people';
import { done, hireStaff, writePublished, type Staff } from '../../support/people/stories';
import { watchStories } from '../../support/watched-stories';

const ARTICLES = '/api/newsroom/articles';
const TOKEN = 'scraper';

let servers: ReplicatedPostgres;
let newsroom: Newsroom;
let staff: Staff;
let story: string;

/** A newsroom that keeps no answers, so that each is made. */
beforeAll(async () => {
  servers = await ReplicatedPostgres.start();
  newsroom = await startOn(
    { env: { DATABASE_URL: servers.url }, remove: () => Promise.resolve() },
    { DATABASE_READ_URL: servers.replicaUrl, NEWSROOM_CACHE_BYTES: '0', NEWSROOM_METRICS_TOKEN: TOKEN },
  );
  staff = await hireStaff(newsroom);
  story = await writePublished(staff);
  // The first answer of a route is Strapi's.
  await Promise.all([list(), one(story)]);
  await servers.catchUp();
}, 300_000);

afterAll(async () => {
  await newsroom.stop();
  await servers.remove();
  delete process.env.DATABASE_READ_URL;
});

const list = async (query = ''): Promise<Answer> => newsroom.http.get(`${ARTICLES}${query}`);
const one = async (id: string): Promise<Answer> => newsroom.http.get(`${ARTICLES}/${id}`);

const idsOf = ({ body }: Answer): string[] =>
  body.data.map(({ documentId }: { documentId: string }) => documentId);

type Outcome = 'served' | 'behind' | 'away';

/** How often the replica was asked so far, by what came of it. */
async function readings(): Promise<Record<Outcome, number>> {
  const { text } = await newsroom.http.get('/newsroom/metrics').set('Authorization', `Bearer ${TOKEN}`);
  const count = (outcome: Outcome) =>
    Number(new RegExp(`newsroom_replica_readings_total\\{outcome="${outcome}"\\} (\\d+)`).exec(text)?.[1]);
  return { served: count('served'), behind: count('behind'), away: count('away') };
}

/** What came of the questions to the replica during some work. */
async function readingsIn(work: () => Promise<unknown>): Promise<Record<Outcome, number>> {
  const before = await readings();
  await work();
  const after = await readings();
  return {
    served: after.served - before.served,
    behind: after.behind - before.behind,
    away: after.away - before.away,
  };
}

describe('A replica for the public', () => {
  it('makes answers while it has all that was done, refusals of what is not there too', async () => {
    const asked = async () => {
      expect(idsOf(await list())).toEqual([story]);
      expect((await one(story)).body.data.documentId).toBe(story);
      expect((await newsroom.http.get('/api/newsroom/search?q=街道')).status).toBe(200);
      expect((await one('nothere')).status).toBe(404);
    };
    expect(await readingsIn(asked)).toMatchObject({ behind: 0, away: 0 });
    expect(await readingsIn(() => list())).toEqual({ served: 1, behind: 0, away: 0 });
  });

  it('is not read while it is behind, and again once it has caught up', async () => {
    await servers.pause();
    await done(staff.deskHead, story, 'unpublish', { opinion: '。' });
    const behind = async () => {
      expect(idsOf(await list())).toEqual([]);
      expect((await list('?pagination[withCount]=true')).body.meta.pagination.total).toBe(0);
      expect((await one(story)).status).toBe(404);
    };
    expect(await readingsIn(behind)).toMatchObject({ served: 0, away: 0 });

    await done(staff.deskHead, story, 'publish');
    expect(idsOf(await list())).toEqual([story]);
    await servers.catchUp();
    const caughtUp = async () => {
      const { body } = await list('?pagination[withCount]=true');
      expect(body.meta.pagination.total).toBe(1);
    };
    expect(await readingsIn(caughtUp)).toEqual({ served: 1, behind: 0, away: 0 });
  });

  it('never shows what an act has replaced, while it falls behind and catches up', async () => {
    const watched = watchStories([story]);
    const readers = [1, 2, 3].map(() => watched.read(() => list()));
    for (const round of [1, 2, 3]) {
      await servers.pause();
      for (const name of ['unpublish', 'publish'])
        await watched.act(story, name === 'publish', async () => {
          await done(staff.deskHead, story, name, { opinion: `${round}` });
        });
      await servers.catchUp();
    }
    watched.end();
    await Promise.all(readers);
    expect([watched.acts(), watched.stale()]).toEqual([6, []]);
    const { served, behind } = await readings();
    expect(Math.min(served, behind)).toBeGreaterThan(0);
  });

  it('is left alone once it is gone, and nobody notices but the log, until it is back', async () => {
    const warned = jest.spyOn(newsroom.strapi.log, 'warn');
    await servers.stopReplica();
    const gone = async () => {
      for (let asked = 0; asked < 5; asked += 1) expect(idsOf(await list())).toEqual([story]);
    };
    const { served, away } = await readingsIn(gone);
    expect([served, away > 0, warned.mock.calls.length]).toEqual([0, true, 1]);
    warned.mockRestore();

    await servers.startReplica();
    let back = await readingsIn(() => list());
    while (back.served === 0) back = await readingsIn(() => list());
    expect(back).toEqual({ served: 1, behind: 0, away: 0 });
  });
});
