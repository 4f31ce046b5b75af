import { setTimeout as delay } from 'node:timers/promises';
import { clockworkOf } from './services/clockwork';
import { keepGrants } from './services/seeds/kept-grants';
import type { Strapi } from './services/strapi';

const LONGEST_WAIT = 5_000;
const STEP = 10;

/**
 * Ends the background work, remembers the permissions for a start after one without the plugin, and lets queries
 * that still run finish: Strapi sends its events after a commit, unawaited, and they read.
 */
export async function destroy({ strapi }: { strapi: Strapi }): Promise<void> {
  await clockworkOf(strapi).stop();
  if (strapi.isLoaded) await keepGrants(strapi);
  const { pool } = strapi.db.connection.client as { pool?: Pool };
  for (let waited = 0; pool && isBusy(pool) && waited < LONGEST_WAIT; waited += STEP) await delay(STEP);
}

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const isBusy = (pool: Pool): boolean => pool.numUsed() + pool.numPendingAcquires() > 0;
