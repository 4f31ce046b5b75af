import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { newDatabase, startOn, type TestDatabase } from '../../support/newsroom';

const PATIENCE = 2;
/** The number of the lock, which PostgreSQL wants instead of a name. */
const LOCK = Buffer.from('news').readInt32BE();

let database: TestDatabase;
let outside: Client;

beforeAll(async () => {
  database = await newDatabase();
  outside = new Client({ connectionString: database.env.DATABASE_URL });
  await outside.connect();
});
afterAll(async () => {
  await outside.end();
  await database.remove();
});

/** Asks the server from outside until it says yes, or until the work has ended without that. */
async function askUntil(question: string, work: Promise<unknown>): Promise<boolean> {
  const ending = new AbortController();
  const end = () => {
    ending.abort();
  };
  void work.then(end, end);
  const ask = async () => (await outside.query<{ yes: boolean }>(`select ${question} as yes`)).rows[0]?.yes;
  let isSo = await ask();
  for (; isSo !== true && !ending.signal.aborted; isSo = await ask()) await pause(20);
  return isSo === true;
}

const others = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
const waitsFor = (seconds: number) =>
  `exists (select ${others} and wait_event = 'advisory' and clock_timestamp() - query_start > '${seconds}s')`;

describe('The lock of the boot', () => {
  it('is waited for longer than a database in use may be silent', async () => {
    await outside.query('select pg_advisory_lock($1)', [LOCK]);
    const boot = startOn(database, { DATABASE_PATIENCE: String(PATIENCE) });
    const hasWaited = await askUntil(waitsFor(2 * PATIENCE), boot);
    await outside.query('select pg_advisory_unlock($1)', [LOCK]);

    const newsroom = await boot;
    const { status } = await newsroom.http.get('/newsroom/health/ready');
    await newsroom.stop();
    expect({ hasWaited, status }).toEqual({ hasWaited: true, status: 200 });
  });
});

describe('A new connection', () => {
  it('is closed where its first statement fails', async () => {
    // Read as a number it is more than PostgreSQL takes, and the settings of the pool read a whole number: 1.
    await expect(startOn(database, { DATABASE_PATIENCE: '1e7' })).rejects.toThrow(
      'invalid value for parameter',
    );

    const limit = pause(10_000, undefined, { ref: false });
    expect(await askUntil(`not exists (select ${others})`, limit)).toBe(true);
  });
});
