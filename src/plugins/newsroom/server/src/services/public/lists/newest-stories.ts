import type { Place } from '../../../domain/public-answers/cursor';
import { ARTICLE, type Document, type Strapi } from '../../runtime/strapi';
import { generationAtHand, presentGeneration } from '../../stores/public-generation';
import { publicSelection } from '../public-content';
import { planOf, type Plan } from './plan';
import { addFiles, columnsOf, shownRecords, type Row } from './rows';

/** How a list is read where nobody says what to show: found out once, as types do not change while Strapi runs. */
const plans = new WeakMap<Strapi, { plan: Plan | undefined }>();

function usualPlan(strapi: Strapi): Plan | undefined {
  const known = plans.get(strapi) ?? { plan: planOf(strapi, ARTICLE, publicSelection(strapi)) };
  plans.set(strapi, known);
  return known.plan;
}

/** Which of the newest stories are wanted. */
export interface Wanted {
  limit: number;
  offset?: number;
  after?: Place | null;
}

/**
 * The newest published stories with what is usually shown of them, by a few short queries; nothing where a host shows attributes of
 * other types, or other relations, than this knows how to read.
 */
export async function newestStories(strapi: Strapi, { limit, offset = 0, after }: Wanted): Promise<Document[] | undefined> {
  const plan = usualPlan(strapi);
  if (!plan) return undefined;
  const query = strapi.db.connection(plan.tableName).select(columnsOf(plan)).whereNotNull('published_at');
  if (after) {
    const { documentId } = after;
    const at = timeFor(strapi, after.firstPublishedAt);
    query
      .where('first_published_at', '<=', at)
      .where((rest) => void rest.where('first_published_at', '<', at).orWhere('document_id', '<', documentId));
  }
  const order = ['first_published_at', 'document_id'].map((column) => ({ column, order: 'desc' }));
  const rows = (await query.orderBy(order).limit(limit).offset(offset)) as Row[];
  const stories = await shownRecords(strapi, plan, rows);
  await addFiles(strapi, stories, plan.files);
  return stories;
}

/** An instant as the table of stories keeps it. */
const timeFor = (strapi: Strapi, iso: string): number | Date =>
  strapi.db.dialect.client === 'sqlite' ? Date.parse(iso) : new Date(iso);

const counted = new WeakMap<Strapi, { mark: string; total: number }>();

/** How many stories are public: counted once for each generation, as a count reads all of them. */
export async function countPublic(strapi: Strapi): Promise<number> {
  const { mark } = generationAtHand(strapi) ?? (await presentGeneration(strapi));
  const last = counted.get(strapi);
  if (last?.mark === mark) return last.total;
  const [row] = await strapi.db
    .connection('newsroom_articles')
    .whereNotNull('published_at')
    .count<{ total: number | string }[]>({ total: '*' });
  const total = Number(row?.total ?? 0);
  counted.set(strapi, { mark, total });
  return total;
}
