import type { Context, Next } from 'koa';
import type { ErrorCode } from '../../../shared/errors';
import { DEEPEST, Nesting } from '../domain/query/json-nesting';
import { apiPrefix, isBelow, ownPrefixes } from '../services/runtime/access/paths';
import { refusal } from '../services/runtime/errors';
import type { Strapi } from '../services/runtime/strapi';
import { answer } from './answer';
import { listenAlong } from './utf8-boundary';

/**
 * Bytes of JSON that somebody may send to Strapi or the newsroom who does not say who they are: a sign-in, many times over.
 * What a host takes at its own paths is its own affair.
 */
const MOST_UNNAMED = 200_000;

/** What Strapi takes apart as JSON. */
const TYPES = ['json', '+json', 'application/csp-report'];

/**
 * Stops a body that would stall everybody while it is taken apart, at whatever path, as soon as its bytes tell: before
 * Strapi looks where it goes and who sends it, all of it is parsed. How large a compressed one is, its bytes do not tell.
 */
export function jsonBoundary(strapi: Strapi): (ctx: Context, next: Next) => Promise<void> {
  const prefixes = [
    ...[...ownPrefixes(strapi), `${apiPrefix(strapi)}/auth/`],
    ...['/admin/', '/content-manager/', '/upload/'],
  ];
  const mostOf = (ctx: Context) =>
    ctx.get('Authorization') || !isBelow(ctx, prefixes) ? Infinity : MOST_UNNAMED;
  return async (ctx, next) => {
    if (!ctx.is(TYPES)) {
      await next();
    } else if (!['', 'identity'].includes(ctx.get('Content-Encoding'))) {
      answer(ctx, 'not_json');
    } else {
      const refused = stopWhere(ctx, mostOf(ctx));
      await next();
      const code = refused();
      if (code) answer(ctx, code);
    }
  };
}

/** Ends the reading of a body where it is too long or too deep, and tells then by which code. */
function stopWhere(ctx: Context, most: number): () => ErrorCode | null {
  const nesting = new Nesting();
  let length = 0;
  let code: ErrorCode | null = null;
  listenAlong(ctx.req, (bytes = Buffer.alloc(0)) => {
    length += bytes.length;
    if (length > most) code = 'too_large';
    else if (nesting.reads(bytes) > DEEPEST) code = 'too_complex';
    return code && refusal(code);
  });
  return () => code;
}
