import type { RoleView } from '../../../../shared/contracts/policies';
import { actPermission } from '../../../../shared/permissions';
import { ACTS } from '../../../../shared/vocabulary';
import type { Editor } from '../../domain/outgoing/notices';
import { actorKey } from '../../domain/workflow';
import { editorActor, type Account } from './actors';
import { table, type Strapi } from './strapi';

/** Accounts that can sign in. */
const IN_USE = { isActive: true, blocked: false };

/** Whether an account, by its id, can still sign in. */
export const canSignIn = async (strapi: Strapi, id: string): Promise<boolean> =>
  (await table(strapi, 'admin::user').count({ where: { ...IN_USE, id } })) > 0;

/** The admin roles in the order in which they were made, and how many active accounts each has. */
export async function listRoles(strapi: Strapi): Promise<RoleView[]> {
  const roles = await table<{ code: string; name: string; users: unknown[] }>(strapi, 'admin::role').findMany(
    {
      select: ['code', 'name'],
      populate: { users: { select: ['id'], where: IN_USE } },
      orderBy: { id: 'asc' },
    },
  );
  return roles.map(({ code, name, users }) => ({ code, name, people: users.length }));
}

/** The editors who can sign in, by `actorKey`, in the order in which they were invited. */
export async function listEditors(strapi: Strapi): Promise<{ key: string; name: string }[]> {
  const accounts = await table<Account>(strapi, 'admin::user').findMany({
    where: IN_USE,
    select: ['id', 'username', 'firstname', 'lastname'],
    orderBy: { id: 'asc' },
  });
  return accounts.map(editorActor).map((editor) => ({ key: actorKey(editor), name: editor.name }));
}

interface RoleOf {
  id: number;
  code: string;
}

/** The editors who can sign in, each with their roles and the acts that these permit. */
export async function readEditors(strapi: Strapi): Promise<Editor[]> {
  const accounts = await table<{ id: number; roles: RoleOf[] }>(strapi, 'admin::user').findMany({
    where: IN_USE,
    select: ['id'],
    populate: { roles: { select: ['id', 'code'] } },
    orderBy: { id: 'asc' },
  });
  const permits = await actsOfRoles(strapi);
  return accounts.map(({ id, roles }) => ({
    key: actorKey({ kind: 'admin', id: String(id) }),
    roles: roles.map(({ code }) => code),
    permits: roles.flatMap((role) => permits.get(role.id) ?? []),
  }));
}

/** Acts by the row id of the role that permits them. */
async function actsOfRoles(strapi: Strapi): Promise<Map<number, string[]>> {
  const acts = new Map(ACTS.map((act) => [actPermission(act), act]));
  const rows = await table<{ action: string; role: RoleOf | null }>(strapi, 'admin::permission').findMany({
    where: { action: { $in: [...acts.keys()] } },
    select: ['action'],
    populate: { role: { select: ['id'] } },
  });
  const permits = new Map<number, string[]>();
  for (const { action, role } of rows)
    if (role) permits.set(role.id, [...(permits.get(role.id) ?? []), acts.get(action) ?? action]);
  return permits;
}
