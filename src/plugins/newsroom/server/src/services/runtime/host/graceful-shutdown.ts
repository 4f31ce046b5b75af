import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import type { Strapi } from '../strapi';

/** How long a stopping instance still takes requests, in ms: clients learn meanwhile that it goes. */
const NOTICE = 1_000;
/** How long requests in flight may take to finish, in ms. */
const GRACE = 15_000;
const STEP = 10;

interface Requests {
  inFlight: Set<ServerResponse>;
  isStopping: boolean;
}

const requestsOf = new WeakMap<Strapi, Requests>();

/** Knows from now on which requests are in flight, and tells the clients of a stopping instance to go elsewhere. */
export function trackRequests(strapi: Strapi): () => void {
  const requests: Requests = { inFlight: new Set(), isStopping: false };
  requestsOf.set(strapi, requests);
  const track = (_request: IncomingMessage, response: ServerResponse): void => {
    requests.inFlight.add(response);
    if (requests.isStopping) response.shouldKeepAlive = false;
    response.once('close', () => requests.inFlight.delete(response));
  };
  strapi.server.httpServer.prependListener('request', track);
  return () => {
    strapi.server.httpServer.off('request', track);
  };
}

/** Whether this instance was told to stop. */
export const isStopping = (strapi: Strapi): boolean => requestsOf.get(strapi)?.isStopping === true;

/**
 * Lets every request finish that was accepted (promise 4), within bounds. Connections that are used are closed with
 * an answer, so that no client sends on one that is gone; then the port is closed.
 */
export async function shutDownGracefully(strapi: Strapi): Promise<void> {
  const requests = requestsOf.get(strapi);
  const { httpServer } = strapi.server;
  if (!requests) return;
  requests.isStopping = true;
  if (!httpServer.listening) return;
  for (const response of requests.inFlight) response.shouldKeepAlive = false;
  await delay(NOTICE);
  await turn();
  httpServer.close();
  for (let waited = 0; requests.inFlight.size > 0 && waited < GRACE; waited += STEP) await delay(STEP);
}
