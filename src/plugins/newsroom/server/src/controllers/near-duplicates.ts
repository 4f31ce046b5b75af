import { readNearDuplicates } from '../services/desk/near-duplicates';
import { found, param, type Controller } from './http';

/** 相似稿: which stories are like one. */
export const nearDuplicates: Controller = ({ strapi }) => ({
  async find(ctx) {
    ctx.body = { stories: found(await readNearDuplicates(strapi, param(ctx, 'documentId'))) };
  },
});
