import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Creates a database on the server and names it by its URL. */
export const createDatabase = (server: string): Promise<string> => create(server, '');

/** Copies a database, named by its name, that nobody is connected to; names the copy by its URL. */
export const copyDatabase = (server: string, from: string): Promise<string> =>
  create(server, `template ${from}`);

async function create(server: string, options: string): Promise<string> {
  const name = `newsroom_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name} ${options}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** The major version of the server. */
export async function serverVersion(server: string): Promise<number> {
  const [row] = await run<{ server_version: string }>(server, 'show server_version');
  return parseInt(row?.server_version ?? '', 10);
}

/** Drops a database that `createDatabase` made. */
export async function dropDatabase(server: string, url: string): Promise<void> {
  await run(server, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
}

async function run<Row extends object>(server: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
