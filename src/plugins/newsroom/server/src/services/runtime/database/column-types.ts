/** What columns are declared as that Strapi has no type for, or would compare by a collation. */
interface ColumnTypes {
  id: string;
  text: string;
  term: string;
  bytes: string;
  number: string;
}

/** By dialect. Terms are compared by their bytes everywhere: no collation takes two of them for one. */
const TYPES: Readonly<Record<string, ColumnTypes>> = {
  sqlite: {
    id: 'integer primary key autoincrement',
    text: 'text',
    term: 'text',
    bytes: 'blob',
    number: 'real',
  },
  postgres: {
    id: 'serial primary key',
    text: 'text',
    term: 'text collate "C"',
    bytes: 'bytea',
    number: 'double precision',
  },
  mysql: {
    id: 'integer not null auto_increment primary key',
    text: 'longtext character set utf8mb4',
    term: 'varbinary(500)',
    bytes: 'longblob',
    number: 'double',
  },
};

/** A term as it was written: of the type that MariaDB has for it, its driver gives bytes. */
export const termText = (term: string | Uint8Array): string =>
  typeof term === 'string' ? term : Buffer.from(term).toString();

/** The column types of a dialect. */
export function columnTypes(client: string): ColumnTypes {
  const types = TYPES[client];
  if (!types) throw new Error(`The newsroom does not know how to keep a table in ${client}.`);
  return types;
}
