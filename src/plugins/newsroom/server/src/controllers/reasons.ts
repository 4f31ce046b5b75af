import { reasonsInput } from '../../../shared/contracts/reasons';
import { readReasons, setReasons } from '../services/directory/reasons';
import { actorOf } from '../services/runtime/actors';
import { parse, type Controller } from './http';

/** 原因: the paper's own list of reasons. */
export const reasons: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = await readReasons(strapi);
  },

  async set(ctx) {
    ctx.body = await setReasons(strapi, parse(reasonsInput, ctx.request.body), actorOf(ctx.state));
  },
});
