import type { RelatedAnswer } from '../../../../../shared/contracts/nearby';
import { relatedTo, type Comparable } from '../../../domain/related/related';
import { keywordTerm, nameTerm } from '../../../domain/search';
import { ARTICLE, table, type Strapi } from '../../runtime/strapi';
import { findPublished } from '../../stores/article-store';
import { findNamed, type Standing } from '../../stores/names/find-named';
import { cardOf, publicStories } from './cards';

/** Keywords of a story that others are looked for by. */
const MOST_KEYWORDS = 12;

/** The newest stories that are looked at of each keyword, and of the column. */
const OF_EACH = 60;

/** Stories that are compared with one. */
const COMPARED = 100;

/** The public stories that are most related to a public one, with the reasons; nothing where there is no such story. */
export async function relatedStories(
  strapi: Strapi,
  documentId: string,
  limit: number,
): Promise<RelatedAnswer['data'] | null> {
  const story = await findPublished(strapi, documentId);
  if (!story) return null;
  const terms = [...new Set((story.keywords ?? []).slice(0, MOST_KEYWORDS).map(keywordTerm))];
  const byTerm = new Map<string, Standing[]>();
  for (const term of terms) byTerm.set(term, await newestOf(strapi, term));
  const inColumn = story.column ? await newestOf(strapi, nameTerm('column', story.column.documentId)) : [];
  const rare = new Set(terms.filter((term) => (byTerm.get(term)?.length ?? 0) < OF_EACH));
  const candidates = mostShared([...byTerm.values(), inColumn]).filter((id) => id !== documentId);
  const compared = await comparable(strapi, candidates.slice(0, COMPARED));
  const related = relatedTo(story as unknown as Comparable, compared, rare).slice(0, limit);
  const shown = await publicStories(strapi, related.map((one) => one.documentId));
  return related.flatMap(({ documentId: id, score, ...because }) => {
    const found = shown.find((one) => one.documentId === id);
    return found ? [{ ...cardOf(found), score, because }] : [];
  });
}

const newestOf = (strapi: Strapi, term: string): Promise<Standing[]> =>
  findNamed(strapi, { groups: [[term]], from: -Infinity, to: Infinity }, { limit: OF_EACH });

/** documentIds of those that stand in most of the lists, the newest first among equals. */
function mostShared(lists: readonly (readonly Standing[])[]): string[] {
  const counts = new Map<string, Standing & { lists: number }>();
  for (const list of lists)
    for (const one of list) counts.set(one.article, { ...one, lists: (counts.get(one.article)?.lists ?? 0) + 1 });
  return [...counts.values()]
    .sort(
      (one, other) =>
        other.lists - one.lists || other.at - one.at || (one.article < other.article ? 1 : -1),
    )
    .map(({ article }) => article);
}

/** What is compared of public stories; their texts are not read. */
const comparable = (strapi: Strapi, ids: readonly string[]): Promise<Comparable[]> =>
  table<Comparable>(strapi, ARTICLE).findMany({
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
    select: ['documentId', 'headline', 'kicker', 'subhead', 'summary', 'keywords', 'firstPublishedAt'],
    populate: { column: { select: ['documentId'] } },
  });
