import type { ChainHead } from '../../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { TestDatabase } from '../../newsroom';
import { reading, type Read } from './read';
import { articleOf, decisionOf, deliveryOf, receiverOf, runOf, versionOf } from './rows';
import type { Tables } from './tables';

const LINKS = {
  column: ['newsroom_articles_column_lnk', 'column_id', 'newsroom_columns'],
  department: ['newsroom_articles_department_lnk', 'department_id', 'newsroom_departments'],
} as const;

const LINK_TABLES = [
  'newsroom_articles_column_lnk',
  'newsroom_articles_department_lnk',
  'newsroom_articles_reporters_lnk',
];

/** Reads all tables of a newsroom. */
export const tablesIn = (database: Pick<TestDatabase, 'env'>): Promise<Tables> =>
  reading(database, readTables);

async function readTables(read: Read): Promise<Tables> {
  const links = { column: await linked(read, 'column'), department: await linked(read, 'department') };
  const articles = await read('select * from newsroom_articles order by id');
  const heads = await read('select * from newsroom_chain_heads');
  return {
    articles: articles.map((row) => articleOf(row, links)),
    runs: (await read('select * from newsroom_runs order by id')).map(runOf),
    versions: (await read('select * from newsroom_versions order by article, number')).map(versionOf),
    decisions: (await read('select * from newsroom_decisions order by sequence')).map(decisionOf),
    heads: heads.map(({ sequence, hash }) => ({ sequence, hash }) as ChainHead),
    receivers: (await read('select * from newsroom_receivers order by id')).map(receiverOf),
    deliveries: (await read('select * from newsroom_deliveries order by id')).map(deliveryOf),
    orphans: await orphansIn(read),
  };
}

/** documentIds of the records that articles name, by the id of the article's row. */
async function linked(read: Read, relation: keyof typeof LINKS): Promise<Map<number, string>> {
  const [links, key, records] = LINKS[relation];
  const rows = await read(
    `select link.article_id, record.document_id from ${links} link join ${records} record on record.id = link.${key}`,
  );
  return new Map(rows.map((row) => [row.article_id as number, row.document_id as string]));
}

async function orphansIn(read: Read): Promise<string[]> {
  const orphans: string[] = [];
  for (const table of LINK_TABLES) {
    const rows = await read(
      `select article_id from ${table} where article_id is null or article_id not in (select id from newsroom_articles)`,
    );
    orphans.push(...rows.map(({ article_id }) => `${table}: ${String(article_id)}`));
  }
  return orphans;
}
