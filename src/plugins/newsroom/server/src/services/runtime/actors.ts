import { actPermission } from '../../../../shared/permissions';
import { ACTS } from '../../../../shared/vocabulary';
import type { Actor, EntitledActor } from '../../domain/workflow';
import type { Strapi } from './strapi';

/** What Strapi's authentication leaves in the request's state. */
export interface AuthState {
  user?: Account;
  userAbility?: { can(action: string): boolean };
  auth?: { strategy?: { name?: string }; credentials?: Token | null };
}

/** An account as Strapi knows it. */
export interface Account {
  id: number | string;
  username?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  roles?: { code: string }[];
}

interface Token {
  id?: number | string;
  name?: string;
}

const SYSTEM: Actor = { kind: 'system', id: '0', name: 'system' };

/** Who stands behind the call that is running: editor, correspondent, API token, or the program itself. */
export function actorOf(state: AuthState | undefined): Actor {
  const strategy = state?.auth?.strategy?.name;
  if (strategy === 'content-api-token') return tokenActor(state?.auth?.credentials);
  if (!state?.user) return SYSTEM;
  return strategy === 'users-permissions' ? correspondentActor(state.user) : editorActor(state.user);
}

const tokenActor = (token: Token | null | undefined): Actor => ({
  kind: 'token',
  id: String(token?.id ?? 0),
  name: token?.name ?? 'API token',
});

const correspondentActor = ({ id, username }: Account): Actor => ({
  kind: 'user',
  id: String(id),
  name: username ?? String(id),
});

/** Who an account of the panel is, by the name that the desk shows. */
export const editorActor = ({ id, username, firstname, lastname }: Account): Actor => ({
  kind: 'admin',
  id: String(id),
  name: [lastname, firstname].filter(Boolean).join('') || (username ?? String(id)),
});

/** The actor of the request that the current call belongs to. */
export const currentActor = (strapi: Strapi): Actor => actorOf(strapi.requestContext.get()?.state);

/**
 * Whether the call comes from outside of the panel: of a correspondent, an API token, or somebody unknown. What the
 * program does by itself, with no request behind it, does not.
 */
export function isFromOutside(strapi: Strapi): boolean {
  const request = strapi.requestContext.get();
  return request !== undefined && actorOf(request.state).kind !== 'admin';
}

/** The signed-in editor with roles and permitted acts; a program in an editor's name takes none. */
export function editorOf(state: AuthState): EntitledActor {
  return {
    ...actorOf(state),
    roles: state.user?.roles?.map(({ code }) => code) ?? [],
    permits: isProgram(state) ? [] : ACTS.filter((act) => state.userAbility?.can(actPermission(act))),
  };
}

/** Whether a program calls: an admin token carries the name of its owner, who would have signed what the program did. */
export const isProgram = ({ auth }: AuthState): boolean => auth?.strategy?.name === 'admin-token';

/** The signed-in correspondent: may submit and recall, and holds no editor's role. */
export const correspondentOf = (state: AuthState): EntitledActor => ({
  ...actorOf(state),
  roles: [],
  permits: ['submit', 'recall'],
});
