import type { Context, Next } from 'koa';
import { ERRORS, type ErrorCode } from '../../../shared/errors';
import { readinessOf } from '../services/runtime/database/readiness';
import type { Strapi } from '../services/runtime/strapi';
import { answer } from './answer';

/** The code of a refusal that Strapi makes at a route of the newsroom; the newsroom's own have theirs. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'bad_request',
  401: 'not_signed_in',
  403: 'not_permitted',
  404: 'not_found',
  413: 'too_large',
};

const WRITES = ['POST', 'PUT', 'PATCH'];

/**
 * Stands before everything that Strapi puts around a route. A body that is no plain JSON is refused before it is
 * read: Strapi answers 500 to forms and compressed bodies that are broken. Whatever Strapi refuses by itself gets its
 * code and its Chinese words. Where the database cannot be asked who somebody is, Strapi says that nobody signed in;
 * here it says that it cannot tell. No cache keeps an answer that may hold a draft (promise 7).
 */
export function httpBoundary(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const api = strapi.config.get<string>('api.rest.prefix', '/api');
  const prefixes = [`${api}/newsroom/`, '/newsroom/'];
  const isOurs = (path: string) => prefixes.some((prefix) => path.toLowerCase().startsWith(prefix));
  const kept = [
    ...['/newsroom/', `${api}/newsroom/submissions`, `${api}/newsroom/embargoed`],
    ...['/content-manager/', '/upload/', `${api}/upload/`],
  ];
  const isInside = (path: string) => kept.some((prefix) => path.toLowerCase().startsWith(prefix));
  return async (ctx, next) => {
    if (isInside(ctx.path)) ctx.set('Cache-Control', 'no-store');
    if (!isOurs(ctx.path)) {
      await next();
    } else if (hasForeignBody(ctx)) {
      answer(ctx, 'not_json');
    } else {
      await next();
      if (await isInDoubt(strapi, ctx)) answer(ctx, 'unavailable');
      else nameRefusal(ctx);
    }
  };
}

const hasForeignBody = (ctx: Context): boolean =>
  WRITES.includes(ctx.method) && isSent(ctx) && (!ctx.is('json') || isCompressed(ctx));

const isCompressed = (ctx: Context): boolean => !['', 'identity'].includes(ctx.get('Content-Encoding'));

/** A body of no length is none, whatever its type is; Koa's own takes the length for a whole number of 32 bits. */
const isSent = ({ headers }: Context): boolean =>
  Number(headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in headers;

const isInDoubt = async (strapi: Strapi, ctx: Context): Promise<boolean> =>
  ctx.status === 401 && ctx.get('Authorization') !== '' && (await readinessOf(strapi)) === 'database_silent';

function nameRefusal({ status, body }: Context): void {
  const code = CODES[status];
  const error = (body as { error?: { details?: object } } | null | undefined)?.error;
  if (!code || !error || 'code' in (error.details ?? {})) return;
  error.details = { ...error.details, code, zh: ERRORS[code].zh };
}
