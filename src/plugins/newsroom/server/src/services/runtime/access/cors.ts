import type { Context } from 'koa';
import { changeMiddleware } from '../host/host-middlewares';
import type { Strapi } from '../strapi';

/**
 * Gives no page of another origin what a cookie opens: Strapi by itself lets each of them read any answer with the
 * credentials of whoever looks at it. The content API and uploads stay open to all, without credentials. An entry of
 * the host that has a config of its own stays as it is.
 */
export const closeToForeignOrigins = (strapi: Strapi): (() => void) =>
  changeMiddleware(strapi, 'strapi::cors', (config) => {
    if (!config) open.add(strapi);
    return config ?? corsOf(strapi);
  });

/** Where the rule of this file holds, and none of the host's own. */
const open = new WeakSet<Strapi>();

/** Whether the content API is open to all pages, without credentials. */
export const isOpenToAll = (strapi: Strapi): boolean => open.has(strapi);

/** Whether a page of this origin may read the content API as every other may, and no more. */
export const isOpenTo = (strapi: Strapi, origin: string): boolean =>
  isOpenToAll(strapi) && !trustedBy(strapi).includes(origin);

const trustedBy = (strapi: Strapi): string[] => strapi.plugin('newsroom').config<string[]>('origins');

function corsOf(strapi: Strapi) {
  const api = strapi.config.get<string>('api.rest.prefix', '/api');
  const trusted = () => trustedBy(strapi);
  const isOpen = ({ path }: Context) => path.startsWith(`${api}/`) || path.startsWith('/uploads/');
  return {
    origin: (ctx: Context) => (isOpen(ctx) ? '*' : trusted()),
    credentials: (ctx: Context) => trusted().includes(ctx.get('Origin')),
  };
}
