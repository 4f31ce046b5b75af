import { startInstances, stopInstances } from '../support/instances/instances';
import { newDatabase, startOn, type Newsroom, type TestDatabase } from '../support/newsroom';
import { subscribe, type Subscriber } from '../support/receivers/receivers';
import type { RunningApplication } from '../support/instances/running-application';
import { setTimes, writeScheduled } from '../support/people/scheduled';
import { hireStaff } from '../support/people/stories';
import { rowsOf } from '../support/databases/tables';

/** Stories that fall due at the same moment, and those that follow over ten seconds. */
const AT_ONCE = 200;
const SPREAD = 50;
const TEN_SECONDS = 10_000;

/** How many are told of before an instance is killed. */
const BEFORE_THE_KILL = 40;

let database: TestDatabase;
let newsroom: Newsroom;
let stories: string[];
let site: Subscriber;
let instances: RunningApplication[] = [];

/** When a story falls due, if the first do so at `start`. */
const timeOf = (index: number, start: number): Date =>
  new Date(start + (Math.max(index - AT_ONCE, 0) * TEN_SECONDS) / SPREAD);

/** Gives back at once what a killed instance had claimed, instead of after a minute. */
const endClaims = (): Promise<unknown> =>
  newsroom.strapi.db.connection('newsroom_receivers').update({ claimed_until: new Date(0).toISOString() });

/** Waits until the site has been told of every story. */
async function untilAllAreTold(): Promise<void> {
  while (new Set(site.arrivals.map(({ body }) => body.data.documentId)).size < stories.length)
    await site.until(site.arrivals.length + 1);
}

beforeAll(async () => {
  database = await newDatabase();
  newsroom = await startOn(database);
  const staff = await hireStaff(newsroom);
  site = await subscribe(staff.chiefEditor);
  stories = await writeScheduled(newsroom, staff, AT_ONCE + SPREAD);
  instances = await startInstances(database, 3);
  const start = Date.now() + 10_000;
  await setTimes(newsroom, new Map(stories.map((story, index) => [story, timeOf(index, start)])));
  await site.until(BEFORE_THE_KILL);
  await instances[0]?.kill();
  await endClaims();
  await untilAllAreTold();
  await stopInstances(instances);
}, 300_000);

afterAll(async () => {
  await site.close();
  await newsroom.stop();
  await database.remove();
});

/** How often each story occurs, so that one that is missing or there twice shows. */
const inOrder = (found: unknown[]): unknown[] => [...found].sort();

describe('Stories that fall due while one of three instances is killed', () => {
  it('are each published by exactly one decision', async () => {
    const decisions = await rowsOf(newsroom, 'newsroom_decisions', { act: 'publish' });
    expect(inOrder(decisions.map(({ article }) => article))).toEqual(inOrder(stories));
    expect(new Set(decisions.map(({ actor_id: actor }) => actor))).toEqual(new Set(['scheduler']));
  });

  it('are each public once', async () => {
    const rows = await rowsOf(newsroom, 'newsroom_articles');
    const published = rows.filter(({ published_at: at }) => at !== null);
    expect(inOrder(published.map(({ document_id: story }) => story))).toEqual(inOrder(stories));
  });

  it('are each told of under exactly one id', () => {
    const told = new Set(site.arrivals.map(({ id, body }) => `${body.data.documentId} ${id}`));
    expect(inOrder([...told].map((one) => one.split(' ')[0]))).toEqual(inOrder(stories));
  });

  it('leave no message that waits', async () => {
    const deliveries = await rowsOf(newsroom, 'newsroom_deliveries');
    expect(deliveries.map(({ state }) => state)).toEqual(stories.map(() => 'sent'));
  });
});
