import { beginningOf, dayAfter } from '../../../domain/schedule/instant';
import { paperZone } from '../../runtime/editorial-clock';
import { table, type Strapi } from '../../runtime/strapi';
import { columnRows } from '../column-parents';

/** The columns that a documentId or a slug means: that one, and all below it. Where there is none, what was asked for. */
async function columnsMeant(strapi: Strapi, asked: string): Promise<string[]> {
  const columns = await columnRows(strapi);
  const own = columns.filter(({ documentId, slug }) => documentId === asked || slug === asked);
  const found = new Set([asked, ...own.map(({ documentId }) => documentId)]);
  // What is added on the way is looked at too; a circle ends where it began.
  for (const above of found)
    for (const { documentId, parent } of columns) if (parent?.documentId === above) found.add(documentId);
  return [...found];
}

/** The departments that a documentId means: that one, and those that were merged into it. */
const departmentsMeant = (strapi: Strapi, asked: string): Promise<string[]> =>
  withMerged(strapi, 'department', [asked]);

/** The reporters that a documentId or a slug means: that one, and those that were merged into it. */
async function reportersMeant(strapi: Strapi, asked: string): Promise<string[]> {
  const own = await table<{ documentId: string }>(strapi, 'reporter').findMany({
    where: { slug: asked },
    select: ['documentId'],
  });
  return withMerged(strapi, 'reporter', [asked, ...own.map(({ documentId }) => documentId)]);
}

/** A kind of record that stories are looked for by, and the documentIds that a word of a question means of it. */
interface Meant {
  kind: 'column' | 'department' | 'reporter';
  ids: string[];
}

/** What a question names of the directory: the documentIds that each word of it means. */
export async function recordsMeant(
  strapi: Strapi,
  asked: { [kind in Meant['kind']]?: string | undefined },
): Promise<Meant[]> {
  const { column, department, reporter } = asked;
  const meant: Meant[] = [];
  if (column) meant.push({ kind: 'column', ids: await columnsMeant(strapi, column) });
  if (department) meant.push({ kind: 'department', ids: await departmentsMeant(strapi, department) });
  if (reporter) meant.push({ kind: 'reporter', ids: await reportersMeant(strapi, reporter) });
  return meant;
}

/** The time between two days of the paper, both included, in milliseconds since 1970; its end is not in it. */
export function timeMeant(
  strapi: Strapi,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): { from: number; to: number } {
  const zone = paperZone(strapi);
  return {
    from: from ? Date.parse(beginningOf(from, zone)) : -Infinity,
    to: to ? Date.parse(beginningOf(dayAfter(to), zone)) : Infinity,
  };
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
