import { setTimeout as pause } from 'node:timers/promises';
import { call } from '../support/faults/people/call';
import { SIX_EDITORS } from '../support/faults/people/staff';
import { Wire } from '../support/faults/cluster/cut-network';
import { DurablePostgres } from '../support/faults/cluster/durable-postgres';
import { openCluster, type Cluster } from '../support/faults/cluster/cluster';
import { leaksIn } from '../support/faults/verdict/leaks';
import { Newsrooms } from '../support/faults/cluster/newsrooms';
import { report } from '../support/faults/verdict/report';
import { Traffic } from '../support/faults/people/traffic';
import { verdictOn } from '../support/faults/verdict/verdict';
import { playAllScenarios } from '../support/faults/people/scenario';
import type { TestDatabase } from '../support/newsroom';
import { outcomeOf, STORIES, storyText } from '../support/people/stories';

/** How long people work before and after a fault, in milliseconds. */
const WORK = 3_000;

/** How long the database is away, in milliseconds. */
const OUTAGE = 2_000;

/** Until when an instance has to work again by itself, in milliseconds. */
const RECOVERY = 40_000;

let postgres: DurablePostgres;
let wire: Wire;
let database: TestDatabase;
let cluster: Cluster;
let newsrooms: Newsrooms;

beforeAll(async () => {
  postgres = await DurablePostgres.start();
  database = await postgres.newDatabase();
  cluster = await openCluster(database, SIX_EDITORS);
  wire = await Wire.to(database.env.DATABASE_URL ?? '');
  newsrooms = await Newsrooms.start({ ...database, env: { DATABASE_URL: wire.url } }, 2);
});
afterAll(async () => {
  await newsrooms.kill();
  await wire.remove();
  await cluster.close();
  await postgres.remove();
});

/** What people did in earlier tests on the same database, and on which stories. */
const past: Traffic['journal']['entries'] = [];
let known: string[] = [];

/** Waits until every instance takes a write, and says how long that took, in milliseconds. */
async function recovery(traffic: Traffic): Promise<number> {
  const start = Date.now();
  await Promise.all(
    newsrooms.addresses().map((address) => untilItWrites(address, traffic, start + RECOVERY)),
  );
  return Date.now() - start;
}

async function untilItWrites(address: string, traffic: Traffic, deadline: number): Promise<void> {
  const write = { method: 'POST', path: STORIES, token: cluster.staff[0]?.token ?? null };
  for (;;) {
    const reply = await call(address, { ...write, body: storyText() }, 5_000);
    if (reply?.status === 201) return;
    if (reply) traffic.failures.push(reply);
    if (Date.now() > deadline) throw new Error(`${address} does not recover: ${reply?.text ?? 'no answer'}`);
    await pause(100);
  }
}

const FAULTS: [string, () => Promise<unknown>][] = [
  ['its connections are cut', () => postgres.cutConnections()],
  [
    'it is restarted',
    async () => {
      await postgres.shutDown();
      await pause(OUTAGE);
      await postgres.restart();
    },
  ],
  [
    'it crashes and recovers',
    async () => {
      await postgres.crash();
      await pause(OUTAGE);
      await postgres.restart();
    },
  ],
  [
    'the network to it is broken without a word',
    async () => {
      wire.break();
      await pause(OUTAGE);
      wire.mend();
    },
  ],
];

describe('PostgreSQL fails while people work', () => {
  it.each(FAULTS)('and they are told so, and all goes on by itself, when %s', async (fault, fail) => {
    const name = `PostgreSQL: ${fault}`;
    const { staff } = cluster;
    const traffic = new Traffic({ addresses: newsrooms.addresses, staff, stories: 20, pace: 100 });
    traffic.stories.push(...known);
    const work = [traffic.run(), traffic.repeat(() => playAllScenarios(traffic))];
    await report(name, traffic, async () => {
      await pause(WORK);
      await fail();
      process.stderr.write(`recovered after ${await recovery(traffic)} ms\n`);
      await pause(WORK);
      traffic.stop();
      await Promise.all(work);
    });
    known = traffic.stories;
    past.push(...traffic.journal.entries);
    expect(traffic.failures.filter((reply) => outcomeOf(reply) !== '503 unavailable')).toEqual([]);
    expect(traffic.failures.flatMap(leaksIn)).toEqual([]);
    expect(newsrooms.crashes).toEqual([]);
  });

  it('and a correspondent who is signed in hears that, and not that nobody signed in', async () => {
    const { token = null } = cluster.staff.find(({ isCorrespondent }) => isCorrespondent) ?? {};
    const [address = ''] = newsrooms.addresses();
    const ask = () => call(address, { method: 'GET', path: '/api/newsroom/submissions', token });
    const before = await ask();
    await postgres.shutDown();
    const meanwhile = await ask().finally(() => postgres.restart());

    expect(before?.status).toBe(200);
    expect(meanwhile).toMatchObject({ status: 503, body: { error: { details: { code: 'unavailable' } } } });
  });

  it('and in the end nothing is lost, half done, or left to be sent', async () => {
    expect(await verdictOn('PostgreSQL', database, { ...cluster, entries: past })).toEqual([]);
  });
});
