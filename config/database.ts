import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** PostgreSQL for production, named by `DATABASE_URL`; several instances share it. */
const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: { connectionString: env('DATABASE_URL') },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});

/** A SQLite file for trying out and for a single small newsroom. */
const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  connection: { filename: path.resolve(env('DATABASE_FILENAME', '.tmp/data.db')) },
  useNullAsDefault: true,
});

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: env('DATABASE_URL') ? postgres(env) : sqlite(env),
});
