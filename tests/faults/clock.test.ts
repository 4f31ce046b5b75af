import { setTimeout as pause } from 'node:timers/promises';
import { tablesIn } from '../support/faults/checker';
import { WrongClock } from '../support/faults/cluster/clocks';
import { SIX_EDITORS } from '../support/faults/people/staff';
import { DurablePostgres } from '../support/faults/cluster/durable-postgres';
import { openCluster } from '../support/faults/cluster/cluster';
import { Newsrooms } from '../support/faults/cluster/newsrooms';
import { report } from '../support/faults/verdict/report';
import { Traffic } from '../support/faults/people/traffic';
import { verdictOn } from '../support/faults/verdict/verdict';
import { playAllScenarios } from '../support/faults/people/scenario';

/** How long a clock goes on before it jumps again, in milliseconds. */
const PAUSE = 1_500;

/** What each person does beside the set scenarios. */
const THINGS = 15;

/** Where the clocks of two of three instances jump to, one after the other. */
const JUMPS = [
  ['-9m', '-7m'],
  ['+20m', '+1h'],
  ['+2m', '-1d'],
] as const;

/** Lets the clocks jump while people work. */
async function jump(): Promise<void> {
  for (const [one, other] of JUMPS) {
    await pause(PAUSE);
    fast.jump(one);
    slow.jump(other);
  }
}

let postgres: DurablePostgres;
let fast: WrongClock;
let slow: WrongClock;
beforeAll(async () => {
  fast = new WrongClock('+9m');
  slow = new WrongClock('-7m');
  postgres = await DurablePostgres.start();
});
afterAll(async () => {
  await postgres.remove();
  fast.remove();
  slow.remove();
});

describe('Instances whose clocks are wrong, and jump', () => {
  it('act once and at the time of the database', async () => {
    const name = 'wrong clocks, PostgreSQL, 3 instances';
    const start = new Date().toISOString();
    const database = await postgres.newDatabase();
    const cluster = await openCluster(database, SIX_EDITORS);
    const newsrooms = await Newsrooms.start(database, 3, (index) => [{}, fast.env, slow.env][index] ?? {});
    const { staff } = cluster;
    const traffic = new Traffic({ addresses: newsrooms.addresses, staff, stories: 10 });
    try {
      await report(name, traffic, async () => {
        await Promise.all([playAllScenarios(traffic), jump()]);
        await Promise.all([traffic.run(THINGS), jump()]);
      });
      const { entries } = traffic.journal;
      expect(await verdictOn(name, database, { ...cluster, entries })).toEqual([]);
      expect(traffic.failures).toEqual([]);
      const { decisions } = await tablesIn(database);
      const end = new Date().toISOString();
      expect(decisions.filter(({ at }) => at < start || at > end)).toEqual([]);
      expect(decisions.filter(({ actorKind }) => actorKind === 'system').length).toBeGreaterThan(0);
    } finally {
      await newsrooms.kill();
      await cluster.close();
    }
  });
});
