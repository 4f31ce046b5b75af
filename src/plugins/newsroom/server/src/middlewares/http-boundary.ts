import type { Context, Next } from 'koa';
import { ERRORS, type ErrorCode } from '../../../shared/errors';
import { apiPrefix, isBelow, ownPrefixes, wordFormFinder } from '../services/runtime/access/paths';
import { readinessOf } from '../services/runtime/database/readiness';
import type { Strapi } from '../services/runtime/strapi';
import { answer } from './answer';
import { lengthOf } from './request';

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
  const api = apiPrefix(strapi);
  const ours = ownPrefixes(strapi);
  const takesForm = wordFormFinder(strapi);
  const kept = [
    ...[
      '/newsroom/',
      `${api}/newsroom/submissions`,
      `${api}/newsroom/word-files`,
      `${api}/newsroom/embargoed`,
    ],
    ...['/content-manager/', '/upload/', `${api}/upload/`],
  ];
  return async (ctx, next) => {
    if (isBelow(ctx, kept)) ctx.set('Cache-Control', 'no-store');
    if (!isBelow(ctx, ours)) {
      await next();
    } else if (hasForeignBody(ctx) && !(takesForm(ctx) && isForm(ctx))) {
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

const isForm = (ctx: Context): boolean => Boolean(ctx.is('multipart')) && !isCompressed(ctx);

const isCompressed = (ctx: Context): boolean => !['', 'identity'].includes(ctx.get('Content-Encoding'));

/** A body of no length is none, whatever its type is. */
const isSent = (ctx: Context): boolean => lengthOf(ctx) > 0 || 'transfer-encoding' in ctx.headers;

const isInDoubt = async (strapi: Strapi, ctx: Context): Promise<boolean> =>
  ctx.status === 401 && ctx.get('Authorization') !== '' && (await readinessOf(strapi)) === 'database_silent';

function nameRefusal({ status, body }: Context): void {
  const code = CODES[status];
  const error = (body as { error?: { details?: object } } | null | undefined)?.error;
  if (!code || !error || 'code' in (error.details ?? {})) return;
  error.details = { ...error.details, code, zh: ERRORS[code].zh };
}
