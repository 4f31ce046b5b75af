import type { StoryCard } from '../../../../../shared/contracts/nearby';
import { documents, type Document, type Strapi } from '../../runtime/strapi';
import { storiesBy } from '../lists/newest-stories';
import { plainArticle, publicSelection } from '../public-content';

/** Public stories as everybody sees them, in the order of their documentIds here; those that are not public are left out. */
export async function publicStories(strapi: Strapi, ids: readonly string[]): Promise<Document[]> {
  if (ids.length === 0) return [];
  const read = await storiesBy(strapi, ids);
  if (read) return read.map(plainArticle);
  const filters = { documentId: { $in: ids } };
  const query = { ...publicSelection(strapi), filters, status: 'published' };
  const stories = await documents(strapi, 'article').findMany(query);
  const byId = new Map(stories.map((story) => [story.documentId, story]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(plainArticle);
}

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

/** What of a story stands beside another one. */
export const cardOf = (story: Document): StoryCard =>
  Object.fromEntries(SHOWN.map((name) => [name, story[name] ?? null])) as StoryCard;
