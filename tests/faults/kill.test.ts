import { setTimeout as pause } from 'node:timers/promises';
import { numberBetween, oneOf } from '../support/faults/chance';
import { SIX_EDITORS } from '../support/faults/people/staff';
import { DurablePostgres } from '../support/faults/cluster/durable-postgres';
import { openCluster } from '../support/faults/cluster/cluster';
import type { Instance } from '../support/faults/cluster/instance';
import { Newsrooms } from '../support/faults/cluster/newsrooms';
import { figure, report } from '../support/faults/verdict/report';
import { KILLS, KILLS_TIME } from '../support/faults/size';
import { Traffic } from '../support/faults/people/traffic';
import { verdictOn } from '../support/faults/verdict/verdict';
import { playAllScenarios } from '../support/faults/people/scenario';

/** Longest time that an instance lives before it is killed, in milliseconds. */
const LONGEST_LIFE = 2_000;

/** Longest pause of a person: restarts need some of the machine too. */
const PACE = 200;

let postgres: DurablePostgres;
beforeAll(async () => {
  postgres = await DurablePostgres.start();
});
afterAll(() => postgres.remove());

/** Kills instances in the middle of what they do, and starts each again; up to two are gone at a time. */
async function killAll({ instances: [one, two, three] }: Newsrooms): Promise<number> {
  const end = Date.now() + KILLS_TIME;
  const kills = await Promise.all([killInTurn([one, two], end), killInTurn([three], end)]);
  return kills.reduce((sum, count) => sum + count);
}

/** Kills one or the other, half as often as all shall be, or until the time is over; says how often. */
async function killInTurn(instances: readonly (Instance | undefined)[], end: number): Promise<number> {
  let kills = 0;
  for (; kills < KILLS / 2 && Date.now() < end; kills += 1) {
    await pause(numberBetween(0, LONGEST_LIFE));
    const victim = oneOf(instances);
    await victim?.kill();
    await victim?.start();
  }
  return kills;
}

describe('Instances that are killed while people work', () => {
  it(
    'lose nothing that was acknowledged, and leave nothing half done',
    async () => {
      const database = await postgres.newDatabase();
      const cluster = await openCluster(database, SIX_EDITORS);
      const newsrooms = await Newsrooms.start(database, 3);
      const { staff } = cluster;
      const traffic = new Traffic({ addresses: newsrooms.addresses, staff, stories: 20 + KILLS, pace: PACE });
      try {
        const work = [traffic.run(), traffic.repeat(() => playAllScenarios(traffic))];
        await report('kills, PostgreSQL, 3 instances', traffic, async () => {
          figure('kills', { count: await killAll(newsrooms) });
        });
        traffic.stop();
        await Promise.all(work);
        const { entries, tally } = traffic.journal;
        expect(await verdictOn('kills', database, { ...cluster, entries })).toEqual([]);
        expect(traffic.failures).toEqual([]);
        expect(newsrooms.crashes).toEqual([]);
        expect(tally.unknown).toBeGreaterThan(0);
      } finally {
        traffic.stop();
        await newsrooms.kill();
        await cluster.close();
      }
    },
    KILLS_TIME + 600_000,
  );
});
