import { documents, type Document, type Strapi } from '../../runtime/strapi';
import type { Plan, ShownFiles, ShownRelation } from './plan';

/** A row of a table, as its driver reads it. */
export type Row = Record<string, unknown> & { id: number };

/** The columns that a plan reads. */
export const columnsOf = ({ fields }: Plan): string[] => fields.map(({ column }) => column);

/** The records of some rows, with what is shown beside their own fields. */
export async function shownRecords(strapi: Strapi, plan: Plan, rows: readonly Row[]): Promise<Document[]> {
  const records = rows.map((row) => shownFields(row, plan));
  for (const relation of plan.relations) await addRelation(strapi, records, relation);
  return records;
}

function shownFields(row: Row, { fields }: Plan): Document {
  const record: Record<string, unknown> = {};
  for (const { name, column, show } of fields) {
    const value = row[column] ?? null;
    record[name] = value === null ? null : show(value);
  }
  return record as Document;
}

/** The name under which a row of a relation says whose it is. */
const OWNER = 'newsroom_owner';

async function addRelation(
  strapi: Strapi,
  records: readonly Document[],
  { name, isToMany, joinTable, plan }: ShownRelation,
): Promise<void> {
  const own = `link.${joinTable.joinColumn.name}`;
  const query = strapi.db
    .connection(`${joinTable.name} as link`)
    .join(`${plan.tableName} as there`, 'there.id', `link.${joinTable.inverseJoinColumn.name}`)
    .whereIn(own, records.map(({ id }) => id))
    .select([`${own} as ${OWNER}`, ...columnsOf(plan).map((column) => `there.${column}`)]);
  const { orderColumnName } = joinTable;
  const rows = (await (orderColumnName ? query.orderBy(`link.${orderColumnName}`) : query)) as Row[];
  const linked = rows.length === 0 ? [] : await shownRecords(strapi, plan, rows);
  const byOwner = new Map<unknown, Document[]>();
  rows.forEach((row, index) => {
    const named = byOwner.get(row[OWNER]) ?? [];
    byOwner.set(row[OWNER], [...named, linked[index] as Document]);
  });
  for (const record of records) {
    const named = byOwner.get(record.id) ?? [];
    record[name] = isToMany ? named : (named[0] ?? null);
  }
}

/** Adds the files that stories name; those stories are few in a list, and Strapi reads them. */
export async function addFiles(
  strapi: Strapi,
  stories: readonly Document[],
  files: readonly ShownFiles[],
): Promise<void> {
  const pictured = stories.filter(({ photos, leadPhoto }) => (Array.isArray(photos) && photos.length > 0) || leadPhoto);
  const populate = Object.fromEntries(files.map(({ name }) => [name, true]));
  const filters = { documentId: { $in: pictured.map(({ documentId }) => documentId) } };
  const read =
    pictured.length === 0
      ? []
      : await documents(strapi, 'article').findMany({ filters, fields: ['documentId'], populate, status: 'published' });
  const byId = new Map(read.map((story) => [story.documentId, story]));
  for (const story of stories)
    for (const { name, isToMany } of files)
      story[name] = byId.get(story.documentId)?.[name] ?? (isToMany ? [] : null);
}
