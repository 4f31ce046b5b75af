import type { Strapi } from '../../runtime/strapi';

/** Types of attributes that a row holds as they are shown, but for those that are read below. */
const PLAIN = ['string', 'text', 'uid', 'richtext', 'email', 'enumeration', 'integer', 'float'];

/** How a value of the database is shown, by the type of its attribute; drivers read JSON and times in ways of their own. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  ...Object.fromEntries(PLAIN.map((type) => [type, (value: unknown) => value] as const)),
  json: parsed,
  blocks: parsed,
  date: dayOf,
  datetime: (value) => new Date(value as number | string | Date).toISOString(),
  boolean: Boolean,
};

/** PostgreSQL's driver has parsed it; a text that is no JSON is a value of its own there. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Drivers that make a moment of a day make it midnight where the process is. */
function dayOf(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}

/** The table between the records of two types. */
interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}

/** What Strapi’s database layer knows of an attribute. */
interface Attribute {
  type: string;
  columnName?: string;
  target?: string;
  relation?: string;
  joinTable?: JoinTable;
}

interface Meta {
  tableName: string;
  attributes: Record<string, Attribute | undefined>;
}

const metaOf = (strapi: Strapi, uid: string): Meta => strapi.db.metadata.get(uid) as unknown as Meta;

/** What is asked for of a type, as Strapi names it. */
export interface Selection {
  fields?: readonly string[];
  populate?: Readonly<Record<string, true | Selection>>;
}

/** A field, the column that holds it, and how its value is shown. */
interface ShownField {
  name: string;
  column: string;
  show: (value: unknown) => unknown;
}

/** A relation that is shown by some attributes of its records; of one record it is read with it. */
export interface ShownRelation {
  name: string;
  isToMany: boolean;
  joinTable: JoinTable;
  plan: Plan;
}

/** Media, which are read apart (`files.ts`): a private storage signs their addresses. */
export interface ShownFiles {
  name: string;
  isToMany: boolean;
}

/** How a selection is read from its tables, without Strapi’s own service. */
export interface Plan {
  tableName: string;
  fields: readonly ShownField[];
  relations: readonly ShownRelation[];
  files: readonly ShownFiles[];
}

/** How a selection is read; nothing where it names attributes of other types, or relations of other kinds, than are known here. */
export function planOf(
  strapi: Strapi,
  uid: string,
  { fields = [], populate = {} }: Selection,
): Plan | undefined {
  const { tableName, attributes } = metaOf(strapi, uid);
  const shown = ['id', 'documentId', ...fields].map((name) => fieldOf(name, attributes[name]));
  const relations: ShownRelation[] = [];
  const files: ShownFiles[] = [];
  for (const [name, how] of Object.entries(populate)) {
    const attribute = attributes[name];
    if (how === true) files.push({ name, isToMany: attribute?.relation === 'morphMany' });
    else {
      const relation = attribute && relationOf(strapi, { name, attribute, how });
      if (!relation) return undefined;
      relations.push(relation);
    }
  }
  return shown.every((field) => field !== undefined)
    ? { tableName, fields: shown, relations, files }
    : undefined;
}

function fieldOf(
  name: string,
  { type, columnName = name }: Attribute = { type: '' },
): ShownField | undefined {
  if (name === 'id') return { name, column: name, show: (value) => value };
  const show = READERS[type];
  return show && { name, column: columnName, show };
}

function relationOf(
  strapi: Strapi,
  { name, attribute, how }: { name: string; attribute: Attribute; how: Selection },
): ShownRelation | undefined {
  const { target, joinTable, relation = '' } = attribute;
  const isKnown = Object.keys(how).every((key) => key === 'fields' || key === 'populate');
  const plan = isKnown && target && joinTable ? planOf(strapi, target, how) : undefined;
  const isJoined = plan?.files.length === 0 && !plan.relations.some(({ isToMany }) => isToMany);
  return plan && joinTable && isJoined
    ? { name, isToMany: relation.endsWith('ToMany'), joinTable, plan }
    : undefined;
}
