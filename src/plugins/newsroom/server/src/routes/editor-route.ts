import type { Endpoint } from '../../../shared/contracts/endpoint';
import { MANAGE_SETTINGS, READ_DESK } from '../../../shared/permissions';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A route of the admin panel, with what it takes and gives. */
export interface EditorRoute {
  method: Method;
  path: string;
  handler: string;
  endpoint: Endpoint;
  config: { policies: unknown[] };
}

/** A route for signed-in editors; acts ask for their own permission themselves. */
export const route = (
  method: Method,
  path: string,
  handler: string,
  { action = READ_DESK, ...endpoint }: Endpoint & { action?: string },
): EditorRoute => ({
  method,
  path,
  handler,
  endpoint,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

/** A route for those who may say how the newsroom works. */
export const settingsRoute = (
  method: Method,
  path: string,
  handler: string,
  endpoint: Endpoint,
): EditorRoute => route(method, path, handler, { action: MANAGE_SETTINGS, ...endpoint });
