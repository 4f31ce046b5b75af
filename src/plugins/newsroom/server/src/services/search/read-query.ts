import { MOST_PHRASES, type SearchQuery as SearchInput } from '../../../../shared/contracts/search';
import { nameTerm, parseQuery, searchable, type HitFilter, type SearchQuery } from '../../domain/search';
import { beginningOf, dayAfter } from '../../domain/schedule/instant';
import { paperZone } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import { table, type Strapi } from '../runtime/strapi';

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
    column && (await columnTerms(strapi, column)),
    department && (await termsFor(strapi, 'department', department)),
    reporter && (await termsFor(strapi, 'reporter', reporter)),
    keyword && [nameTerm('keyword', searchable(keyword))],
  ];
  return {
    names: names.filter((terms) => typeof terms === 'object'),
    from: from ? Date.parse(beginningOf(from, zone)) : -Infinity,
    to: to ? Date.parse(beginningOf(dayAfter(to), zone)) : Infinity,
  };
}

/** A column with all below it. */
async function columnTerms(strapi: Strapi, column: string): Promise<string[]> {
  const columns = await table<{ documentId: string; parent: { documentId: string } | null }>(
    strapi,
    'column',
  ).findMany({ select: ['documentId'], populate: { parent: { select: ['documentId'] } } });
  const found = new Set([column]);
  // What is added on the way is looked at too; a circle ends where it began.
  for (const above of found)
    for (const { documentId, parent } of columns) if (parent?.documentId === above) found.add(documentId);
  return [...found].map((id) => nameTerm('column', id));
}

async function termsFor(
  strapi: Strapi,
  type: 'department' | 'reporter',
  documentId: string,
): Promise<string[]> {
  const merged = await table<{ documentId: string }>(strapi, type).findMany({
    where: { mergedInto: documentId },
    select: ['documentId'],
  });
  return [documentId, ...merged.map((one) => one.documentId)].map((id) => nameTerm(type, id));
}
