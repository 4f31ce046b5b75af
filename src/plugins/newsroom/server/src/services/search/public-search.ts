import { windowOf } from '../../../../shared/contracts/pagination';
import {
  DEEPEST_HIT,
  type SearchAnswer,
  type SearchHit,
  type SearchQuery,
} from '../../../../shared/contracts/search';
import { facetsOf, highlightsOf, partsOf, sortHits, yearAt, type Hit } from '../../domain/search';
import { contentOf, type ArticleRow } from '../stores/article-store';
import { paperZone } from '../runtime/editorial-clock';
import { refusal } from '../runtime/errors';
import { ARTICLE, table, type Strapi } from '../runtime/strapi';
import { findHits } from './find';
import { filterOf, queryOf } from './read-query';
import { stateOf } from './indexes/state';
import { tablesOf, type StoryIds } from './indexes/tables';

/** The public stories that a search finds: a page of them, and how many there are of each column and year. */
export async function searchPublic(strapi: Strapi, search: SearchQuery): Promise<SearchAnswer> {
  const { page, pageSize, sort } = search;
  if (page * pageSize > DEEPEST_HIT) throw refusal('page_too_deep', { path: ['page'], most: DEEPEST_HIT });
  const query = queryOf(search.q);
  const { isComplete } = await stateOf(strapi, 'public');
  const hits = await findHits(strapi, 'public', { query, filter: await filterOf(strapi, search) });
  const { offset, limit } = windowOf(search);
  const shown = sortHits(hits, sort).slice(offset, offset + limit);
  return {
    data: (await storiesOf(strapi, shown)).map((story) => hitOf(story, query.phrases)),
    meta: {
      pagination: { page, pageSize, total: hits.length },
      facets: await namedFacets(strapi, hits),
      isComplete,
    },
  };
}

/** A published row with those who made it. */
interface PublishedRow extends ArticleRow {
  reporters: { documentId: string; name: string }[];
}

const NAMES = { select: ['documentId', 'name'] };

/** What the public sees of the hits, in their order; the index is not asked for words. */
async function storiesOf(strapi: Strapi, hits: readonly Hit[]): Promise<PublishedRow[]> {
  const ids = hits.map(({ story }) => story);
  const known: StoryIds[] = await strapi.db
    .connection<StoryIds>(tablesOf('public').stories)
    .whereIn('id', ids)
    .select('id', 'article');
  const articles = new Map(known.map(({ id, article }) => [id, article]));
  const rows = await table<PublishedRow>(strapi, ARTICLE).findMany({
    where: { documentId: { $in: [...articles.values()] }, publishedAt: { $notNull: true } },
    populate: { column: NAMES, department: NAMES, reporters: NAMES },
  });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  return ids.flatMap((id) => byId.get(articles.get(id) ?? '') ?? []);
}

const named = ({ documentId, name }: { documentId: string; name: string }) => ({ documentId, name });

function hitOf(row: PublishedRow, phrases: readonly string[]): SearchHit {
  const { documentId, headline, kicker, subhead, slug, column, department, reporters } = row;
  return {
    documentId,
    headline,
    kicker,
    subhead,
    slug,
    column: column && named(column),
    department: department && named(department),
    reporters: reporters.map(named),
    keywords: row.keywords ?? [],
    firstPublishedAt: row.firstPublishedAt,
    correctedAt: row.correctedAt,
    highlights: highlightsOf(partsOf(contentOf(row)), phrases),
  };
}

async function namedFacets(strapi: Strapi, hits: readonly Hit[]): Promise<SearchAnswer['meta']['facets']> {
  const zone = paperZone(strapi);
  const { columns, years } = facetsOf(hits, (at) => yearAt(at, zone));
  const rows = await table<{ documentId: string; name: string }>(strapi, 'column').findMany({
    where: { documentId: { $in: columns.map(({ documentId }) => documentId) } },
    ...NAMES,
  });
  const names = new Map(rows.map(({ documentId, name }) => [documentId, name]));
  return {
    columns: columns.map(({ documentId, count }) => ({
      documentId,
      name: names.get(documentId) ?? '',
      count,
    })),
    years,
  };
}
