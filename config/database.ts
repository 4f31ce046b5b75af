import type { Socket } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** How long a new connection may take, in milliseconds. */
const CONNECT_MS = 5_000;

/** After how long an unused connection is closed, in milliseconds: before it counts as silent. */
const UNUSED_MS = 10_000;

/**
 * How long a database may be silent on a connection that is in use, in milliseconds. A network that swallows packets
 * tells nobody, and TCP gives up after a quarter of an hour only: without this limit each request would wait for as
 * long. Waiting for a row counts too, so the limit is far above what any statement of a newsroom takes.
 */
const patience = (env: Env): number => env.int('DATABASE_PATIENCE', 20) * 1000;

/** What both drivers have in common, as far as it is used here. */
interface Connection {
  query(sql: string, done: (error: Error | null) => void): unknown;
}

/** One of the two drivers: where it keeps its socket, and how the server ends the transactions of a lost client. */
interface Driver {
  socketOf: (connection: never) => Socket;
  forgetLost: (seconds: number) => string;
}

/** Rows that a lost client has locked are free again after the same time: the server has to see to that itself. */
const POSTGRES: Driver = {
  socketOf: ({ connection }: { connection: { stream: Socket } }) => connection.stream,
  forgetLost: (seconds) => `set idle_in_transaction_session_timeout = '${seconds}s'`,
};
const MARIADB: Driver = {
  socketOf: ({ stream }: { stream: Socket }) => stream,
  forgetLost: (seconds) => `set session wait_timeout = ${2 * seconds}`,
};

/** Connections that a silent database, or a silent client, does not keep for ever. */
const pooled = (env: Env, { socketOf, forgetLost }: Driver) => ({
  // Nobody waits longer for a connection than for an answer.
  acquireConnectionTimeout: patience(env),
  pool: {
    min: env.int('DATABASE_POOL_MIN', 0),
    max: env.int('DATABASE_POOL_MAX', 10),
    idleTimeoutMillis: UNUSED_MS,
    afterCreate: (connection: Connection, done: (error: Error | null, connection: Connection) => void) => {
      const socket = socketOf(connection as never);
      // The driver fails what runs on the connection, and the pool takes another one.
      socket.setTimeout(patience(env), () => socket.destroy(new Error('The database is silent.')));
      connection.query(forgetLost(patience(env) / 1000), (error) => done(error, connection));
    },
  },
});

/** PostgreSQL for production, named by `DATABASE_URL`; several instances share it. */
const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: {
    connectionString: env('DATABASE_URL'),
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  },
  ...pooled(env, POSTGRES),
});

/** MariaDB, named by a `DATABASE_URL` that begins with `mysql://` or `mariadb://`; several instances share it. */
const mariadb = (env: Env) => {
  const { hostname, port, username, password, pathname } = new URL(env('DATABASE_URL', ''));
  return {
    client: 'mysql' as const,
    connection: {
      host: hostname,
      port: Number(port || 3306),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: decodeURIComponent(pathname.slice(1)),
      charset: 'utf8mb4',
      connectTimeout: CONNECT_MS,
    },
    ...pooled(env, MARIADB),
  };
};

/** What better-sqlite3 has, as far as it is used here. */
interface SqliteConnection {
  pragma(setting: string): unknown;
}

/** A SQLite file for trying out and for a single small newsroom. */
const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  connection: { filename: path.resolve(env('DATABASE_FILENAME', '.tmp/data.db')) },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate: (
      connection: SqliteConnection,
      done: (error: null, connection: SqliteConnection) => void,
    ) => {
      // Who reads the file, such as a backup, does not keep the newsroom from writing.
      connection.pragma('journal_mode = wal');
      done(null, connection);
    },
  },
});

function databaseNamed(url: string) {
  if (!url) return sqlite;
  return /^(mysql|mariadb):/.test(url) ? mariadb : postgres;
}

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: databaseNamed(env('DATABASE_URL', ''))(env),
});
