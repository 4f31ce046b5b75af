import { searchQuery } from '../../../shared/contracts/search';
import { searchPublic } from '../services/search/public-search';
import { parse, type Controller } from './http';

/** 检索 for readers: published stories only. */
export const search: Controller = ({ strapi }) => ({
  async find(ctx) {
    const answer = await searchPublic(strapi, parse(searchQuery, ctx.query));
    // What lacks stories changes by itself, and no act says so.
    if (!answer.meta.isComplete) ctx.set('Cache-Control', 'no-store');
    ctx.body = answer;
  },
});
