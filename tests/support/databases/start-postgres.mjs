import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { newServer } from '../../../scripts/lib/instances/embedded-postgres.mjs';
import { INSTANCE_ENV } from '../../../scripts/lib/instances/instance-env.cjs';

/** Nothing of the server outlives the run, so it need not wait for the disk. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const TEMPLATE = 'newsroom_template';

const BOOT = fileURLToPath(new URL('boot-once.mjs', import.meta.url));

/** Starts a throwaway PostgreSQL server for the run, unless `DATABASE_URL` names one, with a database to copy. */
export default async function startPostgres() {
  process.env.TEST_POSTGRES_URL = process.env.DATABASE_URL || (await startServer());
  await makeTemplate(process.env.TEST_POSTGRES_URL);
  process.env.TEST_POSTGRES_TEMPLATE = TEMPLATE;
}

async function startServer() {
  const { server, folder, url } = await newServer(SETTINGS);
  await server.start();
  globalThis.newsroomPostgres = { server, folder };
  return url;
}

/** A database after its first boot: a copy of it takes a tenth of the time in which tables and seeds are made. */
async function makeTemplate(server) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE}`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${TEMPLATE}`;
  const env = { ...process.env, ...INSTANCE_ENV, DATABASE_URL: url.href };
  const { status, stderr } = spawnSync(process.execPath, [BOOT], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The first boot failed.\n${stderr}`);
}
