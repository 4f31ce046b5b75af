import type { StoryCard } from '../../../../../shared/contracts/nearby';
import type { Document, Strapi } from '../../runtime/strapi';
import { storiesBy } from '../lists/newest-stories';
import { plainArticle } from '../public-content';

const SHOWN = [
  'documentId',
  'slug',
  'kicker',
  'headline',
  'subhead',
  'summary',
  'column',
  'leadPhoto',
  'firstPublishedAt',
] as const satisfies readonly (keyof StoryCard)[];

/** What of public stories stands beside another one, by documentId; nothing of those that are not public. */
export async function cardsOf(strapi: Strapi, ids: readonly string[]): Promise<Map<string, StoryCard>> {
  const stories = (await storiesBy(strapi, ids, 'card')) ?? [];
  return new Map(stories.map((story) => [story.documentId, cardOf(plainArticle(story))]));
}

const cardOf = (story: Document): StoryCard =>
  Object.fromEntries(SHOWN.map((name) => [name, story[name] ?? null])) as StoryCard;
