import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { faultsIn, tablesAt } from '../support/faults/checker';
import { hireCrew, SIX_EDITORS } from '../support/faults/crew';
import { newDurableDatabase } from '../support/faults/durable-database';
import { DurablePostgres } from '../support/faults/durable-postgres';
import { Newsrooms } from '../support/faults/newsrooms';
import { report } from '../support/faults/report';
import { KILLS } from '../support/faults/size';
import { Traffic } from '../support/faults/traffic';

/** Longest time that an instance lives before it is killed, in milliseconds. */
const LONGEST_LIFE = 2_000;

/** Longest pause of a person: restarts need some of the machine too. */
const PACE = 200;

let postgres: DurablePostgres;
beforeAll(async () => {
  postgres = await DurablePostgres.start();
});
afterAll(() => postgres.remove());

/** Kills instances in the middle of what they do, and starts each again. */
async function killInTurn({ instances }: Newsrooms, count: number): Promise<void> {
  for (let kill = 0; kill < count; kill += 1) {
    await pause(randomInt(LONGEST_LIFE));
    const victim = instances[randomInt(instances.length)];
    await victim?.kill();
    await victim?.start();
  }
}

describe('Instances that are killed while people work', () => {
  it('lose nothing that was acknowledged, and leave nothing half done', async () => {
    const { url, database } = await newDurableDatabase(postgres);
    const crew = await hireCrew(database, SIX_EDITORS);
    const newsrooms = await Newsrooms.start(database, 3);
    const traffic = new Traffic({ addresses: newsrooms.addresses, crew, stories: 20 + KILLS, pace: PACE });
    try {
      const work = traffic.run();
      await report(`${KILLS} kills, PostgreSQL, 3 instances`, traffic, () => killInTurn(newsrooms, KILLS));
      traffic.stop();
      await work;
      const { entries } = traffic.journal;
      expect(faultsIn(await tablesAt(url), { crew, entries })).toEqual([]);
      expect(traffic.failures).toEqual([]);
      expect(newsrooms.crashes).toBe(0);
      expect(traffic.journal.tally.unknown).toBeGreaterThan(0);
    } finally {
      traffic.stop();
      await newsrooms.kill();
    }
  });
});
