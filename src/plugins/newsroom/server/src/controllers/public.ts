import { refusal } from '../services/errors';
import {
  DEFAULT_POPULATE,
  locateBySlug,
  publicArticle,
  publicIds,
  withoutDraftKeys,
  type Neighbour,
} from '../services/public-content';
import { answerQuery, findPublic, type PublicQuery } from '../services/public-query';
import { documents, type Document, type Strapi, type TypeName } from '../services/strapi';
import { found, param, type HttpContext } from './http';

const readQuery = (strapi: Strapi, type: TypeName, ctx: HttpContext): Promise<PublicQuery> =>
  answerQuery(strapi, type, { query: withoutDraftKeys(ctx.query), ctx });

/** 稿件 for sites: published ones only, by Strapi's query conventions. */
export const article = ({ strapi }: { strapi: Strapi }) => ({
  async find(ctx: HttpContext) {
    const { params, present } = await readQuery(strapi, 'article', ctx);
    const { results, pagination } = await findPublic(strapi, 'article', {
      sort: 'firstPublishedAt:desc',
      populate: DEFAULT_POPULATE,
      ...params,
      status: 'published',
    });
    const articles = await present(results);
    ctx.body = { data: articles.map(publicArticle), meta: { pagination } };
  },

  async findOne(ctx: HttpContext) {
    const { params, present } = await readQuery(strapi, 'article', ctx);
    const { slug } = ctx.params;
    const place = slug === undefined ? null : found(await locateBySlug(strapi, slug));
    const documentId = place?.documentId ?? param(ctx, 'documentId');
    const query = { populate: DEFAULT_POPULATE, ...params, status: 'published', documentId };
    const story = found(await documents(strapi, 'article').findOne(query));
    if (place?.moved) return redirect(ctx, story);
    const [shown] = await present([story]);
    ctx.body = { data: publicArticle(found(shown)), meta: {} };
  },
});

/** A slug that a story once had leads to the one it has. */
function redirect(ctx: HttpContext, { slug }: Document): void {
  ctx.status = 301;
  ctx.set('Location', ctx.path.replace(/[^/]+$/, encodeURIComponent(String(slug))));
  ctx.body = { data: null, meta: { slug } };
}

/** Records that published stories name: 单位, 记者, 栏目. Those of drafts are not there (promise 7). */
const neighbour =
  (type: Neighbour) =>
  ({ strapi }: { strapi: Strapi }) => ({
    async find(ctx: HttpContext) {
      const { params, present } = await readQuery(strapi, type, ctx);
      const shown = { id: { $in: await publicIds(strapi, type) } };
      const filters = params.filters ? { $and: [params.filters, shown] } : shown;
      const { results, pagination } = await findPublic(strapi, type, { ...params, filters });
      ctx.body = { data: await present(results), meta: { pagination } };
    },

    async findOne(ctx: HttpContext) {
      const { params, present } = await readQuery(strapi, type, ctx);
      const query = { ...params, documentId: param(ctx, 'documentId') };
      const record = found(await documents(strapi, type).findOne(query));
      if (!(await publicIds(strapi, type)).includes(record.id)) throw refusal('not_found');
      const [shown] = await present([record]);
      ctx.body = { data: shown, meta: {} };
    },
  });

export const department = neighbour('department');
export const reporter = neighbour('reporter');
export const column = neighbour('column');
