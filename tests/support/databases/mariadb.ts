import { randomBytes } from 'node:crypto';
import mysql from 'mysql2/promise';

/** Creates a database on the server and names it by its URL. */
export async function createDatabase(server: string): Promise<string> {
  const name = `newsroom_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name} character set utf8mb4`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops a database that `createDatabase` made. */
export const dropDatabase = (server: string, url: string): Promise<void> =>
  run(server, `drop database if exists ${new URL(url).pathname.slice(1)}`);

async function run(server: string, sql: string): Promise<void> {
  const connection = await mysql.createConnection(server);
  await connection.query(sql).finally(() => connection.end());
}
