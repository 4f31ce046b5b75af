import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { newServer } from '../../scripts/lib/instances/embedded-postgres.mjs';
import { INSTANCE_ENV } from '../../scripts/lib/instances/instance-env.cjs';
import { hireStaff, listen, signIn } from '../app.mjs';
import { startInstances, stopInstances } from './instances.mjs';

/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** PostgreSQL as in production, which also keeps when each transaction was committed. */
const POSTGRES = ['track_commit_timestamp=on'];

/**
 * The first boot, before there are instances: a Strapi on their database.
 * @typedef {{ strapi: import('../app.mjs').Strapi, base: string, staff: import('../app.mjs').Tokens }} Newsroom
 */

/**
 * Instances on one database. `staff` are tokens of the first boot; `prepared` is what was done then.
 * @template [Prepared=unknown]
 * @typedef {object} Cluster
 * @property {pg.Client} database
 * @property {import('./instances.mjs').Instance[]} instances
 * @property {import('../app.mjs').Tokens} staff
 * @property {Prepared} prepared
 * @property {() => Promise<void>} close
 */

/**
 * A newsroom in real processes: PostgreSQL, and so many instances of the built host. `prepare` gets a Strapi on the
 * same database before they start; what it returns is `prepared`.
 * @template Prepared
 * @param {{ instances: number, prepare: (newsroom: Newsroom) => Promise<Prepared> }} options
 * @returns {Promise<Cluster<Prepared>>}
 */
export async function openCluster({ instances: count, prepare }) {
  const { server, folder, url } = await newServer(POSTGRES);
  await server.start();
  /** @type {(() => unknown)[]} */
  const closing = [() => server.stop(), () => rmSync(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const step of closing) await step();
  };
  try {
    Object.assign(process.env, INSTANCE_ENV, { HOST: '127.0.0.1', DATABASE_URL: url });
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

/**
 * The first boot is alone; it does no background work.
 * @template Prepared
 * @param {(newsroom: Newsroom) => Promise<Prepared>} prepare
 */
export async function firstBoot(prepare) {
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
  await strapi.load();
  await strapi.plugin('newsroom').service('background-jobs').stop();
  const base = await listen(strapi);
  await hireStaff(strapi);
  const staff = await signIn(base);
  const prepared = await prepare({ strapi, base, staff });
  await strapi.destroy();
  return { staff, prepared };
}
