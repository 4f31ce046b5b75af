import { setTimeout as delay } from 'node:timers/promises';
import { backgroundJobsOf } from './services/runtime/background-jobs';
import { keepGrants } from './services/seeds/kept-grants';
import type { Strapi } from './services/runtime/strapi';
import { shutDownGracefully } from './services/runtime/graceful-shutdown';
import { restoreHost } from './services/runtime/host-changes';

const LONGEST_WAIT = 5_000;
const STEP = 10;

/**
 * Stops in the order in which one thing needs the next: first the requests, which may start background work; then
 * background work; then permissions are remembered for a start after one without the plugin, and queries that still
 * run may finish: Strapi sends its events after a commit, not awaited, and they read. Last, the host is as it was.
 */
export async function destroy({ strapi }: { strapi: Strapi }): Promise<void> {
  await shutDownGracefully(strapi);
  await backgroundJobsOf(strapi).stop();
  if (strapi.isLoaded) await keepGrants(strapi);
  const { pool } = strapi.db.connection.client as { pool?: Pool };
  for (let waited = 0; pool && isBusy(pool) && waited < LONGEST_WAIT; waited += STEP) await delay(STEP);
  restoreHost(strapi);
}

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const isBusy = (pool: Pool): boolean => pool.numUsed() + pool.numPendingAcquires() > 0;
