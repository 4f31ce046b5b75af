import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Newsroom } from '../newsroom';
import type { RichNewsroom } from '../record/rich-newsroom';
import { startOn, type TestDatabase } from '../newsroom';

interface Kept {
  type: string;
  row: Record<string, unknown> & { id: number; url?: string };
  /** Of a file of the media library, base64. */
  bytes?: string;
}

/**
 * The newsroom of `liveRichly`, row by row as the program wrote it that knew no summary, lead photo, issue, page or original
 * source of a story (28 November 2026): its digests are of that program.
 */
const LINES = readFileSync(path.join(__dirname, '../../fixtures/last-release.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as unknown);
const [{ rich }, ...ROWS] = LINES as [{ rich: RichNewsroom }, ...Kept[]];

/** What came after it, and the table of each. */
const NEWER_COLUMNS = {
  newsroom_articles: [
    ...['summary', 'lead_photo', 'issue_date', 'page_number', 'page_name', 'page_order', 'original_source'],
  ],
  newsroom_columns: ['slug', 'description', 'order'],
  newsroom_reporters: ['slug', 'biography'],
  newsroom_page_imports: ['page_number', 'page_name'],
};
const NEWER_INDEXES = [
  ['newsroom_articles', 'newsroom_articles_print_idx'],
  ['newsroom_reporters', 'newsroom_reporters_slug_idx'],
] as const;
const NEWER_TABLES = ['newsroom_columns_parent_lnk'];

/** Leaves a new database as the last release left it: its tables, and what its newsroom lived through. */
export async function leaveAsLastRelease(database: TestDatabase): Promise<RichNewsroom> {
  const newsroom = await startOn(database);
  try {
    for (const kept of ROWS) await writeRow(newsroom, kept);
    await countOn(newsroom);
    await dropNewer(newsroom);
  } finally {
    await newsroom.stop();
  }
  return rich;
}

/** Takes the files of that newsroom off the disk. */
export const clearFilesOfLastRelease = ({ strapi }: Newsroom): void => {
  for (const file of filesIn(strapi)) rmSync(file, { force: true });
};

const filesIn = (strapi: Newsroom['strapi']): string[] =>
  ROWS.flatMap(({ row }) => (row.url ? [path.join(strapi.dirs.static.public, row.url)] : []));

async function writeRow({ strapi }: Newsroom, { type, row, bytes }: Kept): Promise<void> {
  const rows = strapi.db.query(type) as unknown as {
    deleteMany(query: object): Promise<unknown>;
    create(query: object): Promise<unknown>;
  };
  if (type.endsWith('.chain-head')) await rows.deleteMany({ where: {} });
  if (bytes) writeFileSync(path.join(strapi.dirs.static.public, row.url ?? ''), Buffer.from(bytes, 'base64'));
  // Nothing is kept of what was null; a draft is a row without a publication.
  await rows.create({ data: { publishedAt: null, ...row } });
}

/** PostgreSQL goes on counting from rows that were written with their ids only where it is told. */
async function countOn({ strapi }: Newsroom): Promise<void> {
  const { connection, dialect, metadata } = strapi.db;
  if (dialect.client !== 'postgres') return;
  for (const type of new Set(ROWS.map((kept) => kept.type))) {
    const { tableName } = metadata.get(type);
    await connection.raw(`select setval(pg_get_serial_sequence(?, 'id'), (select max(id) from ??))`, [
      tableName,
      tableName,
    ]);
  }
}

/** Strapi looks at the tables again only where it does not know them. */
async function dropNewer({ strapi }: Newsroom): Promise<void> {
  const { connection } = strapi.db;
  for (const [table, index] of NEWER_INDEXES)
    await connection.schema.alterTable(table, (changed) => changed.dropIndex([], index));
  for (const [table, columns] of Object.entries(NEWER_COLUMNS))
    await connection.schema.alterTable(table, (changed) => changed.dropColumns(...columns));
  for (const table of NEWER_TABLES) await connection.schema.dropTable(table);
  await connection('strapi_database_schema').delete();
}
