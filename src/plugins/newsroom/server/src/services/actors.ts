import { ACTS } from '../../../shared/vocabulary';
import type { Actor, Doer } from '../domain/workflow';
import type { Strapi } from './strapi';

/** What Strapi's authentication leaves in the request's state. */
export interface AuthState {
  user?: {
    id: number | string;
    username?: string | null;
    firstname?: string | null;
    lastname?: string | null;
    roles?: { code: string }[];
  };
  userAbility?: { can(action: string): boolean };
  auth?: { strategy?: { name?: string }; credentials?: { id?: number | string; name?: string } | null };
}

const SYSTEM: Actor = { kind: 'system', id: '0', name: 'system' };

/** Who stands behind the call that is running: editor, correspondent, API token, or the program itself. */
export function actorOf(state: AuthState | undefined): Actor {
  const strategy = state?.auth?.strategy?.name;
  if (strategy === 'content-api-token') {
    const token = state?.auth?.credentials;
    return { kind: 'token', id: String(token?.id ?? 0), name: token?.name ?? 'API token' };
  }
  if (!state?.user) return SYSTEM;
  const { id, username, firstname, lastname } = state.user;
  const isCorrespondent = strategy === 'users-permissions';
  const fullName = [lastname, firstname].filter(Boolean).join('');
  return {
    kind: isCorrespondent ? 'user' : 'admin',
    id: String(id),
    name: (isCorrespondent ? username : fullName || username) ?? String(id),
  };
}

/** The actor of the request that the current call belongs to. */
export const currentActor = (strapi: Strapi): Actor =>
  actorOf(strapi.requestContext.get()?.state as AuthState | undefined);

/** The signed-in editor with roles and permitted acts. */
export function editorOf(state: AuthState): Doer {
  return {
    ...actorOf(state),
    roles: state.user?.roles?.map(({ code }) => code) ?? [],
    permits: ACTS.filter((act) => state.userAbility?.can(actPermission(act))),
  };
}

/** The signed-in correspondent: may submit and recall, and holds no editor's role. */
export const correspondentOf = (state: AuthState): Doer => ({
  ...actorOf(state),
  roles: [],
  permits: ['submit', 'recall'],
});

/** Id of the admin permission for an act. */
export const actPermission = (act: string): string => `plugin::newsroom.acts.${act}`;
