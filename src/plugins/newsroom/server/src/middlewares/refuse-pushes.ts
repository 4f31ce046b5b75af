import type { Context, Next } from 'koa';
import { hasDecisions } from '../services/record/guard-decisions';
import type { Strapi } from '../services/runtime/strapi';
import { answer } from './answer';

const PUSH = '/admin/transfer/runner/push';

/** Refuses what `strapi transfer --to` would bring here, before it puts away anything: it replaces the record. */
export const refusePushes =
  (strapi: Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const isPush = ctx.path.toLowerCase().replace(/\/+$/, '') === PUSH;
    if (isPush && (await hasDecisions(strapi))) answer(ctx, 'record_is_closed');
    else await next();
  };
