import { actIdOfRequest } from './middlewares/act-id';
import { articleGate } from './middlewares/article-gate';
import { newsroomDoors } from './middlewares/newsroom-doors';
import { takeTurnsAtBoot } from './services/boot-turn';
import type { Strapi } from './services/strapi';
import { watchTraffic } from './services/traffic';
import { surviveOutages } from './services/unawaited';

/** Before the database is there: the gate goes in first, so that no call passes it by. */
export function register({ strapi }: { strapi: Strapi }): void {
  strapi.documents.use(articleGate(strapi) as never);
  takeTurnsAtBoot(strapi);
  watchTraffic(strapi);
  surviveOutages(strapi);
  strapi.server.use(actIdOfRequest as never);
  strapi.server.use(newsroomDoors(strapi) as never);
}
