import { setTimeout as pause } from 'node:timers/promises';
import { call } from '../support/faults/call';
import { faultsIn, tablesAt } from '../support/faults/checker';
import { hireCrew, SIX_EDITORS, type CrewMember } from '../support/faults/crew';
import { Wire } from '../support/faults/cut-network';
import { newDurableDatabase } from '../support/faults/durable-database';
import { DurablePostgres } from '../support/faults/durable-postgres';
import { leaksIn } from '../support/faults/leaks';
import { Newsrooms } from '../support/faults/newsrooms';
import { report } from '../support/faults/report';
import { Traffic } from '../support/faults/traffic';
import { STORIES, storyText } from '../support/stories';

/** How long people work before and after a fault, in milliseconds. */
const WORK = 3_000;

/** How long the database is away, in milliseconds. */
const OUTAGE = 2_000;

/** Until when an instance has to work again by itself, in milliseconds. */
const RECOVERY = 60_000;

let postgres: DurablePostgres;
let wire: Wire;
let url: string;
let crew: CrewMember[];
let newsrooms: Newsrooms;

beforeAll(async () => {
  postgres = await DurablePostgres.start();
  const made = await newDurableDatabase(postgres);
  url = made.url;
  crew = await hireCrew(made.database, SIX_EDITORS);
  wire = await Wire.to(url);
  const database = { ...made.database, env: { DATABASE_URL: wire.url } };
  newsrooms = await Newsrooms.start(database, 2);
});
afterAll(async () => {
  await newsrooms.kill();
  await wire.remove();
  await postgres.remove();
});

/** What people did in earlier tests on the same database. */
const past: Traffic['journal']['entries'] = [];

/** Waits until every instance takes a write, and says how long that took, in milliseconds. */
async function recovery(): Promise<number> {
  const start = Date.now();
  await Promise.all(newsrooms.addresses().map((address) => untilItWrites(address, start + RECOVERY)));
  return Date.now() - start;
}

async function untilItWrites(address: string, deadline: number): Promise<void> {
  const write = { method: 'POST', path: STORIES, token: crew[0]?.token ?? null };
  for (;;) {
    const reply = await call(address, { ...write, body: storyText() }, 5_000);
    if (reply?.status === 201) return;
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
  it.each(FAULTS)(
    'and nothing is lost or half done, and all goes on by itself, when %s',
    async (name, fault) => {
      const traffic = new Traffic({ addresses: newsrooms.addresses, crew, stories: 20, pace: 100 });
      const work = traffic.run();
      await report(`PostgreSQL: ${name}`, traffic, async () => {
        await pause(WORK);
        await fault();
        process.stderr.write(`recovered after ${await recovery()} ms\n`);
        await pause(WORK);
        traffic.stop();
        await work;
      });
      const { entries } = traffic.journal;
      expect(faultsIn(await tablesAt(url), { crew, entries: [...past, ...entries] })).toEqual([]);
      expect(traffic.failures.flatMap(leaksIn)).toEqual([]);
      expect(newsrooms.crashes).toBe(0);
      past.push(...entries);
    },
  );
});
