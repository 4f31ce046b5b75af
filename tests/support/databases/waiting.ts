import { setTimeout as pause } from 'node:timers/promises';
import type { Newsroom } from '../newsroom';

/** How many transactions wait for a lock of another one: on SQLite, for the one connection that there is. */
const WAITING: Readonly<Record<string, string>> = {
  postgres: `select count(*) as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`,
  mysql: `select count(*) as waiting from information_schema.innodb_trx trx
    join information_schema.processlist process on process.id = trx.trx_mysql_thread_id
    where process.db = database() and trx.trx_state = 'LOCK WAIT'`,
};

async function countWaiting({ strapi }: Newsroom): Promise<number> {
  const { connection, dialect } = strapi.db;
  const query = WAITING[dialect.client];
  if (!query)
    return (connection.client as { pool: { numPendingAcquires(): number } }).pool.numPendingAcquires();
  const answer = await connection.raw(query);
  const [row] = dialect.client === 'postgres' ? answer.rows : answer[0];
  return Number(row.waiting);
}

/** Comes back once so many transactions wait for others, or once one of the works is over without that. */
export async function untilWaiting(
  newsroom: Newsroom,
  count: number,
  works: readonly Promise<unknown>[],
): Promise<void> {
  const ending = new AbortController();
  const end = () => {
    ending.abort();
  };
  for (const work of works) void work.then(end, end);
  while (!ending.signal.aborted && (await countWaiting(newsroom)) < count) await pause(10);
}

/**
 * Locks a row, or all of a table, as another transaction does; begins some works, and lets go once as many of them as there are
 * wait for that one or for each other.
 */
export async function whileLocked<Result>(
  newsroom: Newsroom,
  lock: (
    transaction: (table: string) => ReturnType<Newsroom['strapi']['db']['connection']>,
  ) => PromiseLike<unknown>,
  begin: () => Promise<Result>[],
): Promise<Result[]> {
  const transaction = await newsroom.strapi.db.connection.transaction();
  const works: Promise<Result>[] = [];
  try {
    await lock(transaction);
    works.push(...begin());
    await untilWaiting(newsroom, works.length, works);
  } finally {
    await transaction.commit();
  }
  return Promise.all(works);
}
