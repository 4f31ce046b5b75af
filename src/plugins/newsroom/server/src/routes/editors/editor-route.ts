import type { Context, Next } from 'koa';
import { MANAGE_SETTINGS, READ_DESK } from '../../../../shared/permissions';
import { isProgram } from '../../services/runtime/actors';
import { refusal } from '../../services/runtime/errors';
import { routesBy, type Route } from '../route';

/** A route of the admin panel, with what it takes and gives. */
export type EditorRoute = Route & { config: { policies: unknown[]; middlewares: unknown[] } };

const READS = ['GET', 'HEAD'];

/** A program in an editor's name reads and does nothing else: whatever it wrote would stand there as the editor's. */
async function letProgramsRead(ctx: Context, next: Next): Promise<void> {
  if (isProgram(ctx.state) && !READS.includes(ctx.method)) throw refusal('not_permitted');
  await next();
}

/** Routes for signed-in editors who have a permission. */
export const editorsWith = (action: string): ReturnType<typeof routesBy<Pick<EditorRoute, 'config'>>> =>
  routesBy({
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [action] } },
      ],
      middlewares: [letProgramsRead],
    },
  });

/** For all who see the desk; acts ask for their own permission themselves. */
export const editors = editorsWith(READ_DESK);

/** For those who may say how the newsroom works. */
export const settings = editorsWith(MANAGE_SETTINGS);
