import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import request from 'supertest';
import { createDatabase, dropDatabase } from './postgres';

const ROOT = path.resolve(__dirname, '../..');

/** A running newsroom on a database of its own. */
export interface Newsroom {
  strapi: Core.Strapi;
  http: ReturnType<typeof request>;
  stop(): Promise<void>;
}

/** The database that a newsroom was started on; a second start on it is a restart. */
export interface TestDatabase {
  env: Record<string, string>;
  remove(): Promise<void>;
}

/** Settings that every host needs, and a test may know. */
export const SECRETS = {
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'salt',
  ADMIN_JWT_SECRET: 'secret',
  TRANSFER_TOKEN_SALT: 'salt',
  JWT_SECRET: 'secret',
  ENCRYPTION_KEY: 'key',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** A new, empty database: a SQLite file, or a database of the PostgreSQL server that the run started. */
export async function newDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (server) {
    const url = await createDatabase(server);
    return { env: { DATABASE_URL: url }, remove: () => dropDatabase(server, url) };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-'));
  return {
    env: { DATABASE_URL: '', DATABASE_FILENAME: path.join(folder, 'data.db') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Boots the application of this repository on a database, without listening on a port. */
export async function startOn(database: TestDatabase, env: Record<string, string> = {}): Promise<Newsroom> {
  Object.assign(process.env, { NODE_ENV: 'test', ...SECRETS, ...database.env, ...env });
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
  try {
    await strapi.load();
  } catch (error) {
    await strapi.destroy();
    throw error;
  }
  strapi.server.mount();
  return {
    strapi,
    http: request(strapi.server.httpServer),
    stop: () => strapi.destroy(),
  };
}

/** A newsroom on a database of its own, which goes with it. */
export async function startNewsroom(env: Record<string, string> = {}): Promise<Newsroom> {
  const database = await newDatabase();
  const newsroom = await startOn(database, env);
  return {
    ...newsroom,
    stop: async () => {
      await newsroom.stop();
      await database.remove();
    },
  };
}
