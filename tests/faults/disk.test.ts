import { TWENTY_EDITORS } from '../support/faults/people/staff';
import { openCluster } from '../support/faults/cluster/cluster';
import { leaksIn } from '../support/faults/verdict/leaks';
import { report } from '../support/faults/verdict/report';
import { Traffic } from '../support/faults/people/traffic';
import { verdictOn } from '../support/faults/verdict/verdict';
import { freePort } from '../../scripts/lib/instances/free-port.cjs';
import { newDatabase, startNewsroom, startOn, type Newsroom } from '../support/newsroom';
import { send } from '../support/receivers/receivers';
import {
  act,
  bodyOf,
  done,
  hireStaff,
  outcomeOf,
  publish,
  writeSigned,
  type Staff,
} from '../support/people/stories';
import { rowsOf, traceOf } from '../support/databases/tables';
import { inMinutes, letTimeCome, runDue } from '../support/time';

/** A text that finds no place in what is left of the file. */
const LONG = { body: bodyOf('水'.repeat(50_000)) };

/** Leaves SQLite no room: the file, in which nothing is free, may not grow, as on a full disk. */
async function fillDisk({ strapi }: Newsroom): Promise<void> {
  await strapi.db.connection.raw('vacuum');
  await strapi.db.connection.raw('pragma max_page_count = 1');
}

/** Lets the file grow again. */
const makeRoom = ({ strapi }: Newsroom): Promise<unknown> =>
  strapi.db.connection.raw('pragma max_page_count = 1000000000');

describe('On a full disk', () => {
  let newsroom: Newsroom;
  let staff: Staff;
  beforeAll(async () => {
    newsroom = await startNewsroom();
    staff = await hireStaff(newsroom);
  });
  afterEach(() => makeRoom(newsroom));
  afterAll(() => newsroom.stop());

  it('an act is refused as a whole, in words that clients understand, and taken when there is room', async () => {
    const story = await writeSigned(staff, LONG);
    const before = await traceOf(newsroom, story);
    await fillDisk(newsroom);
    const answer = await act(staff.deskHead, story, 'publish');
    expect([outcomeOf(answer), leaksIn(answer), answer.text.includes('水水')]).toEqual([
      '507 storage_full',
      [],
      false,
    ]);
    expect(await traceOf(newsroom, story)).toEqual(before);
    await makeRoom(newsroom);
    expect(outcomeOf(await publish(staff, story))).toBe('200');
  });

  it('a story whose time comes waits, and is published once when there is room', async () => {
    const story = await writeSigned(staff, LONG);
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(1) });
    await letTimeCome(newsroom, story);
    const publications = () => rowsOf(newsroom, 'newsroom_decisions', { article: story, act: 'publish' });
    await fillDisk(newsroom);
    // Where not even the note of the failure finds room, the round fails.
    await runDue(newsroom).catch(() => undefined);
    const published = await rowsOf(newsroom, 'newsroom_articles', { document_id: story });
    expect([await publications(), published.map(({ published_at }) => published_at)]).toEqual([[], [null]]);
    await makeRoom(newsroom);
    await letTimeCome(newsroom, story);
    await runDue(newsroom);
    await runDue(newsroom);
    expect(await publications()).toHaveLength(1);
  });
});

describe('Twenty editors whose disk is full for a while', () => {
  it('lose nothing, are told so, and go on by themselves', async () => {
    const name = 'disk full, SQLite';
    const database = await newDatabase();
    const cluster = await openCluster(database, TWENTY_EDITORS);
    const newsroom = await startOn(database);
    const port = await freePort();
    newsroom.strapi.server.httpServer.listen(port, '127.0.0.1');
    const addresses = () => [`http://127.0.0.1:${port}`];
    const traffic = new Traffic({ addresses, staff: cluster.staff, stories: 20 });
    try {
      await report(name, traffic, async () => {
        await traffic.run(10);
        await fillDisk(newsroom);
        await traffic.run(10);
        await makeRoom(newsroom);
        await traffic.run(10);
      });
      expect(traffic.failures.length).toBeGreaterThan(0);
      expect(new Set(traffic.failures.map(outcomeOf))).toEqual(new Set(['507 storage_full']));
      expect(traffic.failures.flatMap(leaksIn)).toEqual([]);
      const round = async () => {
        await runDue(newsroom);
        await send(newsroom);
      };
      expect(
        await verdictOn(name, database, { ...cluster, entries: traffic.journal.entries, round }),
      ).toEqual([]);
    } finally {
      await newsroom.stop();
      await cluster.close();
      await database.remove();
    }
  });
});
