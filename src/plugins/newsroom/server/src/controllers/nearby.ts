import { relatedQuery } from '../../../shared/contracts/nearby';
import { neighboursOf } from '../services/public/nearby/neighbours';
import { relatedStories } from '../services/public/nearby/related';
import { refuseWithdrawn } from '../services/public/tombstones';
import { areNamesComplete } from '../services/stores/names/story-names';
import { found, keepNone, param, parse, type Controller, type HttpContext } from './http';

/** What stands beside a public story on its page. */
export const nearby: Controller = ({ strapi }) => {
  const answer = async <Data>(ctx: HttpContext, read: (documentId: string) => Promise<Data | null>) => {
    const documentId = param(ctx, 'documentId');
    const data = await read(documentId);
    if (!data) await refuseWithdrawn(strapi, documentId);
    if (!(await areNamesComplete(strapi))) keepNone(ctx);
    ctx.body = { data: found(data), meta: {} };
  };

  return {
    async neighbours(ctx) {
      await answer(ctx, (documentId) => neighboursOf(strapi, documentId));
    },

    async related(ctx) {
      const { limit } = parse(relatedQuery, ctx.query);
      await answer(ctx, (documentId) => relatedStories(strapi, documentId, limit));
    },
  };
};
