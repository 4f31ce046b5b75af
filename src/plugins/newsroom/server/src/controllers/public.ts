import { bodyWords, listWords } from '../../../shared/contracts/narrowing';
import { refusal } from '../services/runtime/errors';
import {
  plainArticle,
  publicArticle,
  publicIds,
  publicReporter,
  publicSelection,
  withoutDraftKeys,
} from '../services/public/public-content';
import { answerQuery, findPublic, refuseLargeQuery, type PublicQuery } from '../services/public/public-query';
import { bodyIn } from '../services/public/body-form';
import { cursorWindow, type CursorWindow } from '../services/public/lists/list-window';
import { narrowingOf, partQuery, type Narrowing } from '../services/public/lists/narrowing';
import {
  cursorPagination,
  narrowedQuery,
  NEWEST_FIRST,
  readNewest,
  withinWindow,
  type StoryList,
} from '../services/public/lists/read-list';
import { storiesBy, storyAtSlug } from '../services/public/lists/newest-stories';
import { locateBySlug, type SlugPlace } from '../services/public/slugs';
import type { Relation } from '../services/stores/story-counts';
import { refuseWithdrawn } from '../services/public/tombstones';
import { ARTICLE, documents, type Document, type Strapi, type TypeName } from '../services/runtime/strapi';
import { found, keepNone, param, parse, type Controller, type HttpContext } from './http';

const readQuery = (
  strapi: Strapi,
  type: TypeName,
  ctx: HttpContext,
  query = withoutDraftKeys(ctx.query),
): Promise<PublicQuery> => answerQuery(strapi, type, { query, ctx });

/** What a list is asked for: by Strapi's conventions, from which place on, and narrowed to what. */
interface AskedList {
  rest: Record<string, unknown>;
  window: CursorWindow | undefined;
  narrowing: Narrowing | undefined;
}

const locate = async (strapi: Strapi, ctx: HttpContext): Promise<SlugPlace> =>
  ctx.params.slug === undefined
    ? { documentId: param(ctx, 'documentId'), moved: false }
    : found(await locateBySlug(strapi, param(ctx, 'slug')));

/** A story as everybody gets it, by the short way; nothing where more is asked, or it is not there. */
async function readShort(strapi: Strapi, ctx: HttpContext, asked: object): Promise<Document | undefined> {
  if (Object.keys(asked).length > 0) return undefined;
  const story =
    ctx.params.slug === undefined
      ? (await storiesBy(strapi, [param(ctx, 'documentId')]))?.[0]
      : await storyAtSlug(strapi, param(ctx, 'slug'));
  return story && plainArticle(story);
}

