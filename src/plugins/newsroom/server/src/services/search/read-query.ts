import { MOST_PHRASES, type SearchQuery as SearchInput } from '../../../../shared/contracts/search';
import { keywordTerm, nameTerm, parseQuery, type HitFilter, type SearchQuery } from '../../domain/search';
import { refusal } from '../runtime/errors';
import type { Strapi } from '../runtime/strapi';
import { recordsMeant, timeMeant } from '../stores/names/meant';

/** The query that somebody typed; 400 for one that names nothing to be found, or too much. */
export function queryOf(typed: string): SearchQuery {
  const query = parseQuery(typed);
  if (query.phrases.length === 0) throw refusal('nothing_to_find', { path: ['q'] });
  if (query.phrases.length + query.without.length > MOST_PHRASES)
    throw refusal('too_complex', { path: ['q'], most: MOST_PHRASES });
  return query;
}

/** What a search is narrowed to. Days are the paper's; a record stands for those that were merged into it. */
export async function filterOf(strapi: Strapi, asked: Partial<SearchInput>): Promise<HitFilter> {
  const records = await recordsMeant(strapi, asked);
  const names = records.map(({ kind, ids }) => ids.map((id) => nameTerm(kind, id)));
  const { keyword } = asked;
  return { names: [...names, ...(keyword ? [[keywordTerm(keyword)]] : [])], ...timeMeant(strapi, asked) };
}
