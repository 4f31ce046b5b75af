import { endMarkChange, endMarkInput } from '../../../shared/contracts/records';
import { actorOf } from '../services/runtime/actors';
import { addEndMark, changeEndMark, listEndMarks, removeEndMark } from '../services/directory/end-marks';
import { param, parse, type Controller } from './http';

/** 稿末编号: who answers for which mark. */
export const endMarks: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = { endMarks: await listEndMarks(strapi) };
  },

  async create(ctx) {
    const input = parse(endMarkInput, ctx.request.body);
    ctx.status = 201;
    ctx.body = await addEndMark(strapi, input, actorOf(ctx.state));
  },

  async change(ctx) {
    const change = parse(endMarkChange, ctx.request.body);
    const documentId = param(ctx, 'documentId');
    ctx.body = await changeEndMark(strapi, { documentId, change, by: actorOf(ctx.state) });
  },

  async remove(ctx) {
    await removeEndMark(strapi, param(ctx, 'documentId'), actorOf(ctx.state));
    ctx.status = 204;
  },
});
