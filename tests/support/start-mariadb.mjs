import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { ensureProgram, unprivileged } from './debian.mjs';
import { freePort } from './free-port.mjs';

const SERVER = '/usr/sbin/mariadbd';
const INSTALL = '/usr/bin/mariadb-install-db';
const START_LIMIT = 60_000;

/** Nothing of the server outlives the run, so it need not wait for the disk. */
const SETTINGS = [
  '--no-defaults',
  '--bind-address=127.0.0.1',
  '--character-set-server=utf8mb4',
  '--max-connections=200',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--skip-log-bin',
];

/** A new folder that belongs to the server's user. */
function newFolder({ uid, gid }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-mariadb-'));
  if (uid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

function initialise(folder, owner) {
  const data = path.join(folder, 'data');
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ];
  const { status, stderr } = spawnSync(INSTALL, args, { ...owner, encoding: 'utf8' });
  if (status !== 0) throw new Error(`MariaDB cannot make its files.\n${stderr}`);
  return data;
}

async function connect(port, server) {
  const deadline = Date.now() + START_LIMIT;
  for (;;) {
    try {
      return await mysql.createConnection({ host: '127.0.0.1', port, user: 'root' });
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

/** Makes the user of the run, and shuts the one that has no password. */
async function setPassword(port, server, password) {
  const connection = await connect(port, server);
  await connection.query(`create user 'newsroom'@'127.0.0.1' identified by '${password}'`);
  await connection.query(`grant all privileges on *.* to 'newsroom'@'127.0.0.1'`);
  await connection.query(`alter user 'root'@'localhost' identified by '${password}'`);
  await connection.end();
}

/** Starts a throwaway MariaDB server for the run, of Debian's package. */
export default async function startMariadb() {
  ensureProgram(SERVER, 'mariadb-server');
  const owner = unprivileged('mysql');
  const folder = newFolder(owner);
  const data = initialise(folder, owner);
  const port = await freePort();
  const socket = path.join(folder, 'socket');
  const place = [`--datadir=${data}`, `--port=${port}`, `--socket=${socket}`];
  const server = spawn(SERVER, [...SETTINGS, ...place], { ...owner, stdio: 'ignore' });
  const password = randomBytes(12).toString('hex');
  globalThis.newsroomMariadb = { server, folder };
  await setPassword(port, server, password);
  process.env.TEST_MARIADB_URL = `mysql://newsroom:${password}@127.0.0.1:${port}/`;
}
