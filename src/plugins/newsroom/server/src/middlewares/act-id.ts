import type { Context, Next } from 'koa';
import { currentActId, withActId } from '../services/runtime/act-id';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Gives every request that may act an id: the proxy's, or a new one. The answer and the log carry it. */
export function actIdOfRequest(ctx: Context, next: Next): Promise<unknown> {
  if (READS.includes(ctx.method)) return next();
  return withActId(() => {
    ctx.set('X-Act-Id', currentActId() ?? '');
    return next();
  }, ctx.get('X-Request-Id'));
}
