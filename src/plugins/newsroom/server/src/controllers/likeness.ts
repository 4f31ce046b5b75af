import { nearDuplicates } from '../services/desk/near-duplicates';
import { found, param, type Controller } from './http';

/** 相似稿: which stories are like one. */
export const likeness: Controller = ({ strapi }) => ({
  async nearDuplicates(ctx) {
    ctx.body = { stories: found(await nearDuplicates(strapi, param(ctx, 'documentId'))) };
  },
});
