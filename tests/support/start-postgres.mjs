import { newServer } from './embedded-postgres.mjs';

/** Nothing of the server outlives the run, so it need not wait for the disk. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts a throwaway PostgreSQL server for the run, unless `DATABASE_URL` names one. */
export default async function startPostgres() {
  if (process.env.DATABASE_URL) {
    process.env.TEST_POSTGRES_URL = process.env.DATABASE_URL;
    return;
  }
  const { server, folder, url } = await newServer(SETTINGS);
  await server.start();
  globalThis.newsroomPostgres = { server, folder };
  process.env.TEST_POSTGRES_URL = url;
}
