import { columnTypes } from '../../runtime/database/column-types';
import type { Strapi } from '../../runtime/strapi';

/** 公开检索 and 审稿台检索: two indexes in tables of their own, so that no query of the public one meets a draft (promise 7). */
export const INDEXES = ['public', 'desk'] as const;
export type IndexName = (typeof INDEXES)[number];

const PREFIXES: Readonly<Record<IndexName, string>> = {
  public: 'newsroom_search',
  desk: 'newsroom_desk_search',
};

/** Names of the tables of an index. */
export const tablesOf = (index: IndexName): Record<'stories' | 'segments' | 'postings' | 'gone', string> => ({
  /** The text of each story as it is searched; its segment, or none as long as its text is read through. */
  stories: `${PREFIXES[index]}_stories`,
  /** Some thousand stories whose postings are made and do not change any more. */
  segments: `${PREFIXES[index]}_segments`,
  postings: `${PREFIXES[index]}_postings`,
  /** Stories of closed segments that are there no longer, or in another version. */
  gone: `${PREFIXES[index]}_gone`,
});

/** What leads from a number in an index to a story. */
export interface StoryIds {
  id: number;
  article: string;
}

function statementsOf(index: IndexName, client: string): string[] {
  const { stories, segments, postings, gone } = tablesOf(index);
  const { id, text, term, bytes, number } = columnTypes(client);
  const byKey = client === 'sqlite' ? ' without rowid' : '';
  return [
    `create table ${stories} (id ${id}, article varchar(64) not null unique, first_public ${number} not null,
      column_id varchar(64) not null, names ${text} not null, text ${text} not null, segment integer)`,
    `create index ${stories}_segment on ${stories} (segment)`,
    `create table ${segments} (id ${id}, is_closed integer not null, column_names ${text} not null, facts ${bytes} not null)`,
    `create table ${postings} (segment integer not null, term ${term} not null, stories ${bytes} not null,
      places ${bytes} not null, primary key (segment, term))${byKey}`,
    `create table ${gone} (story integer not null primary key, segment integer not null)`,
  ];
}

/**
 * Makes the tables of an index where they are missing. They are not Strapi's: it neither changes nor drops a table that it has not made, and it
 * has no type for bytes.
 */
export async function makeTables(strapi: Strapi, index: IndexName): Promise<void> {
  const { connection, dialect } = strapi.db;
  if (await connection.schema.hasTable(tablesOf(index).gone)) return;
  await dropTables(strapi, index);
  for (const statement of statementsOf(index, dialect.client)) await connection.raw(statement);
}

/** Drops the tables of an index; it can always be made anew of the stories. */
export async function dropTables(strapi: Strapi, index: IndexName): Promise<void> {
  for (const name of Object.values(tablesOf(index)))
    await strapi.db.connection.schema.dropTableIfExists(name);
}
