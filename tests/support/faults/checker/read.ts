import Sqlite from 'better-sqlite3';
import mysql from 'mysql2/promise';
import { Client } from 'pg';
import type { TestDatabase } from '../../newsroom';

/** A row as a driver gives it. */
export type Row = Record<string, unknown>;

/** Reads by SQL that every database takes. */
export type Read = (sql: string) => Promise<Row[]>;

/** Reads a database past Strapi, as it is at one moment, whatever else goes on there. */
export function reading<Result>(
  { env }: Pick<TestDatabase, 'env'>,
  work: (read: Read) => Promise<Result>,
): Promise<Result> {
  const { DATABASE_URL: url, DATABASE_FILENAME: file } = env;
  if (!url) return readingFile(file ?? '', work);
  return url.startsWith('postgres') ? readingPostgres(url, work) : readingMariadb(url, work);
}

async function readingPostgres<Result>(url: string, work: (read: Read) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await work(async (sql) => (await client.query<Row>(sql)).rows);
  } finally {
    await client.end();
  }
}

async function readingMariadb<Result>(url: string, work: (read: Read) => Promise<Result>): Promise<Result> {
  const connection = await mysql.createConnection(url);
  try {
    await connection.query('start transaction with consistent snapshot, read only');
    return await work(async (sql) => (await connection.query(sql))[0] as Row[]);
  } finally {
    await connection.end();
  }
}

async function readingFile<Result>(file: string, work: (read: Read) => Promise<Result>): Promise<Result> {
  const database = new Sqlite(file, { readonly: true });
  try {
    database.exec('begin');
    return await work((sql) => Promise.resolve(database.prepare(sql).all() as Row[]));
  } finally {
    database.close();
  }
}
