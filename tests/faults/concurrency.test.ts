import { TWENTY_EDITORS } from '../support/faults/people/staff';
import { newDatabases, type Databases } from '../support/faults/cluster/databases';
import { openCluster } from '../support/faults/cluster/cluster';
import { Newsrooms } from '../support/faults/cluster/newsrooms';
import { report } from '../support/faults/verdict/report';
import { CROWD_STORIES, CROWDS, THINGS_PER_PERSON } from '../support/faults/size';
import { Traffic } from '../support/faults/people/traffic';
import { verdictOn } from '../support/faults/verdict/verdict';
import { playAllScenarios } from '../support/faults/people/scenario';

let databases: Databases;
beforeAll(async () => {
  databases = await newDatabases();
});
afterAll(() => databases.remove());

describe('Twenty editors on the same stories', () => {
  it.each(CROWDS)('get along on %s with %i instances', async (kind, count) => {
    const name = `concurrency, ${kind}, ${count} instances`;
    const database = await databases.create(kind);
    const cluster = await openCluster(database, TWENTY_EDITORS);
    const newsrooms = await Newsrooms.start(database, count);
    try {
      const traffic = new Traffic({
        addresses: newsrooms.addresses,
        staff: cluster.staff,
        stories: CROWD_STORIES,
      });
      await report(name, traffic, () =>
        Promise.all([traffic.run(THINGS_PER_PERSON), playAllScenarios(traffic)]),
      );
      const { entries, tally } = traffic.journal;
      expect(await verdictOn(name, database, { ...cluster, entries })).toEqual([]);
      expect(traffic.failures).toEqual([]);
      expect({ unknown: tally.unknown, crashes: newsrooms.crashes }).toEqual({ unknown: 0, crashes: [] });
      expect(tally.done).toBeGreaterThan(THINGS_PER_PERSON);
    } finally {
      await newsrooms.kill();
      await cluster.close();
      await database.remove();
    }
  });
});
