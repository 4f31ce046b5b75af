import { newDatabase, startOn } from '../support/newsroom';
import { faultsIn, tablesAt, tablesOf } from '../support/faults/checker';
import { hireCrew, TWENTY_EDITORS } from '../support/faults/crew';
import { newDurableDatabase } from '../support/faults/durable-database';
import { DurablePostgres } from '../support/faults/durable-postgres';
import { freePort, Newsrooms } from '../support/faults/newsrooms';
import { report } from '../support/faults/report';
import { THINGS_PER_PERSON } from '../support/faults/size';
import { Traffic } from '../support/faults/traffic';

const STORIES = 50;

let postgres: DurablePostgres;
beforeAll(async () => {
  postgres = await DurablePostgres.start();
});
afterAll(() => postgres.remove());

describe('Twenty editors on fifty stories', () => {
  it.each([1, 3])('get along on PostgreSQL with %i instances', async (count) => {
    const { url, database } = await newDurableDatabase(postgres);
    const crew = await hireCrew(database, TWENTY_EDITORS);
    const newsrooms = await Newsrooms.start(database, count);
    try {
      const traffic = new Traffic({ addresses: newsrooms.addresses, crew, stories: STORIES });
      await report(`concurrency, PostgreSQL, ${count} instances`, traffic, () =>
        traffic.run(THINGS_PER_PERSON),
      );
      const { entries, tally } = traffic.journal;
      expect(faultsIn(await tablesAt(url), { crew, entries })).toEqual([]);
      expect(traffic.failures).toEqual([]);
      expect({ unknown: tally.unknown, crashes: newsrooms.crashes }).toEqual({ unknown: 0, crashes: 0 });
      expect(tally.done).toBeGreaterThan(THINGS_PER_PERSON);
    } finally {
      await newsrooms.kill();
    }
  });

  it('get along on SQLite', async () => {
    const database = await newDatabase();
    const crew = await hireCrew(database, TWENTY_EDITORS);
    const newsroom = await startOn(database);
    try {
      const port = await freePort();
      newsroom.strapi.server.httpServer.listen(port, '127.0.0.1');
      const addresses = () => [`http://127.0.0.1:${port}`];
      const traffic = new Traffic({ addresses, crew, stories: STORIES });
      await report('concurrency, SQLite', traffic, () => traffic.run(THINGS_PER_PERSON));
      const { entries, tally } = traffic.journal;
      expect(faultsIn(await tablesOf(newsroom), { crew, entries })).toEqual([]);
      expect(traffic.failures).toEqual([]);
      expect(tally.unknown).toBe(0);
    } finally {
      await newsroom.stop();
      await database.remove();
    }
  });
});
