import { actIdOfRequest } from './middlewares/act-id';
import { articleGate } from './middlewares/article-gate';
import { httpBoundary } from './middlewares/http-boundary';
import { lockBoot } from './services/runtime/boot-lock';
import type { Strapi } from './services/runtime/strapi';
import { trackRequests } from './services/runtime/graceful-shutdown';
import { surviveOutages } from './services/runtime/unhandled-rejections';

/** Before the database is there: the gate goes in first, so that no call passes it by. */
export function register({ strapi }: { strapi: Strapi }): void {
  strapi.documents.use(articleGate(strapi) as never);
  lockBoot(strapi);
  trackRequests(strapi);
  surviveOutages(strapi);
  strapi.server.use(actIdOfRequest as never);
  strapi.server.use(httpBoundary(strapi) as never);
}
