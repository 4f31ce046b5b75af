import { pageQuery } from '../../../shared/contracts/pagination';
import { findEmbargoed, listEmbargoed } from '../services/public/embargoed';
import { listWithdrawals } from '../services/public/tombstones';
import { found, param, parse, type Controller } from './http';

/** 撤稿公告 for everybody. */
export const withdrawal: Controller = ({ strapi }) => ({
  async find(ctx) {
    ctx.body = await listWithdrawals(strapi, parse(pageQuery, ctx.query));
  },
});

/**
 * 提前供稿 for those with the right. Its actions are not called find and findOne, which every read-only API token
 * may use.
 */
export const embargoed: Controller = ({ strapi }) => ({
  async list(ctx) {
    ctx.body = await listEmbargoed(strapi, parse(pageQuery, ctx.query));
  },

  async read(ctx) {
    ctx.body = { data: found(await findEmbargoed(strapi, param(ctx, 'documentId'))), meta: {} };
  },
});
