import type { Comparable } from '../../../domain/related/related';
import type { Strapi } from '../../runtime/strapi';
import { storiesBy } from '../lists/newest-stories';

/** What is compared of public stories, in the order of their documentIds here; their texts are not read. */
export const comparedStories = async (strapi: Strapi, ids: readonly string[]): Promise<Comparable[]> =>
  ((await storiesBy(strapi, ids, 'compared')) ?? []) as unknown as Comparable[];

/** The same of one story; nothing where it is not public. */
export const comparedStory = async (strapi: Strapi, documentId: string): Promise<Comparable | undefined> =>
  (await comparedStories(strapi, [documentId]))[0];
