import { MANAGE_SETTINGS, READ_DESK } from '../../../../shared/permissions';
import { routesBy, type Route } from '../route';

/** A route of the admin panel, with what it takes and gives. */
export type EditorRoute = Route & { config: { policies: unknown[] } };

/** Routes for signed-in editors who have a permission. */
export const editorsWith = (action: string): ReturnType<typeof routesBy<Pick<EditorRoute, 'config'>>> =>
  routesBy({
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [action] } },
      ],
    },
  });

/** For all who see the desk; acts ask for their own permission themselves. */
export const editors = editorsWith(READ_DESK);

/** For those who may say how the newsroom works. */
export const settings = editorsWith(MANAGE_SETTINGS);
