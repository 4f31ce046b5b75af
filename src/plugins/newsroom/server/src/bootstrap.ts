import { guardMedia } from './services/media-guard';
import { seed } from './services/seeds';
import type { Strapi } from './services/strapi';

/** With the database there: what the newsroom needs in it, and the watch over signed pictures. */
export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  await seed(strapi);
  guardMedia(strapi);
}
