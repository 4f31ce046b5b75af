import type { Document, Strapi } from '../../runtime/strapi';
import { countNamed, findNamed } from '../../stores/names/find-named';
import type { Narrowing } from './narrowing';
import { countPublic, countWithin, newestStories, storiesBy, type NewestSlice } from './newest-stories';

type Slice = Pick<NewestSlice, 'limit' | 'offset' | 'after'>;

/** The newest stories that fit, as they are read; nothing where Strapi has to be asked. */
export async function latestStories(
  strapi: Strapi,
  narrowing: Narrowing | undefined,
  slice: Slice,
): Promise<Document[] | undefined> {
  if (!narrowing) return newestStories(strapi, slice);
  const { wanted, isComplete, isPartial } = narrowing;
  if (wanted.groups.length === 0) return newestStories(strapi, { ...slice, from: wanted.from, to: wanted.to });
  if (!isComplete && !isPartial) return undefined;
  const { after, ...window } = slice;
  const place = after && { at: Date.parse(after.firstPublishedAt), article: after.documentId };
  const found = await findNamed(strapi, wanted, { ...window, after: place });
  return storiesBy(strapi, found.map(({ article }) => article));
}

/** How many stories fit. */
export function countLatest(strapi: Strapi, narrowing: Narrowing | undefined): Promise<number> {
  if (!narrowing) return countPublic(strapi);
  const { wanted } = narrowing;
  return wanted.groups.length === 0 ? countWithin(strapi, wanted) : countNamed(strapi, wanted);
}
