import { adminGrants, adminRoles, endUserGrants } from '../support/databases/dump';
import { startInstances, stopInstances } from '../support/instances/instances';
import { emptyDatabase, startOn, type Newsroom, type TestDatabase } from '../support/newsroom';
import type { RunningApplication } from '../support/instances/running-application';
import { rowsOf } from '../support/databases/tables';

/** What a first boot writes. */
interface Seeds {
  adminRoles: string[];
  adminGrants: string[];
  endUserGrants: string[];
  policies: unknown[];
  heads: number;
}

/** What a database holds once an instance more has started on it. */
async function readSeeds(database: TestDatabase): Promise<Seeds> {
  const newsroom = await startOn(database);
  return seedsIn(newsroom).finally(() => newsroom.stop());
}

async function seedsIn(newsroom: Newsroom): Promise<Seeds> {
  return {
    adminRoles: await adminRoles(newsroom),
    adminGrants: await adminGrants(newsroom),
    endUserGrants: await endUserGrants(newsroom),
    policies: (await rowsOf(newsroom, 'newsroom_policies')).map(({ code }) => code),
    heads: (await rowsOf(newsroom, 'newsroom_chain_heads')).length,
  };
}

let databases: [TestDatabase, TestDatabase];
let instances: RunningApplication[] = [];
let together: Seeds;
let alone: Seeds;

beforeAll(async () => {
  databases = [await emptyDatabase(), await emptyDatabase()];
  const [crowded, quiet] = databases;
  instances = await startInstances(crowded, 3);
  together = await readSeeds(crowded);
  alone = await readSeeds(quiet);
}, 300_000);

afterAll(async () => {
  await stopInstances(instances);
  for (const database of databases) await database.remove();
});

describe('three instances that start at the same moment on an empty database', () => {
  it('all come up and answer sites', async () => {
    const answers = await Promise.all(
      instances.map(({ address }) => fetch(`${address}/api/newsroom/articles`)),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('all say that they are ready', async () => {
    const answers = await Promise.all(
      instances.map(({ address }) => fetch(`${address}/newsroom/health/ready`)),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('write roles, permissions, policies and chain head once, as a single instance does', () => {
    expect(together).toEqual(alone);
    expect(together.heads).toBe(1);
    expect(together.endUserGrants.length).toBeGreaterThan(13);
  });
});
