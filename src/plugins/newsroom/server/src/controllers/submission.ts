import { actInput } from '../../../shared/contracts/acts';
import { submissionChange, submissionInput } from '../../../shared/contracts/articles';
import { pageQuery } from '../../../shared/contracts/pagination';
import { EDITORIAL_ACTS, perform } from '../acts';
import { correspondentOf } from '../services/runtime/actors';
import {
  changeSubmission,
  createSubmission,
  findSubmission,
  listSubmissions,
} from '../services/desk/submissions';
import { found, param, parse, type Controller, type HttpContext } from './http';

/** 投稿: correspondents and their own stories; those of others are not there. */
export const submission: Controller = ({ strapi }) => {
  const own = async (ctx: HttpContext) =>
    found(await findSubmission(strapi, param(ctx, 'documentId'), correspondentOf(ctx.state)));

  const act = (name: 'submit' | 'recall') => async (ctx: HttpContext) => {
    const { documentId } = await own(ctx);
    const by = correspondentOf(ctx.state);
    const input = parse(actInput(name), ctx.request.body);
    await perform(strapi, EDITORIAL_ACTS[name], { articleId: documentId, by, input });
    ctx.body = { data: await own(ctx) };
  };

  return {
    async find(ctx) {
      ctx.body = await listSubmissions(strapi, correspondentOf(ctx.state), parse(pageQuery, ctx.query));
    },

    async findOne(ctx) {
      ctx.body = { data: await own(ctx) };
    },

    async create(ctx) {
      const input = parse(submissionInput, bodyData(ctx));
      const by = correspondentOf(ctx.state);
      const documentId = await createSubmission(strapi, input, by);
      ctx.status = 201;
      ctx.body = { data: found(await findSubmission(strapi, documentId, by)) };
    },

    async update(ctx) {
      const { documentId } = await own(ctx);
      await changeSubmission(strapi, documentId, parse(submissionChange, bodyData(ctx)));
      ctx.body = { data: await own(ctx) };
    },

    submit: act('submit'),
    recall: act('recall'),
  };
};

/** Strapi's clients wrap what they send in `data`; plain bodies are as good. */
function bodyData(ctx: HttpContext): unknown {
  const body: unknown = ctx.request.body;
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : body;
}
