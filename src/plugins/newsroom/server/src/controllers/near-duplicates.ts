import { nearDuplicates as findNearDuplicates } from '../services/desk/near-duplicates';
import { found, param, type Controller } from './http';

/** 相似稿: which stories are like one. */
export const nearDuplicates: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = { stories: found(await findNearDuplicates(strapi, param(ctx, 'documentId'))) };
  },
});
