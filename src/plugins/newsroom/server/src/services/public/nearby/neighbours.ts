import type { NeighboursAnswer } from '../../../../../shared/contracts/nearby';
import { nameTerm } from '../../../domain/search';
import type { Strapi } from '../../runtime/strapi';
import { besideNamed } from '../../stores/names/find-named';
import { cardsOf } from './cards';
import { comparedStory } from './compared';

/** The stories of its column right before and right after a public story; nothing where there is no such story. */
export async function neighboursOf(
  strapi: Strapi,
  documentId: string,
): Promise<NeighboursAnswer['data'] | null> {
  const story = await comparedStory(strapi, documentId);
  if (!story) return null;
  if (!story.column) return { previous: null, next: null };
  const { previous, next } = await besideNamed(strapi, nameTerm('column', story.column.documentId), {
    article: documentId,
    at: Date.parse(story.firstPublishedAt),
  });
  const cards = await cardsOf(
    strapi,
    [previous, next].flatMap((id) => id ?? []),
  );
  const cardAt = (id = '') => cards.get(id) ?? null;
  return { previous: cardAt(previous), next: cardAt(next) };
}
