import { table, type Strapi } from '../runtime/strapi';

/** A column, and the one above it. */
interface ColumnRow {
  id: number;
  documentId: string;
  slug: string | null;
  parent: { id: number; documentId: string } | null;
}

/** All columns; a paper has dozens. */
export const columnRows = (strapi: Strapi): Promise<ColumnRow[]> =>
  table<ColumnRow>(strapi, 'column').findMany({
    select: ['id', 'documentId', 'slug'],
    populate: { parent: { select: ['id', 'documentId'] } },
  });

/** The column above each column, by documentId. */
export const columnParents = async (strapi: Strapi): Promise<ReadonlyMap<string, string | undefined>> =>
  new Map((await columnRows(strapi)).map(({ documentId, parent }) => [documentId, parent?.documentId]));

/** A column and those above it, the nearest first. */
export function withAbove(parents: ReadonlyMap<string, string | undefined>, column: string): string[] {
  const path = [column];
  for (let above = parents.get(column); above && !path.includes(above); above = parents.get(above))
    path.push(above);
  return path;
}
