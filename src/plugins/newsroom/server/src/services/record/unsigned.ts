import { isUnder, type ArticleRow } from '../stores/article-store';
import { findRun } from '../stores/run-store';
import { chunksOf } from '../runtime/database/chunks';
import { ARTICLE, table, type Strapi } from '../runtime/strapi';

/** A published story whose text no run has signed. */
export interface UnsignedStory {
  documentId: string;
  headline: string;
}

const CHUNK = 200;

/** Published rows that differ from what their run published: somebody wrote past the newsroom (promise 1). */
export async function findUnsigned(strapi: Strapi): Promise<UnsignedStory[]> {
  const unsigned: UnsignedStory[] = [];
  const read = (after: number) =>
    table<ArticleRow>(strapi, ARTICLE).findMany({
      where: { publishedAt: { $notNull: true }, id: { $gt: after } },
      populate: { column: true, department: true },
      orderBy: { id: 'asc' },
      limit: CHUNK,
    });
  for await (const rows of chunksOf(read, ({ id }) => id))
    for (const row of rows) if (!(await isSigned(strapi, row))) unsigned.push(row);
  return unsigned;
}

async function isSigned(strapi: Strapi, row: ArticleRow): Promise<boolean> {
  const run = await findRun(strapi, row.documentId);
  return isUnder(strapi, row, run?.published?.digest);
}
