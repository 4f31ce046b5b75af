import { table, type Strapi } from '../runtime/strapi';

interface ColumnRow {
  documentId: string;
  parent: { documentId: string } | null;
}

/** The column above each column, by documentId. */
export async function columnParents(strapi: Strapi): Promise<ReadonlyMap<string, string | undefined>> {
  const rows = await table<ColumnRow>(strapi, 'column').findMany({
    select: ['documentId'],
    populate: { parent: { select: ['documentId'] } },
  });
  return new Map(rows.map(({ documentId, parent }) => [documentId, parent?.documentId]));
}

/** A column and those above it, the nearest first. */
export function withAbove(parents: ReadonlyMap<string, string | undefined>, column: string): string[] {
  const path = [column];
  for (let above = parents.get(column); above && !path.includes(above); above = parents.get(above))
    path.push(above);
  return path;
}
