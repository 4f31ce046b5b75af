import { previewInput, previewQuery } from '../../../shared/contracts/previews';
import { endLinks, linkTo } from '../services/public/previews/preview-links';
import { readPreview } from '../services/public/previews/read-preview';
import { actorOf } from '../services/runtime/actors';
import { refusal } from '../services/runtime/errors';
import { found, keepNone, param, parse, type Controller } from './http';

/** 在网站中预览: texts that are not public, for whoever has a link to them. */
export const previews: Controller = ({ strapi }) => ({
  async create(ctx) {
    const story = param(ctx, 'documentId');
    const { version } = parse(previewInput, ctx.request.body);
    ctx.body = found(await linkTo(strapi, { story, version, by: actorOf(ctx.state) }));
    ctx.status = 201;
  },

  async end(ctx) {
    if (!(await endLinks(strapi, param(ctx, 'documentId'), actorOf(ctx.state)))) throw refusal('not_found');
    ctx.status = 204;
  },

  async read(ctx) {
    keepNone(ctx);
    ctx.body = found(await readPreview(strapi, parse(previewQuery, ctx.query)));
  },
});
