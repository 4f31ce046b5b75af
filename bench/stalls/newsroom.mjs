import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { newServer } from '../../scripts/lib/instances/embedded-postgres.mjs';
import { INSTANCE_ENV } from '../../scripts/lib/instances/instance-env.cjs';
import { PATH, signIn, takeAct, writeStory } from '../app.mjs';
import { firstBoot } from '../load/cluster.mjs';
import { startInstances, stopInstances } from '../load/instances.mjs';

/** @type {(config: object) => import('../fill.mjs').Knex} */
const knex = createRequire(createRequire(import.meta.url).resolve('@strapi/database'))('knex');

/** Stories that are public: one page of the public list. */
const PUBLISHED = 25;

/**
 * One instance of the built host, in a process of its own, with a page of published stories.
 * `multiply` gives a story so many versions like its first.
 * @typedef {{ base: string, staff: import('../app.mjs').Tokens, multiply: (story: string, versions: number) => Promise<void>, close: () => Promise<void> }} Place
 */

/**
 * @param {boolean} isPostgres else SQLite
 * @returns {Promise<Place>}
 */
export async function openNewsroom(isPostgres) {
  const { env, client, close } = await (isPostgres ? newPostgres() : newFile());
  Object.assign(process.env, INSTANCE_ENV, { HOST: '127.0.0.1', ...env });
  await firstBoot(publishPage);
  const instances = await startInstances(1);
  const [{ address: base }] = instances;
  return {
    base,
    staff: await signIn(base),
    multiply: (story, versions) => multiply(client, story, versions),
    close: async () => {
      await stopInstances(instances);
      await close();
    },
  };
}

async function newPostgres() {
  const { server, folder, url } = await newServer([]);
  await server.start();
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { env: { DATABASE_URL: url }, client: { client: 'pg', connection: url }, close };
}

async function newFile() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-stalls-'));
  const filename = path.join(folder, 'data.db');
  return {
    env: { DATABASE_URL: '', DATABASE_FILENAME: filename },
    client: { client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @param {import('../load/cluster.mjs').Newsroom} newsroom */
async function publishPage({ base, staff }) {
  for (let number = 1; number <= PUBLISHED; number += 1) {
    const story = await writeStory(base, staff.author, `${number}号稿件`);
    for (const [name, who] of PATH) await takeAct(base, staff[who], { story, name, version: 1 });
    await takeAct(base, staff.deskHead, { story, name: 'publish', version: 1 });
  }
}

/**
 * @param {object} client
 * @param {string} story
 * @param {number} count
 */
async function multiply(client, story, count) {
  const database = knex(client);
  const first = await database('newsroom_versions').where({ article: story }).first();
  const more = Array.from({ length: count - 1 }, (_, index) => {
    return { ...first, id: undefined, number: index + 2, document_id: `${story}-${index}` };
  });
  await database.batchInsert('newsroom_versions', more, 50);
  await database.destroy();
}
