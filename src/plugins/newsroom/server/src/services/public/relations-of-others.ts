import { traverseEntity } from '@strapi/utils';
import { refusedPathIn, type Path, type Step } from '../runtime/database/asked-paths';
import { refusal } from '../runtime/errors';
import { ARTICLE, table, type Document, type Strapi } from '../runtime/strapi';
import { publicArticle } from './public-content';

type Check = (
  query: Record<string, unknown>,
  schema: { uid: string },
  ...rest: unknown[]
) => Promise<unknown>;

/**
 * Stands before every query and every answer of the content API, of whatever type of the host: a story that others
 * have a relation to is shown as the public sees it or not at all, and no condition or order tells what stands in one.
 * See docs/decisions/0061-stories-behind-relations.md.
 */
export function guardRelations(strapi: Strapi): void {
  const { validate, sanitize } = strapi.contentAPI as unknown as Record<string, { query: Check }>;
  for (const checks of [validate, sanitize]) if (checks) checks.query = seenOnly(strapi, checks.query);
  strapi.sanitizers.add('content-api.output', publicStories(strapi) as never);
}

const seenOnly =
  (strapi: Strapi, check: Check): Check =>
  async (query, schema, ...rest) => {
    const path = unseenPathIn(strapi, query, schema.uid);
    if (path) throw refusal('bad_request', { path });
    return check(query, schema, ...rest);
  };

/** Where a question would be answered by what the public does not see of stories; nothing where it would not. */
const unseenPathIn = (strapi: Strapi, query: object, type: string): Path | undefined =>
  refusedPathIn({ strapi, isRefused: (step) => isOfStory(step) || isToStory(step) }, query, type);

/** Databases differ in what a condition on JSON means; that of photos would tell their marks, and files their names. */
const UNASKED = ['json', 'blocks', 'media'];

function isOfStory({ type, kind, as, asked }: Step): boolean {
  if (type !== ARTICLE) return false;
  if (as === 'answer') return kind === 'media' && hasKeyOf(asked, ['filters', 'sort']);
  return UNASKED.includes(kind ?? '');
}

/** By these keys an answer without drafts would still tell how many there are, or where one stands among the others. */
const COUNTING = ['count', 'start', 'limit', 'page', 'pageSize', 'pagination'];

function isToStory({ targets, as, asked }: Step): boolean {
  if (!targets.includes(ARTICLE)) return false;
  return as === 'answer' ? hasKeyOf(asked, COUNTING) : as === 'order' || !namesDocuments(asked);
}

const hasKeyOf = (asked: unknown, keys: readonly string[]): boolean =>
  typeof asked === 'object' && asked !== null && keys.some((key) => key in asked);

/** Who asks for what belongs to a story by its documentId knows of it already. */
function namesDocuments(asked: unknown): boolean {
  const { documentId, ...others } = Object(asked) as Record<string, unknown>;
  if (Object.keys(others).length > 0 || documentId === undefined) return false;
  return typeof documentId === 'string' || hasOnly(documentId, ['$eq', '$in']);
}

const hasOnly = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => keys.includes(key));

interface Visited {
  key: string;
  value: unknown;
  attribute?: { type: string; relation?: string; target?: string };
}

const publicStories = (strapi: Strapi) => (schema: object) => (entity: object) =>
  traverseEntity(
    (async ({ key, value, attribute }: Visited, { set }: { set: (key: string, value: unknown) => void }) => {
      if (attribute?.type !== 'relation' || typeof value !== 'object' || value === null) return;
      const isStory = (row: Row) => (attribute.target ?? row.__type) === ARTICLE;
      const rows = [value].flat() as Row[];
      if (!rows.some(isStory)) return;
      const shown = await publicRows(strapi, rows, isStory);
      set(key, Array.isArray(value) ? shown : (shown[0] ?? null));
    }) as never,
    { schema, getModel: strapi.getModel.bind(strapi) } as never,
    entity as never,
  );

type Row = Document & { __type?: string; publishedAt?: unknown };

async function publicRows(strapi: Strapi, rows: Row[], isStory: (row: Row) => boolean): Promise<Row[]> {
  const ids = rows.filter(isStory).map(({ id }) => id);
  const where = { id: { $in: ids }, publishedAt: { $notNull: true } };
  const published = await table<object>(strapi, 'article').findMany({ where, select: ['id'] });
  const shown = new Set(published.map(({ id }) => id));
  return rows.flatMap((row) => (!isStory(row) ? [row] : shown.has(row.id) ? [publicArticle(row)] : []));
}
