import { TWENTY_EDITORS } from '../support/faults/crew';
import { newDatabases, type Databases } from '../support/faults/databases';
import { openHouse } from '../support/faults/house';
import { Newsrooms } from '../support/faults/newsrooms';
import { report } from '../support/faults/report';
import { CROWD_STORIES, CROWDS, THINGS_PER_PERSON } from '../support/faults/size';
import { Traffic } from '../support/faults/traffic';
import { verdictOn } from '../support/faults/verdict';
import { takeAllWays } from '../support/faults/way';

let databases: Databases;
beforeAll(async () => {
  databases = await newDatabases();
});
afterAll(() => databases.remove());

describe('Twenty editors on the same stories', () => {
  it.each(CROWDS)('get along on %s with %i instances', async (kind, count) => {
    const name = `concurrency, ${kind}, ${count} instances`;
    const database = await databases.create(kind);
    const house = await openHouse(database, TWENTY_EDITORS);
    const newsrooms = await Newsrooms.start(database, count);
    try {
      const traffic = new Traffic({
        addresses: newsrooms.addresses,
        crew: house.crew,
        stories: CROWD_STORIES,
      });
      await report(name, traffic, () => Promise.all([traffic.run(THINGS_PER_PERSON), takeAllWays(traffic)]));
      const { entries, tally } = traffic.journal;
      expect(await verdictOn(name, database, { ...house, entries })).toEqual([]);
      expect(traffic.failures).toEqual([]);
      expect({ unknown: tally.unknown, crashes: newsrooms.crashes }).toEqual({ unknown: 0, crashes: [] });
      expect(tally.done).toBeGreaterThan(THINGS_PER_PERSON);
    } finally {
      await newsrooms.kill();
      await house.close();
      await database.remove();
    }
  });
});
