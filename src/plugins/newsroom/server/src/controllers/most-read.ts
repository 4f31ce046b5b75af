import { mostReadQuery, readPath } from '../../../shared/contracts/most-read';
import { countRead, countsReads, mostRead } from '../services/public/most-read/most-read';
import { refusal } from '../services/runtime/errors';
import type { Strapi } from '../services/runtime/strapi';
import { areNamesComplete } from '../services/stores/names/story-names';
import { keepNone, parse, type Controller } from './http';

/** Where nobody has reads counted, there is nothing. */
function refuseUncounted(strapi: Strapi): void {
  if (!countsReads(strapi)) throw refusal('not_found');
}

/** 热读: what readers read most, and the call by which a site says that a story was read. */
export const reads: Controller = ({ strapi }) => ({
  async find(ctx) {
    refuseUncounted(strapi);
    const query = parse(mostReadQuery, ctx.query);
    const data = await mostRead(strapi, query);
    if (query.column !== undefined && !(await areNamesComplete(strapi))) keepNone(ctx);
    ctx.body = { data, meta: { period: query.period } };
  },

  async count(ctx) {
    refuseUncounted(strapi);
    const { documentId } = parse(readPath, ctx.params);
    countRead(strapi, { article: documentId, address: ctx.ip, agent: ctx.get('User-Agent') });
    ctx.status = 204;
    return Promise.resolve();
  },
});
