import type { Strapi } from './strapi';

/** Milliseconds since 1970 on the database's clock, by its dialect; SQLite has no clock of its own. */
const DATABASE_TIME: Partial<Record<string, string>> = {
  postgres: 'extract(epoch from clock_timestamp()) * 1000 as ms',
  mysql: 'unix_timestamp(sysdate(3)) * 1000 as ms',
};

/** What the database's clock showed when the monotonic clock of this process was at `monotonic`. */
interface Reading {
  database: number;
  monotonic: number;
}

let reading: Reading | null = null;

const present = (): number =>
  reading ? reading.database + performance.now() - reading.monotonic : Date.now();

/**
 * The present instant, ISO 8601 in UTC: the one clock of acts and stores; `domain` gets it handed in. It is the
 * database's clock, so that instances agree however their own clocks go or jump.
 */
export const now = (): string => new Date(present()).toISOString();

/** The time zone that the paper lives by. */
export const paperZone = (strapi: Strapi): string => strapi.plugin('newsroom').config<string>('timeZone');

/** Sets the clock by the database's. */
export async function followDatabaseClock(strapi: Strapi): Promise<void> {
  const expression = DATABASE_TIME[strapi.db.dialect.client];
  if (!expression) {
    reading = null;
    return;
  }
  const { connection } = strapi.db;
  const asked = performance.now();
  const [row] = await connection.select<{ ms: number | string }[]>(connection.raw(expression));
  const answered = performance.now();
  if (row) setBy(Number(row.ms), { asked, answered });
}

/** The database was read at some time between question and answer: what that explains is no deviation. */
function setBy(database: number, { asked, answered }: { asked: number; answered: number }): void {
  const uncertain = (answered - asked) / 2;
  const monotonic = asked + uncertain;
  const expected = reading && reading.database + monotonic - reading.monotonic;
  if (expected === null || Math.abs(database - expected) > uncertain) reading = { database, monotonic };
}
