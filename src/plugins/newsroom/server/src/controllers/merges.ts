import { mergeInput } from '../../../shared/contracts/merges';
import { actorOf } from '../services/runtime/actors';
import { merge, readMerges, separate } from '../services/directory/merges';
import { param, parse, type Controller } from './http';

/** 合并: departments and reporters, and which of them are the same. */
export const merges: Controller = ({ strapi }) => ({
  async read(ctx) {
    ctx.body = await readMerges(strapi);
  },

  async merge(ctx) {
    ctx.body = await merge(strapi, parse(mergeInput, ctx.request.body), actorOf(ctx.state));
  },

  async separate(ctx) {
    await separate(strapi, param(ctx, 'documentId'), actorOf(ctx.state));
    ctx.status = 204;
  },
});
