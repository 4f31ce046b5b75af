import type { Strapi } from '../runtime/strapi';

/** Types of the records that stories name. */
export type Relation = 'department' | 'reporter' | 'column';

/** Where the database keeps which rows of the stories name which rows of a type. */
export const STORY_LINKS: Readonly<Record<Relation, { table: string; own: string }>> = {
  department: { table: 'newsroom_articles_department_lnk', own: 'department_id' },
  reporter: { table: 'newsroom_articles_reporters_lnk', own: 'reporter_id' },
  column: { table: 'newsroom_articles_column_lnk', own: 'column_id' },
};

/** How many stories name a record, and how many of these are public; by its row id, without those that none names. */
export type StoryCounts = ReadonlyMap<number, typeof NO_STORIES>;

/** What a record has that no story names. */
export const NO_STORIES = { stories: 0, publicStories: 0 };

/** How many stories name each record of a type. */
export async function countStories(strapi: Strapi, type: Relation): Promise<StoryCounts> {
  const { table: links, own } = STORY_LINKS[type];
  const { connection } = strapi.db;
  const rows = await connection(`${links} as link`)
    .join('newsroom_articles as article', 'article.id', 'link.article_id')
    .groupBy(`link.${own}`)
    .select<{ record: number; all: number | string; open: number | string }[]>(
      `link.${own} as record`,
      connection.raw('count(*) as ??', ['all']),
      connection.raw('count(article.published_at) as ??', ['open']),
    );
  return new Map(
    rows.map(({ record, all, open }) => {
      const publicStories = Number(open);
      return [record, { stories: Number(all) - publicStories, publicStories }];
    }),
  );
}
