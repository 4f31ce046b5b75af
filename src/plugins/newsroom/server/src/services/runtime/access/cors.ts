import type { Context } from 'koa';
import type { Strapi } from '../strapi';

/** What Strapi takes where a host has no `config/middlewares`. */
const STRAPIS_OWN = [
  'logger',
  'errors',
  'security',
  'cors',
  'poweredBy',
  'session',
  'query',
  'body',
  'favicon',
  'public',
];

const CORS = 'strapi::cors';

/**
 * Gives no page of another origin what a cookie opens: Strapi by itself lets each of them read any answer with the
 * credentials of whoever looks at it. The content API and uploads stay open to all, without credentials. An entry of
 * the host that has a config of its own stays as it is.
 */
export function closeToForeignOrigins(strapi: Strapi): () => void {
  const before = strapi.config.get<unknown[] | undefined>('middlewares');
  const list = before ?? STRAPIS_OWN.map((name) => `strapi::${name}`);
  const set = (middlewares: unknown) => void strapi.config.set('middlewares', middlewares);
  set(list.map((entry) => (entry === CORS ? { name: CORS, config: corsOf(strapi) } : entry)));
  return () => {
    set(before);
  };
}

function corsOf(strapi: Strapi) {
  const api = strapi.config.get<string>('api.rest.prefix', '/api');
  const trusted = () => strapi.plugin('newsroom').config<string[]>('origins');
  const isOpen = ({ path }: Context) => path.startsWith(`${api}/`) || path.startsWith('/uploads/');
  return {
    origin: (ctx: Context) => (isOpen(ctx) ? '*' : trusted()),
    credentials: (ctx: Context) => trusted().includes(ctx.get('Origin')),
  };
}
