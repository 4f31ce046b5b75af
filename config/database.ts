import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** How long a new connection may take, in milliseconds. */
const CONNECT_MS = 5_000;

/** After how long an unused connection is closed, in milliseconds: before it counts as silent. */
const UNUSED_MS = 10_000;

/** How long anybody waits for a connection of the pool, in milliseconds: no longer than for an answer (`newsroom.databasePatience`). */
const patience = (env: Env): number => env.int('DATABASE_PATIENCE', 20) * 1000;

const pooled = (env: Env) => ({
  acquireConnectionTimeout: patience(env),
  pool: {
    min: env.int('DATABASE_POOL_MIN', 0),
    max: env.int('DATABASE_POOL_MAX', 10),
    idleTimeoutMillis: UNUSED_MS,
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
  ...pooled(env),
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
    ...pooled(env),
  };
};

/** Says what to do where SQLite would end the process: better-sqlite3 up to 12 does, from Node 24 on. */
function refuseUnfitSqlite(): void {
  const major = (version: string) => Number(version.split('.')[0]);
  const { version } = JSON.parse(readFileSync(require.resolve('better-sqlite3/package.json'), 'utf8')) as {
    version: string;
  };
  if (major(process.versions.node) >= 24 && major(version) < 13)
    throw new Error(
      `better-sqlite3 ${version} ends the process on Node 24 and later. Run: npm install --no-save better-sqlite3@13`,
    );
}

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
  if (!url) {
    refuseUnfitSqlite();
    return sqlite;
  }
  return /^(mysql|mariadb):/.test(url) ? mariadb : postgres;
}

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: databaseNamed(env('DATABASE_URL', ''))(env),
});
