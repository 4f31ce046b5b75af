import type { Place } from '../../../domain/public-answers/cursor';
import { ARTICLE, documents, type Document, type Strapi } from '../../runtime/strapi';
import { generationAtHand, presentGeneration } from '../../stores/public-generation';
import { publicSelection } from '../public-content';

/** Types of attributes that a row holds as they are shown, but for those that are read below. */
const PLAIN = ['string', 'text', 'uid', 'richtext', 'email', 'enumeration', 'integer', 'float'];

/** How a value of the database is shown, by the type of its attribute; drivers read JSON and times in ways of their own. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  ...Object.fromEntries(PLAIN.map((type) => [type, (value: unknown) => value] as const)),
  json: parsed,
  blocks: parsed,
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

/** A relation that is shown by some attributes of its records. */
interface ShownRelation {
  name: string;
  fields: string[];
  attribute: Attribute & { target: string; joinTable: JoinTable };
}

/** What is shown of a story, as its tables keep it. */
interface Plan {
  fields: string[];
  relations: ShownRelation[];
  /** Media, which Strapi reads: a private storage signs their addresses. */
  files: string[];
}

/** How the usual selection is read without Strapi’s own service; nothing where a host has made it into something else. */
function planOf(strapi: Strapi): Plan | undefined {
  const { fields, populate } = publicSelection(strapi);
  const { attributes } = metaOf(strapi, ARTICLE);
  const shown = Object.entries(populate as Record<string, true | { fields?: string[] }>);
  const files = shown.filter(([, how]) => how === true).map(([name]) => name);
  const relations = shown.flatMap(([name, how]) => {
    const attribute = attributes[name] as ShownRelation['attribute'] | undefined;
    const isKnown = how !== true && how.fields && Object.keys(how).length === 1 && attribute?.joinTable;
    return isKnown ? [{ name, fields: how.fields ?? [], attribute }] : [];
  });
  const isReadable = fields.every((name) => READERS[attributes[name]?.type ?? '']);
  return isReadable && relations.length + files.length === shown.length ? { fields, relations, files } : undefined;
}

type Row = Record<string, unknown> & { id: number };

/** Which of the newest stories are wanted. */
export interface Wanted {
  limit: number;
  offset?: number;
  after?: Place | null;
}

/**
 * The newest published stories with what is usually shown of them, by four short queries; nothing where a host shows attributes of
 * other types, or other relations, than this knows how to read.
 */
export async function newestStories(strapi: Strapi, wanted: Wanted): Promise<Document[] | undefined> {
  const plan = planOf(strapi);
  if (!plan) return undefined;
  const { tableName, attributes } = metaOf(strapi, ARTICLE);
  const columns = ['id', 'documentId', ...plan.fields].map((name) => attributes[name]?.columnName ?? name);
  const query = strapi.db.connection(tableName).select(columns).whereNotNull('published_at');
  if (wanted.after) {
    const { documentId } = wanted.after;
    const at = timeFor(strapi, wanted.after.firstPublishedAt);
    query
      .where('first_published_at', '<=', at)
      .where((rest) => void rest.where('first_published_at', '<', at).orWhere('document_id', '<', documentId));
  }
  const order = ['first_published_at', 'document_id'].map((column) => ({ column, order: 'desc' }));
  const rows = (await query
    .orderBy(order)
    .limit(wanted.limit)
    .offset(wanted.offset ?? 0)) as Row[];
  const stories = rows.map((row) => shownFields(row, ['id', 'documentId', ...plan.fields], attributes) as Document);
  for (const relation of plan.relations) await addRelation(strapi, stories, relation);
  await addFiles(strapi, stories, plan.files);
  return stories;
}

/** An instant as the table of stories keeps it. */
const timeFor = (strapi: Strapi, iso: string): number | Date =>
  strapi.db.dialect.client === 'sqlite' ? Date.parse(iso) : new Date(iso);

function shownFields(row: Row, names: readonly string[], attributes: Meta['attributes']): object {
  return Object.fromEntries(
    names.map((name) => {
      const { columnName = name, type = 'string' } = attributes[name] ?? {};
      const value = row[columnName] ?? null;
      return [name, value === null || name === 'id' ? value : READERS[type]?.(value)] as const;
    }),
  );
}

async function addRelation(strapi: Strapi, stories: Document[], { name, fields, attribute }: ShownRelation): Promise<void> {
  const { target, relation = '', joinTable } = attribute;
  const { tableName, attributes } = metaOf(strapi, target);
  const names = ['id', 'documentId', ...fields];
  const columns = names.map((one) => `there.${attributes[one]?.columnName ?? one}`);
  const own = joinTable.joinColumn.name;
  const query = strapi.db
    .connection(`${joinTable.name} as link`)
    .join(`${tableName} as there`, 'there.id', `link.${joinTable.inverseJoinColumn.name}`)
    .whereIn(`link.${own}`, stories.map(({ id }) => id))
    .select([`link.${own} as story_row`, ...columns]);
  const rows = (await (joinTable.orderColumnName
    ? query.orderBy(`link.${joinTable.orderColumnName}`)
    : query)) as (Row & { story_row: number })[];
  for (const story of stories) {
    const named = rows
      .filter((row) => row.story_row === story.id)
      .map((row) => shownFields(row, names, attributes));
    story[name] = relation.endsWith('ToMany') ? named : (named[0] ?? null);
  }
}

/** Photos stand in few stories of a list; those of them that have some are read by Strapi. */
async function addFiles(strapi: Strapi, stories: Document[], names: readonly string[]): Promise<void> {
  const withPhotos = stories.filter(({ photos }) => Array.isArray(photos) && photos.length > 0);
  const populate = Object.fromEntries(names.map((name) => [name, true]));
  const filters = { documentId: { $in: withPhotos.map(({ documentId }) => documentId) } };
  const read =
    withPhotos.length === 0
      ? []
      : await documents(strapi, 'article').findMany({ filters, fields: ['documentId'], populate, status: 'published' });
  const byId = new Map(read.map((story) => [story.documentId, story]));
  for (const story of stories)
    for (const name of names) story[name] = byId.get(story.documentId)?.[name] ?? [];
}

const counted = new WeakMap<Strapi, { mark: string; total: number }>();

/** How many stories are public: counted once for each generation, as a count reads all of them. */
export async function countPublic(strapi: Strapi): Promise<number> {
  const { mark } = generationAtHand(strapi) ?? (await presentGeneration(strapi));
  const last = counted.get(strapi);
  if (last?.mark === mark) return last.total;
  const [row] = await strapi.db
    .connection('newsroom_articles')
    .whereNotNull('published_at')
    .count<{ total: number | string }[]>({ total: '*' });
  const total = Number(row?.total ?? 0);
  counted.set(strapi, { mark, total });
  return total;
}
