import type { Newsroom } from '../newsroom';
import { storable, type Row } from '../databases/tables';

type Rows = ReturnType<Newsroom['strapi']['db']['connection']>;

/** Writes past Strapi, in a transaction that is undone. */
export interface Changing {
  table(name: string): Rows;
  /** Writes columns of the rows that fit; there is one at least. */
  change(table: string, where: object, columns: object): Promise<void>;
  /** Writes a JSON column of the row that fits, as `change` makes it of what it is. */
  changeJson(
    table: string,
    where: object,
    change: [column: string, make: (value: never) => unknown],
  ): Promise<void>;
  /** Writes columns of a story's draft, or of what the public sees. */
  changeRow(story: string, isPublished: boolean, columns: object): Promise<void>;
  /** Takes the rows that fit; there is one at least. */
  remove(table: string, where?: object): Promise<void>;
  /** Puts a copy of the row that fits beside it, with other columns. */
  copy(table: string, where: object, columns: object): Promise<void>;
}

const UNDONE = new Error('undone');

/** Changes a database by SQL, looks at what comes of it, and undoes the change. */
export async function changedBySql<Result>(
  { strapi }: Newsroom,
  change: (sql: Changing) => Promise<unknown>,
  look: () => Promise<Result>,
): Promise<Result> {
  let seen: { result: Result } | undefined;
  const work = async ({ trx }: { trx: (name: string) => Rows }) => {
    await change(changingBy(trx, timeOn(strapi)));
    seen = { result: await look() };
    throw UNDONE;
  };
  await (strapi.db.transaction(work as never) as Promise<unknown>).catch((error: unknown) => {
    if (error !== UNDONE) throw error;
  });
  if (!seen) throw new Error('Nothing was looked at.');
  return seen.result;
}

/** Writes by SQL that stay. */
export const sqlOn = ({ strapi }: Newsroom): Changing =>
  changingBy((name) => strapi.db.connection(name), timeOn(strapi));

type Time = (time: Date) => number | string;

/** A time as the database keeps it: SQLite as milliseconds, others as text. */
const timeOn = ({ db }: Newsroom['strapi']): Time =>
  db.dialect.client === 'sqlite'
    ? (time) => time.getTime()
    : (time) => time.toISOString().slice(0, 23).replace('T', ' ');

function changingBy(table: (name: string) => Rows, timeOf: Time): Changing {
  const stored = (columns: object): object =>
    storable(
      Object.fromEntries(
        Object.entries(columns).map(([name, value]) => [
          name,
          value instanceof Date ? timeOf(value) : (value as unknown),
        ]),
      ),
    );
  const change: Changing['change'] = async (name, where, columns) =>
    demandSome(await table(name).where(where).update(stored(columns)));
  return {
    table,
    change,
    changeJson: async (name, where, [column, make]) => {
      const row = await rowOf(table(name).where(where));
      const value = row[column];
      const made = make((typeof value === 'string' ? JSON.parse(value) : value) as never);
      await change(name, { id: row.id }, { [column]: JSON.stringify(made) });
    },
    changeRow: async (story, isPublished, columns) => {
      const rows = table('newsroom_articles').where({ document_id: story });
      const found = isPublished ? rows.whereNotNull('published_at') : rows.whereNull('published_at');
      await change('newsroom_articles', { id: (await rowOf(found)).id }, columns);
    },
    remove: async (name, where = {}) => demandSome(await table(name).where(where).delete()),
    copy: async (name, where, columns) => {
      const { id: _, ...row } = await rowOf(table(name).where(where));
      await table(name).insert({ ...storable(row), ...stored(columns) });
    },
  };
}

async function rowOf(rows: Rows): Promise<Row> {
  const row: Row | undefined = await rows.first();
  if (!row) throw new Error('There is no such row.');
  return row;
}

function demandSome(count: number): void {
  if (count === 0) throw new Error('There is no such row.');
}
