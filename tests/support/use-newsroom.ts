import { newDatabase, startOn, type Newsroom, type TestDatabase } from './newsroom';
import { hireStaff, type Staff } from './people/stories';

/** What a test file works with; its objects are empty until its `beforeAll` hooks have run. */
interface UsedNewsroom {
  newsroom: Newsroom;
  /** Where it runs, for a second instance beside it. */
  database: TestDatabase;
}

interface Options {
  /** Keeps the log shut, for a file that provokes refusals. */
  silent?: boolean;
  /** Makes another host of the application, before it loads. */
  extend?: Parameters<typeof startOn>[2];
}

const BOOT_TIMEOUT = 120_000;

/** A newsroom of this test file with nobody in it, started before its tests and gone after them. */
export function useEmptyNewsroom({ silent = false, extend }: Options = {}): UsedNewsroom {
  const used = { newsroom: {} as Newsroom, database: {} as TestDatabase };
  beforeAll(async () => {
    Object.assign(used.database, await newDatabase());
    Object.assign(used.newsroom, await startOn(used.database, {}, extend));
    used.newsroom.strapi.log.silent = silent;
  }, BOOT_TIMEOUT);
  afterAll(async () => {
    await used.newsroom.stop();
    await used.database.remove();
  });
  return used;
}

/** A newsroom of this test file, with everybody whom 三审三校 asks for. */
export function useNewsroom(options: Options = {}): UsedNewsroom & { staff: Staff } {
  const used = { ...useEmptyNewsroom(options), staff: {} as Staff };
  beforeAll(async () => {
    Object.assign(used.staff, await hireStaff(used.newsroom));
  }, BOOT_TIMEOUT);
  return used;
}
