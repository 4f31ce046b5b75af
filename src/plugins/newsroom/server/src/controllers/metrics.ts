import { refusal } from '../services/runtime/errors';
import { metricsOf } from '../services/telemetry/registry';
import { carries, metricsToken } from '../services/telemetry/token';
import type { Controller } from './http';

/** What this instance counted, in the text format of Prometheus; not there where the host names no token. */
export const metrics: Controller = ({ strapi }) => ({
  async read(ctx) {
    const token = metricsToken(strapi);
    if (!token) throw refusal('not_found');
    if (!carries(ctx.get('Authorization'), token)) {
      ctx.unauthorized();
      return;
    }
    const { registry } = metricsOf(strapi);
    ctx.set('Cache-Control', 'no-store');
    ctx.type = registry.contentType;
    ctx.body = await registry.metrics();
  },
});
