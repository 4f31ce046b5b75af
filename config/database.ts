import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

const pool = (env: Env) => ({
  min: env.int('DATABASE_POOL_MIN', 2),
  max: env.int('DATABASE_POOL_MAX', 10),
});

/** PostgreSQL for production, named by `DATABASE_URL`; several instances share it. */
const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: { connectionString: env('DATABASE_URL') },
  pool: pool(env),
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
    },
    pool: pool(env),
  };
};

/** A SQLite file for trying out and for a single small newsroom. */
const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  connection: { filename: path.resolve(env('DATABASE_FILENAME', '.tmp/data.db')) },
  useNullAsDefault: true,
});

function databaseNamed(url: string) {
  if (!url) return sqlite;
  return /^(mysql|mariadb):/.test(url) ? mariadb : postgres;
}

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: databaseNamed(env('DATABASE_URL', ''))(env),
});
