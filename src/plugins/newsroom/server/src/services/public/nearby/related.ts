import type { RelatedAnswer } from '../../../../../shared/contracts/nearby';
import { relatedTo } from '../../../domain/related/related';
import { keywordTerm, nameTerm } from '../../../domain/search';
import type { Strapi } from '../../runtime/strapi';
import { newestOfEach, type Standing } from '../../stores/names/find-named';
import { cardsOf } from './cards';
import { comparedStories, comparedStory } from './compared';

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
  const story = await comparedStory(strapi, documentId);
  if (!story) return null;
  const terms = [...new Set((story.keywords ?? []).slice(0, MOST_KEYWORDS).map(keywordTerm))];
  const inColumn = story.column ? [nameTerm('column', story.column.documentId)] : [];
  const lists = await newestOfEach(strapi, [...terms, ...inColumn], OF_EACH);
  const rare = new Set(terms.filter((_, at) => (lists[at]?.length ?? 0) < OF_EACH));
  const candidates = mostShared(lists).filter((id) => id !== documentId);
  const compared = await comparedStories(strapi, candidates.slice(0, COMPARED));
  const related = relatedTo(story, compared, rare).slice(0, limit);
  const cards = await cardsOf(
    strapi,
    related.map((one) => one.documentId),
  );
  return related.flatMap(({ documentId: id, score, ...because }) => {
    const card = cards.get(id);
    return card ? [{ ...card, score, because }] : [];
  });
}

/** documentIds of those that stand in most of the lists, the newest first among equals. */
function mostShared(lists: readonly (readonly Standing[])[]): string[] {
  const counts = new Map<string, Standing & { lists: number }>();
  for (const list of lists)
    for (const one of list)
      counts.set(one.article, { ...one, lists: (counts.get(one.article)?.lists ?? 0) + 1 });
  return [...counts.values()]
    .sort(
      (one, other) => other.lists - one.lists || other.at - one.at || (one.article < other.article ? 1 : -1),
    )
    .map(({ article }) => article);
}
