import type { Endpoint } from '../../../shared/contracts/endpoint';

/** A route of Strapi, with what it takes and gives. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handler: string;
  endpoint: Endpoint;
}

type Details = Omit<Endpoint, 'summary'>;

/** Makes a route: its path, the action of its controller, and what it does in a few words. */
type Make<Made> = (path: string, handler: string, summary: string, details?: Details) => Made;

/** Makers of routes that share what is said of all of them, one for each method. What is deleted is answered with 204. */
export const routesBy = <T extends object>(
  shared: T,
): Record<'get' | 'post' | 'put' | 'remove', Make<Route & T>> => {
  const of =
    (method: Route['method'], usual: Details = {}): Make<Route & T> =>
    (path, handler, summary, details = {}) => ({
      method,
      path,
      handler,
      endpoint: { summary, ...usual, ...details },
      ...shared,
    });
  return { get: of('GET'), post: of('POST'), put: of('PUT'), remove: of('DELETE', { status: 204 }) };
};
