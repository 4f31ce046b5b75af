import type { Place } from '../../../domain/public-answers/cursor';
import { ARTICLE, type Document, type Strapi } from '../../runtime/strapi';
import { publicSelection, SHOWN_RELATIONS } from '../public-content';
import { planOf, type Plan, type Selection } from './plan';
import { addFiles } from './files';
import { HERE, queryOf, readRecords, type Query } from './rows';

/** What is read of stories, by what it is for. */
type Shown = 'story' | 'card' | 'compared';

const LINES = ['kicker', 'headline', 'subhead', 'summary', 'firstPublishedAt'];

const SELECTIONS: Record<Shown, (strapi: Strapi) => Selection> = {
  story: publicSelection,
  card: () => ({
    fields: [...LINES, 'slug', 'leadPhoto'],
    populate: { column: SHOWN_RELATIONS.column, leadPhotoFile: true },
  }),
  compared: () => ({ fields: [...LINES, 'keywords'], populate: { column: { fields: [] } } }),
};

/** How stories are read: found out once, as types do not change while Strapi runs. */
const plans = new WeakMap<Strapi, Map<Shown, Plan | undefined>>();

function planFor(strapi: Strapi, shown: Shown): Plan | undefined {
  const known = plans.get(strapi) ?? new Map<Shown, Plan | undefined>();
  plans.set(strapi, known);
  if (!known.has(shown)) known.set(shown, planOf(strapi, ARTICLE, SELECTIONS[shown](strapi)));
  return known.get(shown);
}

/** Which of the newest stories are wanted. */
export interface NewestSlice {
  limit: number;
  offset?: number | undefined;
  after?: Place | null | undefined;
  /** When they were first public: milliseconds since 1970, the last instant not included. */
  from?: number;
  to?: number;
}

/**
 * The newest published stories with what is usually shown of them, by a few short queries; nothing where a host shows attributes of
 * other types, or other relations, than this knows how to read.
 */
export const newestStories = (strapi: Strapi, slice: NewestSlice): Promise<Document[] | undefined> =>
  readStories(strapi, 'story', (query) => {
    const { limit, offset = 0, after } = slice;
    within(strapi, query, slice);
    if (after) {
      const { documentId } = after;
      const at = timeFor(strapi, Date.parse(after.firstPublishedAt));
      query.where(AT, '<=', at).where((rest) => void rest.where(AT, '<', at).orWhere(ID, '<', documentId));
    }
    const order = [AT, ID].map((column) => ({ column, order: 'desc' }));
    query.orderBy(order).limit(limit).offset(offset);
  });

/** Some public stories in the order of their documentIds here; those that are not public are left out. */
export async function storiesBy(
  strapi: Strapi,
  ids: readonly string[],
  shown: Shown = 'story',
): Promise<Document[] | undefined> {
  if (ids.length === 0) return [];
  const stories = await readStories(strapi, shown, (query) => {
    query.whereIn(ID, [...ids]);
  });
  return stories?.sort((one, other) => ids.indexOf(one.documentId) - ids.indexOf(other.documentId));
}

/** The public story that has a slug, written so. */
export async function storyAtSlug(strapi: Strapi, slug: string): Promise<Document | undefined> {
  const stories = await readStories(strapi, 'story', (query) => {
    query.where(`${HERE}.slug`, slug);
  });
  return stories?.find((story) => story.slug === slug);
}

const AT = `${HERE}.first_published_at`;
const ID = `${HERE}.document_id`;
const PUBLISHED = `${HERE}.published_at`;

/** Narrows a query to stories that were first public within these times. */
function within(
  strapi: Strapi,
  query: Query,
  { from = -Infinity, to = Infinity }: Partial<NewestSlice>,
): void {
  if (from > -Infinity) query.where(AT, '>=', timeFor(strapi, from));
  if (to < Infinity) query.where(AT, '<', timeFor(strapi, to));
}

async function readStories(
  strapi: Strapi,
  shown: Shown,
  choose: (query: Query) => void,
): Promise<Document[] | undefined> {
  const plan = planFor(strapi, shown);
  if (!plan) return undefined;
  const stories = await readRecords(strapi, plan, (query) => {
    query.whereNotNull(PUBLISHED);
    choose(query);
  });
  await addFiles(strapi, stories, plan.files);
  return stories;
}

/** An instant as the table of stories keeps it. */
const timeFor = (strapi: Strapi, at: number): number | Date =>
  strapi.db.dialect.client === 'sqlite' ? at : new Date(at);

/** How many public stories were first public within these times. */
export async function countWithin(strapi: Strapi, times: Pick<NewestSlice, 'from' | 'to'>): Promise<number> {
  const query = queryOf(strapi, `newsroom_articles as ${HERE}`).whereNotNull(PUBLISHED);
  within(strapi, query, times);
  const [row] = await query.count<{ total: number | string }[]>({ total: '*' });
  return Number(row?.total ?? 0);
}
