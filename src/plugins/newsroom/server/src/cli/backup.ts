import { existsSync } from 'node:fs';
import path from 'node:path';
import { refused, type CommandOutput } from './output';
import { applicationHere, fromApplication } from './with-strapi';

/** What is used of better-sqlite3. */
type Sqlite = new (
  file: string,
  options: { readonly: boolean },
) => { prepare(sql: string): { run(parameter: string): unknown }; close(): void };

const NOT_SQLITE =
  'This is not SQLite: use pg_dump or mariadb-dump. 非 SQLite 数据库，请用 pg_dump 或 mariadb-dump。';

interface ConnectionSettings {
  client: string;
  connection: { filename: string };
}

/**
 * `newsroom backup FILE`: a copy of a SQLite database as it is at one moment, while the server goes on. Strapi is not
 * loaded: a second one would write when it starts, and acts of the server would find the file locked.
 */
export async function runBackup(file: string): Promise<CommandOutput> {
  if (existsSync(file)) return refused(`${file} is there already. 文件已存在。`);
  const { client, connection } = (await applicationHere()).config.get<ConnectionSettings>(
    'database.connection',
  );
  if (client !== 'sqlite') return refused(NOT_SQLITE);
  copy(path.resolve(connection.filename), file);
  return { exitCode: 0, stdout: `${file}\n`, stderr: '' };
}

function copy(from: string, to: string): void {
  const database = new (fromApplication('better-sqlite3') as Sqlite)(from, { readonly: true });
  try {
    database.prepare('vacuum into ?').run(to);
  } finally {
    database.close();
  }
}
