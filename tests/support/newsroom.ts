import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core, createStrapi as CreateStrapi, factories } from '@strapi/strapi';
import request from 'supertest';
import { INSTANCE_ENV } from '../../scripts/lib/instances/instance-env.cjs';
import * as mariadb from './databases/mariadb';
import * as postgres from './databases/postgres';

declare global {
  /** Strapi's own function, loaded outside of jest's sandbox (strapi-environment.js). */
  var createStrapi: typeof CreateStrapi;
  /** Strapi's own makers of controllers and routes, from there too. */
  var strapiFactories: typeof factories;
  /** The process in which that Strapi runs. */
  var nodeProcess: NodeJS.Process;
}

/** The application of this repository. */
export const ROOT = path.resolve(__dirname, '../..');

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

/** A new, empty database: a SQLite file, or a database of the server that the run started. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const { TEST_POSTGRES_URL, TEST_MARIADB_URL } = process.env;
  if (TEST_POSTGRES_URL) return databaseOn(TEST_POSTGRES_URL, postgres);
  if (TEST_MARIADB_URL) return databaseOn(TEST_MARIADB_URL, mariadb);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-'));
  return {
    env: { DATABASE_URL: '', DATABASE_FILENAME: path.join(folder, 'data.db') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A new database on which nothing happened but perhaps a first boot: PostgreSQL copies one, which is faster. */
export async function newDatabase(): Promise<TestDatabase> {
  const { TEST_POSTGRES_URL: server, TEST_POSTGRES_TEMPLATE: template } = process.env;
  if (!server || !template) return emptyDatabase();
  return owned(await postgres.copyDatabase(server, template), server, postgres);
}

const databaseOn = async (server: string, kind: typeof postgres | typeof mariadb): Promise<TestDatabase> =>
  owned(await kind.createDatabase(server), server, kind);

const owned = (url: string, server: string, kind: typeof postgres | typeof mariadb): TestDatabase => ({
  env: { DATABASE_URL: url },
  remove: () => kind.dropDatabase(server, url),
});

/** Boots the application of this repository on a database, without listening on a port; `extend` makes it another host before. */
export async function startOn(
  database: TestDatabase,
  env: Record<string, string> = {},
  extend?: (strapi: Core.Strapi) => void,
): Promise<Newsroom> {
  Object.assign(process.env, { ...INSTANCE_ENV, ...database.env, ...env });

  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
  extend?.(strapi);
  try {
    await strapi.load();
  } catch (error) {
    await strapi.destroy();
    throw error;
  }
  await stopBackgroundJobs(strapi);
  strapi.server.mount();
  return {
    strapi,
    http: request(strapi.server.httpServer),
    stop: () => strapi.destroy(),
  };
}

/** Stops background work before the first call makes the server listen: a test runs each round by hand. */
async function stopBackgroundJobs(strapi: Core.Strapi): Promise<void> {
  await strapi.plugins.newsroom?.service('background-jobs').stop();
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
