import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import { backgroundJobsOf } from './services/runtime/jobs/background-jobs';
import { keptAnswersOf } from './services/public/answers/answer-in-front';
import { writeReads } from './services/public/most-read/most-read';
import { replicaOf } from './services/runtime/database/read-replica';
import { keepGrants } from './services/seeds/kept-grants';
import type { Strapi } from './services/runtime/strapi';
import { shutDownGracefully } from './services/runtime/host/graceful-shutdown';
import { restoreHost } from './services/runtime/host/host-changes';

const LONGEST_WAIT = 5_000;
const STEP = 10;

/**
 * Stops in the order in which one thing needs the next: first the requests, which may start background work; then
 * background work; then permissions are remembered for a start after one without the plugin, reads that were counted are written, and queries that still
 * run may finish: Strapi sends its events after a commit, not awaited, and they read. Last, whatever failed before, the
 * host is as it was; but while queries still run, somebody has to hear of those that fail.
 */
export async function destroy({ strapi }: { strapi: Strapi }): Promise<void> {
  try {
    await shutDownGracefully(strapi);
    await backgroundJobsOf(strapi).stop();
    await keptAnswersOf(strapi)?.close();
    await replicaOf(strapi)?.close();
    if (strapi.isLoaded) await keepGrants(strapi);
    if (strapi.isLoaded) await writeReads(strapi);
  } finally {
    const areOver = await queriesEnd(strapi);
    restoreHost(strapi, areOver ? undefined : 'surviveOutages');
  }
}

/** Whether the queries that ran have ended within the longest wait, and what they rejected was heard. */
async function queriesEnd({ db }: Strapi): Promise<boolean> {
  const { pool } = db.connection.client as { pool?: Pool };
  if (!pool) return true;
  for (let waited = 0; isBusy(pool) && waited < LONGEST_WAIT; waited += STEP) await delay(STEP);
  await turn();
  return !isBusy(pool);
}

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const isBusy = (pool: Pool): boolean => pool.numUsed() + pool.numPendingAcquires() > 0;
