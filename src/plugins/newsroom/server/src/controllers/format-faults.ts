import { pageQuery } from '../../../shared/contracts/pagination';
import { checkStory, readFaulty } from '../services/formats/checks';
import { found, param, parse, type Controller } from './http';

/** Stories of which a format is held back, as it is not valid. */
export const formatFaults: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = await readFaulty(strapi, parse(pageQuery, ctx.query));
  },

  async check(ctx) {
    ctx.body = found(await checkStory(strapi, param(ctx, 'documentId')));
  },
});
