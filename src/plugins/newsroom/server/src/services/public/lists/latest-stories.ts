import type { Document, Strapi } from '../../runtime/strapi';
import { presentGeneration } from '../../stores/public-generation';
import { countNamed, findNamed } from '../../stores/names/find-named';
import type { Narrowing } from './narrowing';
import { countWithin, newestStories, storiesBy, type NewestSlice } from './newest-stories';

type Slice = Pick<NewestSlice, 'limit' | 'offset' | 'after'>;

/** The newest stories that fit, as they are read; nothing where Strapi has to be asked. */
export async function latestStories(
  strapi: Strapi,
  narrowing: Narrowing | undefined,
  slice: Slice,
): Promise<Document[] | undefined> {
  if (!narrowing) return newestStories(strapi, slice);
  const { wanted, isComplete, isPartial } = narrowing;
  if (wanted.groups.length === 0)
    return newestStories(strapi, { ...slice, from: wanted.from, to: wanted.to });
  if (!isComplete && !isPartial) return undefined;
  const { after, ...window } = slice;
  const place = after && { at: Date.parse(after.firstPublishedAt), article: after.documentId };
  const found = await findNamed(strapi, wanted, { ...window, after: place });
  return storiesBy(
    strapi,
    found.map(({ article }) => article),
  );
}

/** What was counted, by what it is narrowed to, as long as the public sees the same: a count reads all stories that fit. */
const counted = new WeakMap<Strapi, { mark: string; totals: Map<string, number> }>();

/** So many different counts are remembered. */
const MOST_COUNTS = 1000;

/** How many stories fit. */
export async function countLatest(strapi: Strapi, narrowing: Narrowing | undefined): Promise<number> {
  // While stories of before an upgrade are brought in, their number grows without a change that the public sees.
  if (narrowing?.isPartial) return count(strapi, narrowing);
  const { mark } = await presentGeneration(strapi);
  const last = counted.get(strapi);
  const known =
    last?.mark === mark && last.totals.size < MOST_COUNTS
      ? last
      : { mark, totals: new Map<string, number>() };
  counted.set(strapi, known);
  const key = narrowing ? narrowedTo(narrowing) : '';
  const total = known.totals.get(key) ?? (await count(strapi, narrowing));
  known.totals.set(key, total);
  return total;
}

const narrowedTo = ({ wanted: { groups, from, to } }: Narrowing): string =>
  JSON.stringify([groups, `${from}`, `${to}`]);

async function count(strapi: Strapi, narrowing: Narrowing | undefined): Promise<number> {
  if (!narrowing) return countWithin(strapi, {});
  const { wanted } = narrowing;
  return wanted.groups.length === 0 ? countWithin(strapi, wanted) : countNamed(strapi, wanted);
}
