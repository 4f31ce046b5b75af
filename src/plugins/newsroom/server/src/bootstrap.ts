import { answerRefusals } from './middlewares/answer-refusals';
import { guardMedia } from './services/media-guard';
import { seed } from './services/seeds';
import type { Strapi } from './services/strapi';

/**
 * With the database there: what the newsroom needs in it, the watch over signed pictures, and the answer to
 * refusals, which goes inside of what Strapi has put around all routes by now.
 */
export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  await seed(strapi);
  guardMedia(strapi);
  strapi.server.use(answerRefusals as never);
}
