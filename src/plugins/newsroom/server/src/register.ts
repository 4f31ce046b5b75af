import { articleGate } from './middlewares/article-gate';
import type { Strapi } from './services/strapi';

/** Before the database is there: the gate goes in first, so that no call passes it by. */
export function register({ strapi }: { strapi: Strapi }): void {
  strapi.documents.use(articleGate(strapi) as never);
}
