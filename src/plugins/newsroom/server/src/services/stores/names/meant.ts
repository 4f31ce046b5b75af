import { table, type Strapi } from '../../runtime/strapi';
import { columnRows } from '../column-parents';

/** The columns that a documentId or a slug means: that one, and all below it. Where there is none, what was asked for. */
export async function columnsMeant(strapi: Strapi, asked: string): Promise<string[]> {
  const columns = await columnRows(strapi);
  const own = columns.filter(({ documentId, slug }) => documentId === asked || slug === asked);
  const found = new Set([asked, ...own.map(({ documentId }) => documentId)]);
  // What is added on the way is looked at too; a circle ends where it began.
  for (const above of found)
    for (const { documentId, parent } of columns) if (parent?.documentId === above) found.add(documentId);
  return [...found];
}

/** The departments that a documentId means: that one, and those that were merged into it. */
export const departmentsMeant = (strapi: Strapi, asked: string): Promise<string[]> =>
  withMerged(strapi, 'department', [asked]);

/** The reporters that a documentId or a slug means: that one, and those that were merged into it. */
export async function reportersMeant(strapi: Strapi, asked: string): Promise<string[]> {
  const own = await table<{ documentId: string }>(strapi, 'reporter').findMany({
    where: { slug: asked },
    select: ['documentId'],
  });
  return withMerged(strapi, 'reporter', [asked, ...own.map(({ documentId }) => documentId)]);
}

async function withMerged(
  strapi: Strapi,
  type: 'department' | 'reporter',
  ids: readonly string[],
): Promise<string[]> {
  const merged = await table<{ documentId: string }>(strapi, type).findMany({
    where: { mergedInto: { $in: ids } },
    select: ['documentId'],
  });
  return [...new Set([...ids, ...merged.map(({ documentId }) => documentId)])];
}

/** The name of what a documentId or a slug means; nothing where there is none. */
export async function nameMeant(
  strapi: Strapi,
  type: 'column' | 'department' | 'reporter',
  asked: string,
): Promise<string | null> {
  const where =
    type === 'department' ? { documentId: asked } : { $or: [{ documentId: asked }, { slug: asked }] };
  const row = await table<{ name: string }>(strapi, type).findOne({ where, select: ['name'] });
  return row?.name ?? null;
}