/** 稿件 for sites: published ones only, by Strapi's query conventions. */
export const article: Controller = ({ strapi }) => {
  const readPublished = async (ctx: HttpContext, asked?: Record<string, unknown>) => {
    const { params, present, isPlain } = await readQuery(strapi, 'article', ctx, asked);
    const chosen = isPlain ? publicSelection(strapi) : {};
    const show = async (stories: Document[]) =>
      isPlain ? stories.map(plainArticle) : (await present(stories)).map(publicArticle);
    return { query: { ...params, ...chosen, status: 'published' }, show };
  };

  /** What is found by Strapi's own service: with conditions, another order, or a choice of what to show. */
  const readChosen = async (ctx: HttpContext, { rest, window, narrowing }: AskedList) => {
    const { query, show } = await readPublished(ctx, rest);
    const newestFirst = { sort: NEWEST_FIRST, ...query };
    const narrowed = narrowing ? narrowedQuery(newestFirst, narrowing) : newestFirst;
    const asked = window ? withinWindow(narrowed, window) : narrowed;
    const { results, pagination } = await findPublic(strapi, 'article', asked);
    const shown = window ? cursorPagination(results, window) : (pagination as object);
    return { data: await show(results), meta: { pagination: shown } };
  };

  /** The same by Strapi's service: shown as it was asked for, refused, or found at another slug, to which it leads then. */
  const readLong = async (ctx: HttpContext, asked: Record<string, unknown>) => {
    const { query, show } = await readPublished(ctx, asked);
    const { documentId, moved } = await locate(strapi, ctx);
    const chosen = moved ? { status: 'published', fields: ['slug'] } : query;
    const published = await documents(strapi, 'article').findOne({ ...chosen, documentId });
    if (!published) await refuseWithdrawn(strapi, documentId);
    const story = found(published);
    if (moved) redirect(ctx, story);
    return moved ? undefined : found((await show([story]))[0]);
  };

  return {
    async find(ctx) {
      const asked = withoutDraftKeys(ctx.query);
      refuseLargeQuery(strapi, ARTICLE, asked);
      const { words, rest, keywords } = partQuery(asked);
      const { body, ...narrowed } = parse(listWords, words);
      const narrowing = await narrowingOf(strapi, narrowed, keywords);
      const window = cursorWindow(strapi, rest);
      const list =
        (await readNewest(strapi, rest, { window, narrowing })) ??
        (await readChosen(ctx, { rest, window, narrowing }));
      const shown = { ...list, data: list.data.map(bodyIn(strapi, body)) };
      ctx.body = narrowing?.isPartial ? partial(ctx, shown) : shown;
    },

    async findOne(ctx) {
      const { body, ...asked } = withoutDraftKeys(ctx.query);
      const form = parse(bodyWords, { body });
      const story = (await readShort(strapi, ctx, asked)) ?? (await readLong(ctx, asked));
      if (story) ctx.body = { data: bodyIn(strapi, form.body)(story), meta: {} };
    },
  };
};

/** Says of a list that stories may be missing in it, and lets nobody keep it. */
function partial(ctx: HttpContext, list: StoryList): object {
  keepNone(ctx);
  return { ...list, meta: { ...list.meta, isComplete: false } };
}

/** A slug that a story once had leads to the one it has, and the query with it; a slash at the end falls away. */
function redirect(ctx: HttpContext, { slug }: Document): void {
  ctx.status = 301;
  ctx.set('Location', ctx.path.replace(/[^/]+\/*$/, encodeURIComponent(String(slug))) + ctx.search);
  ctx.body = { data: null, meta: { slug } };
}

/** How the records of one type are listed where a site does not say, and shown. */
interface Shown {
  sort?: string[];
  populate?: object;
  show?: (record: Document) => Document;
}

/** Records that published stories name: 单位, 记者, 栏目. Those of drafts are not there (promise 7). */
const publicRelation =
  (type: Relation, { sort, populate, show = (record) => record }: Shown = {}): Controller =>
  ({ strapi }) => {
    const read = async (ctx: HttpContext) => {
      const { params, present, isPlain } = await readQuery(strapi, type, ctx);
      const query = { ...(sort && { sort }), ...params, ...(isPlain && populate && { populate }) };
      return { query, present: async (records: Document[]) => (await present(records)).map(show) };
    };

    return {
      async find(ctx) {
        const { query, present } = await read(ctx);
        const shown = { id: { $in: await publicIds(strapi, type) } };
        const filters = 'filters' in query ? { $and: [query.filters, shown] } : shown;
        const { results, pagination } = await findPublic(strapi, type, { ...query, filters });
        ctx.body = { data: await present(results), meta: { pagination } };
      },

      async findOne(ctx) {
        const { query, present } = await read(ctx);
        const documentId = param(ctx, 'documentId');
        const record = found(await documents(strapi, type).findOne({ ...query, documentId }));
        if (!(await publicIds(strapi, type)).includes(record.id)) throw refusal('not_found');
        const [shown] = await present([record]);
        ctx.body = { data: shown, meta: {} };
      },
    };
  };

export const department = publicRelation('department');
export const reporter = publicRelation('reporter', { populate: { photo: true }, show: publicReporter });
export const column = publicRelation('column', {
  sort: ['order:asc', 'name:asc'],
  populate: { parent: { fields: ['name', 'slug'] } },
});
