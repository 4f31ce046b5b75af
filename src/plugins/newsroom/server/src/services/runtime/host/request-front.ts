import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Strapi } from '../strapi';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers a request, or hands it on to Strapi. */
export type Front = (request: IncomingMessage, response: ServerResponse, handOn: () => void) => void;

const fronts = new WeakMap<Strapi, Front>();

/** Puts somebody before Strapi, who sees each request first; nothing where the host does not want that. */
export const standInFront = (strapi: Strapi, front: Front): void => void fronts.set(strapi, front);

/** Takes the place of whoever listens to requests by now, Koa that is, and hands on what nobody in front answers. */
export function openFront(strapi: Strapi): () => void {
  const { httpServer } = strapi.server;
  const behind = httpServer.listeners('request') as Listener[];
  const listen: Listener = (request, response) => {
    const handOn = () => {
      for (const listener of behind) listener.call(httpServer, request, response);
    };
    const front = fronts.get(strapi);
    if (front) front(request, response, handOn);
    else handOn();
  };
  for (const listener of behind) httpServer.off('request', listener);
  httpServer.on('request', listen);
  return () => {
    httpServer.off('request', listen);
    for (const listener of behind) httpServer.on('request', listener);
  };
}
