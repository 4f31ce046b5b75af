import { setTimeout as delay } from 'node:timers/promises';
import type { Strapi } from '../strapi';
import { isStopping } from '../host/graceful-shutdown';

/** How long the database may take to answer, in ms. */
const LONGEST_WAIT = 2_000;

/** Why an instance takes no requests, or that it does. */
export type Readiness = 'ready' | 'starting' | 'stopping' | 'database_silent';

/** Whether this instance can work: booted, not told to stop, and with a database that answers. */
export async function readinessOf(strapi: Strapi): Promise<Readiness> {
  if (isStopping(strapi)) return 'stopping';
  if (!strapi.isLoaded) return 'starting';
  return (await databaseAnswers(strapi)) ? 'ready' : 'database_silent';
}

/** Questions that are still open; those who ask meanwhile share them, so that asking takes no more connections. */
const open = new WeakMap<Strapi, Promise<boolean>>();

async function databaseAnswers(strapi: Strapi): Promise<boolean> {
  const asked = open.get(strapi) ?? ask(strapi);
  const limit = new AbortController();
  const tooLate = delay(LONGEST_WAIT, false, { signal: limit.signal }).catch(() => false);
  return Promise.race([asked, tooLate]).finally(() => limit.abort());
}

function ask(strapi: Strapi): Promise<boolean> {
  const asked = strapi.db.connection
    .raw('select 1')
    .then(
      () => true,
      () => false,
    )
    .finally(() => open.delete(strapi));
  open.set(strapi, asked);
  return asked;
}
