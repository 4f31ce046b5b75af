import type { Document, Strapi } from '../../runtime/strapi';
import type { Plan, ShownRelation } from './plan';

const rowsOf = (strapi: Strapi, table: string) => strapi.db.connection<object>(table);

/** A query of the rows of a table. */
export type Query = ReturnType<typeof rowsOf>;

/** The same of a table that may have another name in it: `table as name`. */
export const queryOf = (strapi: Strapi, table: string): Query => rowsOf(strapi, table);

/** A row of a query, as its driver reads it. */
export type Row = Record<string, unknown>;

/** How the records of a plan are read by one query, in names of tables and columns, and what of a row is shown. */
interface Reading {
  /** Table and its name, then the columns that are the same. */
  joins: string[][];
  /** Column and its name. */
  columns: string[][];
  show: (row: Row) => Document | null;
}

/** How a plan is read from a table under a name: what it names one record of is in the same row. */
function readingOf({ fields, relations }: Plan, as: string): Reading {
  const ones = relations.filter(({ isToMany }) => !isToMany).map((relation, at) => joined(relation, as, at));
  const shown = fields.map(({ name, column, show }, at) => ({ name, column, show, key: `${as}_${at}` }));
  return {
    joins: ones.flatMap(({ joins }) => joins),
    columns: [
      ...shown.map(({ column, key }) => [`${as}.${column}`, key]),
      ...ones.flatMap(({ columns }) => columns),
    ],
    show: (row) => {
      const record: Row = {};
      for (const { name, show, key } of shown) {
        const value = row[key] ?? null;
        record[name] = value === null ? null : show(value);
      }
      for (const { name, show } of ones) record[name] = show(row);
      return record.id === null ? null : (record as Document);
    },
  };
}

function joined(
  { name, joinTable, plan }: ShownRelation,
  owner: string,
  at: number,
): Reading & { name: string } {
  const [link, there] = [`${owner}l${at}`, `${owner}r${at}`];
  const { joins, ...reading } = readingOf(plan, there);
  const { joinColumn, inverseJoinColumn } = joinTable;
  return {
    name,
    ...reading,
    joins: [
      [joinTable.name, link, `${link}.${joinColumn.name}`, `${owner}.id`],
      [plan.tableName, there, `${there}.id`, `${link}.${inverseJoinColumn.name}`],
      ...joins,
    ],
  };
}

/** The same as SQL of the database. */
interface WrittenReading extends Pick<Reading, 'show'> {
  joins: string;
  columns: Raw;
}

type Raw = ReturnType<Strapi['db']['connection']['raw']>;

/** Written once, as that takes about as long as the database does. */
const written = new WeakMap<Plan, WrittenReading>();

/** How a plan is read from a table that is named `HERE`. */
export function writtenReading({ db: { connection } }: Strapi, plan: Plan): WrittenReading {
  const known = written.get(plan);
  if (known) return known;
  const { joins, columns, show } = readingOf(plan, HERE);
  const sql = (text: string, all: string[][], between: string) =>
    all.map((names) => connection.raw(text, names).toQuery()).join(between);
  const reading = {
    joins: sql('left join ?? as ?? on ?? = ??', joins, ' '),
    columns: connection.raw(sql('?? as ??', columns, ', ')),
    show,
  };
  written.set(plan, reading);
  return reading;
}

/** The name of the table whose records are read. */
export const HERE = 'here';

/** The records of a plan that a query chooses, from its own table and those that it names: two questions, however many records. */
export async function readRecords(
  strapi: Strapi,
  plan: Plan,
  choose: (query: Query) => void,
): Promise<Document[]> {
  const reading = writtenReading(strapi, plan);
  const query = queryOf(strapi, `${plan.tableName} as ${HERE}`);
  query.joinRaw(reading.joins);
  choose(query);
  const rows = await query.select<Row[]>(reading.columns);
  // A record that by some fault names two where one may be is there twice.
  const byId = new Map(rows.map((row) => [row[`${HERE}_0`], row] as const));
  const records = [...byId.values()].flatMap((row) => reading.show(row) ?? []);
  for (const relation of plan.relations)
    if (relation.isToMany && records.length > 0) await addRelation(strapi, records, relation);
  return records;
}

/** The name under which a row of a relation says whose it is. */
const OWNER = 'owner';

async function addRelation(
  strapi: Strapi,
  records: readonly Document[],
  { name, joinTable, plan }: ShownRelation,
): Promise<void> {
  const reading = writtenReading(strapi, plan);
  const own = `link.${joinTable.joinColumn.name}`;
  const query = strapi.db
    .connection(`${joinTable.name} as link`)
    .join(`${plan.tableName} as ${HERE}`, `${HERE}.id`, `link.${joinTable.inverseJoinColumn.name}`)
    .joinRaw(reading.joins)
    .whereIn(
      own,
      records.map(({ id }) => id),
    )
    .select([`${own} as ${OWNER}`, reading.columns]);
  const { orderColumnName } = joinTable;
  const rows = (await (orderColumnName ? query.orderBy(`link.${orderColumnName}`) : query)) as Row[];
  const byOwner = new Map<unknown, Document[]>(records.map(({ id }) => [id, []]));
  for (const row of rows) byOwner.get(row[OWNER])?.push(...[reading.show(row) ?? []].flat());
  for (const record of records) record[name] = byOwner.get(record.id) ?? [];
}
