import type { Place } from '../../../domain/public-answers/cursor';
import { ARTICLE, type Document, type Strapi } from '../../runtime/strapi';
import { generationAtHand, presentGeneration } from '../../stores/public-generation';
import { publicSelection } from '../public-content';
import { planOf, type Plan } from './plan';
import { addFiles, columnsOf, shownRecords, type Row } from './rows';

/** How a list is read where nobody says what to show: found out once, as types do not change while Strapi runs. */
const plans = new WeakMap<Strapi, { plan: Plan | undefined }>();

function usualPlan(strapi: Strapi): Plan | undefined {
  const known = plans.get(strapi);
  if (known) return known.plan;
  const plan = planOf(strapi, ARTICLE, publicSelection(strapi));
  plans.set(strapi, { plan });
  return plan;
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
  readStories(strapi, (query) => {
    const { limit, offset = 0, after } = slice;
    within(strapi, query, slice);
    if (after) {
      const { documentId } = after;
      const at = timeFor(strapi, Date.parse(after.firstPublishedAt));
      query
        .where('first_published_at', '<=', at)
        .where((rest) => void rest.where('first_published_at', '<', at).orWhere('document_id', '<', documentId));
    }
    const order = ['first_published_at', 'document_id'].map((column) => ({ column, order: 'desc' }));
    query.orderBy(order).limit(limit).offset(offset);
  });

/** The same of some stories, in the order of their documentIds here; those that are not public are left out. */
export async function storiesBy(strapi: Strapi, ids: readonly string[]): Promise<Document[] | undefined> {
  const stories = await readStories(strapi, (query) => {
    query.whereIn('document_id', [...ids]);
  });
  return stories?.sort((one, other) => ids.indexOf(one.documentId) - ids.indexOf(other.documentId));
}

const storyRows = (strapi: Strapi) => strapi.db.connection<object>('newsroom_articles');

type StoryQuery = ReturnType<typeof storyRows>;

/** Narrows a query to stories that were first public within these times. */
function within(
  strapi: Strapi,
  query: StoryQuery,
  { from = -Infinity, to = Infinity }: Partial<NewestSlice>,
): void {
  if (from > -Infinity) query.where('first_published_at', '>=', timeFor(strapi, from));
  if (to < Infinity) query.where('first_published_at', '<', timeFor(strapi, to));
}

async function readStories(
  strapi: Strapi,
  choose: (query: StoryQuery) => void,
): Promise<Document[] | undefined> {
  const plan = usualPlan(strapi);
  if (!plan) return undefined;
  const query = storyRows(strapi).whereNotNull('published_at');
  choose(query);
  const rows = await query.select<Row[]>(columnsOf(plan));
  const stories = await shownRecords(strapi, plan, rows);
  await addFiles(strapi, stories, plan.files);
  return stories;
}

/** An instant as the table of stories keeps it. */
const timeFor = (strapi: Strapi, at: number): number | Date =>
  strapi.db.dialect.client === 'sqlite' ? at : new Date(at);

const counted = new WeakMap<Strapi, { mark: string; total: number }>();

/** How many stories are public: counted once for each generation, as a count reads all of them. */
export async function countPublic(strapi: Strapi): Promise<number> {
  const { mark } = generationAtHand(strapi) ?? (await presentGeneration(strapi));
  const last = counted.get(strapi);
  if (last?.mark === mark) return last.total;
  const total = await countWithin(strapi, {});
  counted.set(strapi, { mark, total });
  return total;
}

/** How many public stories were first public within these times. */
export async function countWithin(strapi: Strapi, times: Pick<NewestSlice, 'from' | 'to'>): Promise<number> {
  const query = storyRows(strapi).whereNotNull('published_at');
  within(strapi, query, times);
  const [row] = await query.count<{ total: number | string }[]>({ total: '*' });
  return Number(row?.total ?? 0);
}
