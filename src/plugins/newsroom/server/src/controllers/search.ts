import { searchQuery } from '../../../shared/contracts/search';
import { searchPublic } from '../services/search/public-search';
import { keepNone, parse, type Controller } from './http';

/** 检索 for readers: published stories only. */
export const search: Controller = ({ strapi }) => ({
  async find(ctx) {
    const answer = await searchPublic(strapi, parse(searchQuery, ctx.query));
    if (!answer.meta.isComplete) keepNone(ctx);
    ctx.body = answer;
  },
});
