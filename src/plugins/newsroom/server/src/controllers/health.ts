import { readinessOf } from '../services/runtime/database/readiness';
import type { Controller, HttpContext } from './http';

/** For proxies and orchestrators: whether the process runs, and whether it can work. */
export const health: Controller = ({ strapi }) => ({
  live(ctx) {
    answer(ctx, 200, 'live');
    return Promise.resolve();
  },

  async ready(ctx) {
    const status = await readinessOf(strapi);
    answer(ctx, status === 'ready' ? 200 : 503, status);
  },
});

function answer(ctx: HttpContext, code: number, status: string): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.status = code;
  ctx.body = { status };
}
