import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { ensureProgram, unprivileged } from '../runner/debian';
import { freePort } from '../../../scripts/lib/instances/free-port.cjs';

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

let running: { server: ChildProcess; folder: string } | undefined;

/** Starts a throwaway MariaDB server for the run, of Debian's package. */
export default async function startMariadb(): Promise<void> {
  ensureProgram(SERVER, 'mariadb-server');
  const owner = unprivileged('mysql');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-mariadb-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = initialise(folder, owner);
  const port = await freePort();
  const place = [`--datadir=${data}`, `--port=${port}`, `--socket=${path.join(folder, 'socket')}`];
  const server = spawn(SERVER, [...SETTINGS, ...place], { ...owner, stdio: 'ignore' });
  running = { server, folder };
  const password = randomBytes(12).toString('hex');
  await setPassword(port, server, password);
  process.env.TEST_MARIADB_URL = `mysql://newsroom:${password}@127.0.0.1:${port}/`;
}

/** Stops the server of the run and removes its files. */
export async function stopMariadb(): Promise<void> {
  if (!running) return;
  const { server, folder } = running;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  rmSync(folder, { recursive: true, force: true });
}

function initialise(folder: string, owner: ReturnType<typeof unprivileged>): string {
  const data = path.join(folder, 'data');
  const flags = ['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db'];
  const { status, stderr } = spawnSync(INSTALL, [...flags, `--datadir=${data}`], owner);
  if (status !== 0) throw new Error(`MariaDB cannot make its files.\n${stderr.toString()}`);
  return data;
}

/** Makes the user of the run, and shuts the one that has no password. */
async function setPassword(port: number, server: ChildProcess, password: string): Promise<void> {
  const connection = await connect(port, server);
  await connection.query(`create user 'newsroom'@'127.0.0.1' identified by '${password}'`);
  await connection.query(`grant all privileges on *.* to 'newsroom'@'127.0.0.1'`);
  await connection.query(`alter user 'root'@'localhost' identified by '${password}'`);
  await connection.end();
}

async function connect(port: number, server: ChildProcess): Promise<mysql.Connection> {
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
