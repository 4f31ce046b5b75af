import type { Context } from 'koa';
import { changeMiddleware } from '../host/host-middlewares';
import type { Strapi } from '../strapi';

/**
 * Gives no page of another origin what a cookie opens: Strapi by itself lets each of them read any answer with the
 * credentials of whoever looks at it. The content API and uploads stay open to all, without credentials. An entry of
 * the host that has a config of its own stays as it is.
 */
export const closeToForeignOrigins = (strapi: Strapi): (() => void) =>
  changeMiddleware(strapi, 'strapi::cors', (config) => config ?? corsOf(strapi));

function corsOf(strapi: Strapi) {
  const api = strapi.config.get<string>('api.rest.prefix', '/api');
  const trusted = () => strapi.plugin('newsroom').config<string[]>('origins');
  const isOpen = ({ path }: Context) => path.startsWith(`${api}/`) || path.startsWith('/uploads/');
  return {
    origin: (ctx: Context) => (isOpen(ctx) ? '*' : trusted()),
    credentials: (ctx: Context) => trusted().includes(ctx.get('Origin')),
  };
}
