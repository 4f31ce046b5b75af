import type { RoleView } from '../../../../shared/contracts/policies';
import { actorKey } from '../../domain/workflow';
import { editorActor, type Account } from './actors';
import { table, type Strapi } from './strapi';

/** Accounts that can sign in. */
const IN_USE = { isActive: true, blocked: false };

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
