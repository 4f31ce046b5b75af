import { JOBS } from './jobs';
import { clockworkOf } from './services/clockwork';
import { followDatabaseClock } from './services/editorial-clock';
import { guardMedia } from './services/media-guard';
import { seed } from './services/seeds';
import type { Strapi } from './services/strapi';

/**
 * With the database there: its clock, what the newsroom needs in it, and the watch over signed pictures. Background
 * work starts once the instance serves, so that a command that only loads Strapi does none.
 */
export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  await followDatabaseClock(strapi);
  await seed(strapi);
  guardMedia(strapi);
  const clockwork = clockworkOf(strapi);
  clockwork.schedule(JOBS);
  strapi.server.httpServer.once('listening', () => clockwork.start());
}
