import { MOST_PHRASES, type SearchQuery as SearchInput } from '../../../../shared/contracts/search';
import { keywordTerm, nameTerm, parseQuery, type HitFilter, type SearchQuery } from '../../domain/search';
import { beginningOf, dayAfter } from '../../domain/schedule/instant';
import { paperZone } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import type { Strapi } from '../runtime/strapi';
import { columnsMeant, departmentsMeant, reportersMeant } from '../stores/names/meant';

/** The query that somebody typed; 400 for one that names nothing to be found, or too much. */
export function queryOf(typed: string): SearchQuery {
  const query = parseQuery(typed);
  if (query.phrases.length === 0) throw refusal('nothing_to_find', { path: ['q'] });
  if (query.phrases.length + query.without.length > MOST_PHRASES)
    throw refusal('too_complex', { path: ['q'], most: MOST_PHRASES });
  return query;
}

/** What a search is narrowed to. Days are the paper's; a record stands for those that were merged into it. */
export async function filterOf(
  strapi: Strapi,
  { column, department, reporter, keyword, from, to }: Partial<SearchInput>,
): Promise<HitFilter> {
  const zone = paperZone(strapi);
  const names = [
    column && (await columnsMeant(strapi, column)).map((id) => nameTerm('column', id)),
    department && (await departmentsMeant(strapi, department)).map((id) => nameTerm('department', id)),
    reporter && (await reportersMeant(strapi, reporter)).map((id) => nameTerm('reporter', id)),
    keyword && [keywordTerm(keyword)],
  ];
  return {
    names: names.filter((terms) => typeof terms === 'object'),
    from: from ? Date.parse(beginningOf(from, zone)) : -Infinity,
    to: to ? Date.parse(beginningOf(dayAfter(to), zone)) : Infinity,
  };
}
