import type { Context } from 'koa';
import { MANAGE_SETTINGS, READ_DESK } from '../../../../shared/permissions';
import { isProgram, type AuthState } from '../../services/runtime/actors';
import { refusal } from '../../services/runtime/errors';
import { routesBy, type Route } from '../route';

/** A route of the admin panel, with what it takes and gives. */
export type EditorRoute = Route & { config: { policies: unknown[] } };

/** A program in an editor's name reads and does nothing else: whatever it wrote would stand there as the editor's. */
const programsRead = ({ request, state }: Context & { state: AuthState }): boolean => {
  if (isProgram(state) && request.method !== 'GET') throw refusal('not_permitted');
  return true;
};

/** Routes for signed-in editors who have a permission. */
export const editorsWith = (action: string): ReturnType<typeof routesBy<Pick<EditorRoute, 'config'>>> =>
  routesBy({
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [action] } },
        programsRead,
      ],
    },
  });

/** For all who see the desk; acts ask for their own permission themselves. */
export const editors = editorsWith(READ_DESK);

/** For those who may say how the newsroom works. */
export const settings = editorsWith(MANAGE_SETTINGS);
