import { replaceMethod } from './host-methods';
import type { Strapi } from '../strapi';

/** How long an instance waits for the others to finish their boot, in seconds; then its own boot fails. */
const LONGEST_WAIT = 600;

/** Name of the lock in PostgreSQL, where locks have numbers: "news" in ASCII. */
const LOCK = 0x6e657773;

/** A connection outside the pool: a lock of a session lasts as long as its connection. */
interface Session {
  run(sql: string): Promise<unknown>;
  close(): Promise<void>;
}

/** How a database locks for a session. Either lock goes with its connection, also when the process dies. */
const TAKE_LOCK: Partial<Record<string, (session: Session) => Promise<void>>> = {
  postgres: async (session) => {
    await session.run(`set lock_timeout = '${LONGEST_WAIT}s'`);
    await session.run(`select pg_advisory_lock(${LOCK})`);
  },
  mysql: async (session) => {
    const lock = `get_lock(concat('newsroom-boot-', sha1(database())), ${LONGEST_WAIT})`;
    const [[row]] = (await session.run(`select ${lock} as taken`)) as [[{ taken: unknown }]];
    if (Number(row.taken) !== 1) throw new Error('Another instance has been starting for too long.');
  },
};

/**
 * Instances that start at once on one database boot one after the other: Strapi guards neither its migrations nor
 * its schema sync nor its first rows against a second instance (strapi/strapi#27567). SQLite has one process.
 */
export function lockBoot(strapi: Strapi): () => void {
  const bootstrap = strapi.bootstrap.bind(strapi);
  const openSession = sessionsOf(strapi);
  return replaceMethod(strapi, 'bootstrap', async () => {
    const take = TAKE_LOCK[strapi.db.dialect.client];
    if (!take) return bootstrap();
    const session = await openSession();
    try {
      await take(session);
      return await bootstrap();
    } finally {
      await session.close();
    }
  });
}

interface KnexClient {
  acquireRawConnection(): Promise<object>;
  destroyRawConnection(connection: object): Promise<void>;
}

/**
 * Opens connections as the driver does at the time of registration: whoever waits for the lock, or holds it, is silent
 * for longer than `silentConnections` later allows.
 */
function sessionsOf(strapi: Strapi): () => Promise<Session> {
  const { connection: knex } = strapi.db;
  const client = knex.client as KnexClient;
  const acquire = client.acquireRawConnection.bind(client);
  return async () => {
    const connection = await acquire();
    return {
      run: async (sql) => knex.raw(sql).connection(connection) as Promise<unknown>,
      close: () => client.destroyRawConnection(connection),
    };
  };
}
