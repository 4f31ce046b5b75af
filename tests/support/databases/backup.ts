import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { newsroomCommand } from '../instances/command';
import type { Newsroom, TestDatabase } from '../newsroom';
import * as mariadb from './mariadb';
import { copyDatabase, createDatabase, dropDatabase, serverVersion } from './postgres';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/**
 * Backs up the database of a newsroom while it works, stops the newsroom, and restores the backup into an empty
 * place. SQLite: `newsroom backup`. MariaDB: mariadb-dump. PostgreSQL: pg_dump and pg_restore, where the machine has them as new as the
 * server; else the server copies the database, which it does only once the newsroom has stopped.
 */
export async function backUp(
  newsroom: Newsroom,
  { env }: TestDatabase,
  work: () => Promise<unknown> = () => Promise.resolve(),
): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-backup-'));
  const { TEST_POSTGRES_URL: server, TEST_MARIADB_URL: mariadbServer } = process.env;
  const bin = server && (await toolsFor(server));
  if (mariadbServer)
    return dumpMariadb({ newsroom, work }, { server: mariadbServer, url: env.DATABASE_URL ?? '', folder });
  if (!server) return copySqlite(newsroom, folder, work);
  if (bin) return dumpPostgres({ newsroom, work }, { server, bin, url: env.DATABASE_URL ?? '', folder });
  await work();
  await newsroom.stop();
  const url = await copyDatabase(server, new URL(env.DATABASE_URL ?? '').pathname.slice(1));
  return { env: { DATABASE_URL: url }, remove: () => dropDatabase(server, url) };
}

async function copySqlite(
  newsroom: Newsroom,
  folder: string,
  work: () => Promise<unknown>,
): Promise<TestDatabase> {
  const file = path.join(folder, 'copy.db');
  const [{ status, stderr }] = await Promise.all([newsroomCommand('backup', file), work()]);
  if (status !== 0) throw new Error(`The backup failed: ${stderr}`);
  await newsroom.stop();
  return {
    env: { DATABASE_URL: '', DATABASE_FILENAME: file },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function dumpMariadb(
  { newsroom, work }: { newsroom: Newsroom; work: () => Promise<unknown> },
  { server, url, folder }: { server: string; url: string; folder: string },
): Promise<TestDatabase> {
  const file = path.join(folder, 'newsroom.sql');
  const { hostname, port, username, password, pathname } = new URL(url);
  const login = [`--host=${hostname}`, `--port=${port}`, `--user=${username}`];
  const options = { env: { ...process.env, MYSQL_PWD: password } };
  const dump = ['--single-transaction', `--result-file=${file}`, pathname.slice(1)];
  await Promise.all([run('mariadb-dump', [...login, ...dump], options), work()]);
  await newsroom.stop();
  const restored = await mariadb.createDatabase(server);
  const database = new URL(restored).pathname.slice(1);
  await run('mariadb', [...login, `--execute=source ${file}`, database], options);
  await rm(folder, { recursive: true, force: true });
  return { env: { DATABASE_URL: restored }, remove: () => mariadb.dropDatabase(server, restored) };
}

async function dumpPostgres(
  { newsroom, work }: { newsroom: Newsroom; work: () => Promise<unknown> },
  { server, bin, url, folder }: { server: string; bin: string; url: string; folder: string },
): Promise<TestDatabase> {
  const file = path.join(folder, 'newsroom.dump');
  await Promise.all([run(path.join(bin, 'pg_dump'), ['--format=custom', `--file=${file}`, url]), work()]);
  await newsroom.stop();
  const restored = await createDatabase(server);
  await run(path.join(bin, 'pg_restore'), ['--no-owner', '--exit-on-error', `--dbname=${restored}`, file]);
  await rm(folder, { recursive: true, force: true });
  return { env: { DATABASE_URL: restored }, remove: () => dropDatabase(server, restored) };
}

/** Where Debian keeps a pg_dump that is not older than the server. */
async function toolsFor(server: string): Promise<string | undefined> {
  const version = await serverVersion(server);
  const installed = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const newest = Math.max(0, ...installed.filter((one) => one >= version));
  return newest ? path.join(DEBIAN, String(newest), 'bin') : undefined;
}
