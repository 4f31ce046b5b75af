import type { Strapi } from '../../runtime/strapi';
import { namesIn, type NameRow } from './story-names';

/** What stories are looked for by: one of the terms of each group, and when they were first public, the last instant not included. */
export interface Wanted {
  groups: readonly (readonly string[])[];
  from: number;
  to: number;
}

/** Which of them, the newest first. */
export interface Slice {
  limit: number;
  offset?: number | undefined;
  /** Behind which story; none for the first ones. */
  after?: Standing | null | undefined;
}

type Names = ReturnType<typeof namesIn>;

/** Rows of the terms of one group, of stories that all other groups fit. */
function narrowed(
  strapi: Strapi,
  terms: readonly string[],
  { others, from, to }: Pick<Wanted, 'from' | 'to'> & { others: Wanted['groups'] },
): Names {
  const query = namesIn(strapi, 'name');
  if (terms.length === 1) query.where('name.term', terms[0]);
  else query.whereIn('name.term', [...terms]);
  if (from > -Infinity) query.where('name.first_public', '>=', from);
  if (to < Infinity) query.where('name.first_public', '<', to);
  for (const group of others)
    query.whereExists(
      namesIn(strapi, 'other')
        .select('other.article')
        .whereRaw('other.article = name.article')
        .whereIn('other.term', [...group]),
    );
  return query;
}

/** From how many rows on it does not matter any more which group is the smaller one. */
const MANY = 1000;

/** The group with the fewest stories first: the others are asked for each of these. */
async function fewestFirst(strapi: Strapi, groups: Wanted['groups']): Promise<Wanted['groups']> {
  if (groups.length < 2) return groups;
  const sized = [];
  for (const group of groups) {
    const some = namesIn(strapi)
      .whereIn('term', [...group])
      .select('article')
      .limit(MANY)
      .as('some');
    const [row] = await strapi.db.connection(some as never).count<{ rows: number | string }[]>({ rows: '*' });
    sized.push({ group, rows: Number(row?.rows ?? 0) });
  }
  return sized.sort((one, other) => one.rows - other.rows).map(({ group }) => group);
}

/** Where a story stands among the public ones. */
export interface Standing {
  article: string;
  /** When it was first public: milliseconds since 1970. */
  at: number;
}

const newestFirst = (one: Standing, other: Standing): number =>
  other.at - one.at || (one.article < other.article ? 1 : -1);

/**
 * The public stories that fit, the newest first. Each term is read from its own place in the index, in its order, so that
 * it costs the same however many stories there are.
 */
export async function findNamed(
  strapi: Strapi,
  { groups, ...times }: Wanted,
  { limit, offset = 0, after }: Slice,
): Promise<Standing[]> {
  const [first = [], ...others] = await fewestFirst(strapi, groups);
  const found = new Map<string, Standing>();
  for (const term of first) {
    const query = narrowed(strapi, [term], { ...times, others });
    const rows = await readBehind(query, after ?? null, { limit: offset + limit, order: 'desc' });
    for (const row of rows) found.set(row.article, row);
  }
  return [...found.values()].sort(newestFirst).slice(offset, offset + limit);
}

const BEHIND = { asc: '>', desc: '<' } as const;

/** Reads rows in an order, from behind a story on. */
async function readBehind(
  query: Names,
  behind: Standing | null,
  { limit, order }: { limit: number; order: 'asc' | 'desc' },
): Promise<Standing[]> {
  const sign = BEHIND[order];
  if (behind)
    query
      .where('name.first_public', `${sign}=`, behind.at)
      .where(
        (rest) =>
          void rest.where('name.first_public', sign, behind.at).orWhere('name.article', sign, behind.article),
      );
  const rows: Pick<NameRow, 'article' | 'first_public'>[] = await query
    .orderBy(['name.first_public', 'name.article'].map((column) => ({ column, order })))
    .limit(limit)
    .select('name.article', 'name.first_public');
  return rows.map(({ article, first_public: at }) => ({ article, at }));
}

/** The newest stories of each of some terms, in their order: one question for all of them. */
export async function newestOfEach(
  strapi: Strapi,
  terms: readonly string[],
  limit: number,
): Promise<Standing[][]> {
  if (terms.length === 0) return [];
  const { connection } = strapi.db;
  const lists = terms.map((term, at) =>
    connection.select('*').from(
      namesIn(strapi)
        .where({ term })
        .orderBy(['first_public', 'article'].map((column) => ({ column, order: 'desc' })))
        .limit(limit)
        .select('article', 'first_public', connection.raw(`${at} as list`))
        .as(`list${at}`),
    ),
  );
  const [first, ...rest] = lists;
  const rows = (await first?.unionAll(rest)) as { article: string; first_public: number; list: number }[];
  return terms.map((_, at) =>
    rows
      .filter(({ list }) => list === at)
      .map(({ article, first_public }) => ({ article, at: first_public }))
      .sort(newestFirst),
  );
}

/** The stories right before and right after one of those that have a term. */
export async function besideNamed(
  strapi: Strapi,
  term: string,
  story: Standing,
): Promise<Record<'previous' | 'next', string | undefined>> {
  const times = { from: -Infinity, to: Infinity, others: [] };
  const read = async (order: 'asc' | 'desc') => {
    const [row] = await readBehind(narrowed(strapi, [term], times), story, { limit: 1, order });
    return row?.article;
  };
  return { previous: await read('desc'), next: await read('asc') };
}

/** How many public stories fit. */
export async function countNamed(strapi: Strapi, { groups, ...times }: Wanted): Promise<number> {
  const [first = [], ...others] = await fewestFirst(strapi, groups);
  const query = narrowed(strapi, first, { ...times, others });
  const counted =
    first.length === 1 ? query.count({ stories: '*' }) : query.countDistinct({ stories: 'name.article' });
  const [row] = (await counted) as { stories: number | string }[];
  return Number(row?.stories ?? 0);
}

/** A query for the documentIds of the public stories with one of some terms, to stand within a condition. */
export const articlesNamed = (strapi: Strapi, terms: readonly string[]): Names =>
  namesIn(strapi)
    .select('article')
    .whereIn('term', [...terms]) as unknown as Names;
