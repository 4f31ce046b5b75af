import { newDatabase, type TestDatabase } from '../../newsroom';
import { createDatabase } from '../../databases/mariadb';
import startMariadb, { stopMariadb } from '../../databases/start-mariadb';
import { DurablePostgres } from './durable-postgres';
import { CROWDS, type DatabaseKind } from '../size';

/** A server of each kind that the run needs. */
export interface Databases {
  create: (kind: DatabaseKind) => Promise<TestDatabase>;
  remove: () => Promise<void>;
}

/** Starts the servers. */
export async function newDatabases(): Promise<Databases> {
  const needed = CROWDS.map(([kind]) => kind);
  if (needed.includes('MariaDB')) await startMariadb();
  const { TEST_MARIADB_URL: mariadb = '' } = process.env;
  delete process.env.TEST_MARIADB_URL;
  const postgres = await DurablePostgres.start();
  const makers: Record<DatabaseKind, () => Promise<TestDatabase>> = {
    SQLite: newDatabase,
    PostgreSQL: () => postgres.newDatabase(),
    MariaDB: () => databaseOn(mariadb),
  };
  return {
    create: (kind) => makers[kind](),
    remove: async () => {
      await postgres.remove();
      await stopMariadb();
    },
  };
}

/** A new database on the server of the run. */
async function databaseOn(server: string): Promise<TestDatabase> {
  return { env: { DATABASE_URL: await createDatabase(server) }, remove: () => Promise.resolve() };
}
