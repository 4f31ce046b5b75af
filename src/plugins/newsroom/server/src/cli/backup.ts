import { existsSync } from 'node:fs';
import { refused, type CommandOutput } from './output';
import { withStrapi } from './with-strapi';

/** `newsroom backup FILE`: a copy of a SQLite database as it is at one moment, while the server goes on. */
export async function runBackup(file: string): Promise<CommandOutput> {
  if (existsSync(file)) return refused(`${file} is there already. 文件已存在。`);
  return withStrapi(async (strapi) => {
    if (strapi.db.dialect.client !== 'sqlite')
      return refused('This is not SQLite: use pg_dump. 非 SQLite 数据库,请用 pg_dump。');
    await strapi.db.connection.raw('vacuum into ?', [file]);
    return { exitCode: 0, stdout: `${file}\n`, stderr: '' };
  });
}
