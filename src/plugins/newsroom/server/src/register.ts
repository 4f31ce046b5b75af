import { actIdOfRequest } from './middlewares/act-id';
import { articleGate } from './middlewares/article-gate';
import { httpBoundary } from './middlewares/http-boundary';
import { changeHost } from './services/runtime/host/host-changes';
import type { Strapi } from './services/runtime/strapi';

/** Before the database is there: the gate goes in first, so that no call passes it by. */
export function register({ strapi }: { strapi: Strapi }): void {
  strapi.documents.use(articleGate(strapi) as never);
  changeHost(strapi);
  strapi.server.use(actIdOfRequest as never);
  strapi.server.use(httpBoundary(strapi) as never);
}
