import type { Endpoint } from '../../../shared/contracts/endpoint';

/** A route for machines: what it gives needs no account, or the controller asks for a token. */
const open = (path: string, handler: string, endpoint: Endpoint) => ({
  method: 'GET' as const,
  path,
  handler,
  endpoint,
  config: { auth: false as const },
});

/** Routes at `/newsroom`, for proxies, orchestrators, and those who watch the server or write clients. */
export const operations = {
  type: 'admin',
  routes: [
    open('/health/live', 'health.live', { summary: 'Whether the process runs' }),
    open('/health/ready', 'health.ready', {
      summary: 'Whether the instance can work',
      also: { 503: 'It cannot, or not any more.' },
    }),
    open('/metrics', 'metrics.read', {
      summary: 'What this instance counted, with the token of the host',
      media: 'text/plain',
      refusals: ['not_signed_in', 'not_found'],
    }),
    open('/openapi.json', 'openapi.read', { summary: 'This document' }),
  ],
};
