import { parseQuery } from '../../domain/search';
import type { Strapi } from '../runtime/strapi';
import { EVERYWHERE, findHits } from './find';
import { tablesOf } from './indexes/tables';

/** Numbers in the desk's index of the stories whose present text holds what an editor typed; none where that names nothing to be found. */
export async function findAtDesk(strapi: Strapi, typed: string): Promise<number[]> {
  const query = parseQuery(typed);
  if (query.phrases.length === 0) return [];
  return (await findHits(strapi, 'desk', { query, filter: EVERYWHERE })).map(({ story }) => story);
}

/** How a dialect takes any number of numbers as one parameter. */
const AMONG: Readonly<Record<string, string>> = {
  sqlite: 'id in (select value from json_each(?))',
  postgres: 'id in (select value::int from json_array_elements_text(?::json) as listed(value))',
  mysql: "id in (select value from json_table(?, '$[*]' columns (value int path '$')) as listed)",
};

/** A query for the documentIds of stories by their numbers in the desk's index. */
export const articlesAtDesk = (
  { db: { connection, dialect } }: Strapi,
  numbers: readonly number[],
): ReturnType<Strapi['db']['connection']> =>
  connection(tablesOf('desk').stories)
    .select('article')
    .whereRaw(AMONG[dialect.client] ?? '', [JSON.stringify(numbers)]);
