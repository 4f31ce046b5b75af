import type { ServerResponse } from 'node:http';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import type { Strapi } from './strapi';

/** How long a stopping instance still takes requests, in ms: clients learn meanwhile that it goes. */
const NOTICE = 1_000;
/** How long requests in flight may take to finish, in ms. */
const GRACE = 15_000;
const STEP = 10;

interface Traffic {
  inFlight: Set<ServerResponse>;
  isStopping: boolean;
}

const trafficOf = new WeakMap<Strapi, Traffic>();

/** Knows from now on which requests are in flight, and tells the clients of a stopping instance to go elsewhere. */
export function watchTraffic(strapi: Strapi): void {
  const traffic: Traffic = { inFlight: new Set(), isStopping: false };
  trafficOf.set(strapi, traffic);
  strapi.server.httpServer.prependListener('request', (_request, response) => {
    traffic.inFlight.add(response);
    if (traffic.isStopping) response.shouldKeepAlive = false;
    response.once('close', () => traffic.inFlight.delete(response));
  });
}

/** Whether this instance was told to stop. */
export const isStopping = (strapi: Strapi): boolean => trafficOf.get(strapi)?.isStopping === true;

/**
 * Lets every request finish that was accepted (promise 4), within bounds. Connections that are used are closed with
 * an answer, so that no client sends on one that is gone; then the port is closed.
 */
export async function endTraffic(strapi: Strapi): Promise<void> {
  const traffic = trafficOf.get(strapi);
  const { httpServer } = strapi.server;
  if (!traffic) return;
  traffic.isStopping = true;
  if (!httpServer.listening) return;
  for (const response of traffic.inFlight) response.shouldKeepAlive = false;
  await delay(NOTICE);
  await turn();
  httpServer.close();
  for (let waited = 0; traffic.inFlight.size > 0 && waited < GRACE; waited += STEP) await delay(STEP);
}
