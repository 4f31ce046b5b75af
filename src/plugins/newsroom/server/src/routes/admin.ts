import { IMPORT_PAGES, MANAGE_SETTINGS, READ_DESK } from '../services/seeds/admin-roles';

/** A route for signed-in editors; acts ask for their own permission themselves. */
const route = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  handler: string,
  action: string = READ_DESK,
) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

/** Routes at `/newsroom`, for the admin panel. */
export const admin = {
  type: 'admin',
  routes: [
    route('GET', '/queue', 'desk.queue'),
    route('GET', '/policies', 'desk.policies'),
    route('GET', '/articles/:documentId', 'desk.review'),
    route('GET', '/articles/:documentId/history', 'desk.history'),
    route('GET', '/articles/:documentId/versions', 'desk.versions'),
    route('GET', '/articles/:documentId/versions/:number', 'desk.version'),
    route('GET', '/articles/:documentId/file', 'record.story'),
    route('POST', '/articles/:documentId/acts/:act', 'desk.act'),
    route('POST', '/acts/:act', 'desk.bulk'),
    route('GET', '/watch', 'desk.watch'),
    route('POST', '/page-imports/preview', 'page-imports.preview', IMPORT_PAGES),
    route('POST', '/page-imports', 'page-imports.create', IMPORT_PAGES),
    route('GET', '/page-imports', 'page-imports.list'),
    route('GET', '/page-imports/:documentId', 'page-imports.one'),
    route('GET', '/receivers', 'receivers.list', MANAGE_SETTINGS),
    route('POST', '/receivers', 'receivers.create', MANAGE_SETTINGS),
    route('PUT', '/receivers/:id', 'receivers.update', MANAGE_SETTINGS),
    route('DELETE', '/receivers/:id', 'receivers.remove', MANAGE_SETTINGS),
    route('POST', '/receivers/:id/rotate-secret', 'receivers.rotateSecret', MANAGE_SETTINGS),
    route('GET', '/deliveries', 'receivers.deliveries', MANAGE_SETTINGS),
    route('POST', '/deliveries/:id/resend', 'receivers.resend', MANAGE_SETTINGS),
    route('GET', '/retention', 'record.retention', MANAGE_SETTINGS),
    route('PUT', '/retention', 'record.setRetention', MANAGE_SETTINGS),
  ],
};
