import { routesBy } from './route';

/** A route for machines: what it gives needs no account, or the controller asks for a token. */
const { get } = routesBy({ config: { auth: false as const } });

/** Routes at `/newsroom`, for proxies, orchestrators, and those who watch the server or write clients. */
export const operations = {
  type: 'admin',
  routes: [
    get('/health/live', 'health.live', 'Whether the process runs'),
    get('/health/ready', 'health.ready', 'Whether the instance can work', {
      also: { 503: 'It cannot, or not any more.' },
    }),
    get('/metrics', 'metrics.read', 'What this instance counted, with the token of the host', {
      media: 'text/plain',
      refusals: ['not_signed_in', 'not_found'],
    }),
    get('/openapi.json', 'openapi.read', 'This document'),
  ],
};
