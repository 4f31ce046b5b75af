import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { newServer } from '../../tests/support/databases/embedded-postgres.mjs';
import { hireStaff, signIn } from '../app.mjs';
import { startInstances, stopInstances } from './instances.mjs';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What every instance of the house runs with. */
const SETTINGS = {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'salt',
  ADMIN_JWT_SECRET: 'secret',
  TRANSFER_TOKEN_SALT: 'salt',
  JWT_SECRET: 'secret',
  ENCRYPTION_KEY: 'key',
  NEWSROOM_PRIVATE_RECEIVERS: 'true',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** PostgreSQL as in production, which also keeps when each transaction was committed. */
const POSTGRES = ['track_commit_timestamp=on'];

/**
 * A newsroom in real processes: PostgreSQL, and so many instances of the built host. `prepare` gets a Strapi on the
 * same database before they start; what it returns is `prepared`.
 */
export async function openHouse({ instances: count, prepare }) {
  const { server, folder, url } = await newServer(POSTGRES);
  await server.start();
  const closing = [() => server.stop(), () => rmSync(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const step of closing) await step();
  };
  try {
    Object.assign(process.env, SETTINGS, { DATABASE_URL: url });
    const { staff, prepared } = await firstBoot(prepare);
    const database = new pg.Client({ connectionString: url });
    await database.connect();
    closing.unshift(() => database.end());
    const instances = await startInstances(count);
    closing.unshift(() => stopInstances(instances));
    return { database, instances, staff, prepared, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The first boot is alone; it does no background work. */
async function firstBoot(prepare) {
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
  await strapi.load();
  await strapi.plugin('newsroom').service('background-jobs').stop();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  await hireStaff(strapi);
  const staff = await signIn(base);
  const prepared = await prepare({ strapi, base, staff });
  await strapi.destroy();
  return { staff, prepared };
}
