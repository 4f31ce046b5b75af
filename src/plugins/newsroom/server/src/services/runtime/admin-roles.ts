import type { RoleView } from '../../../../shared/contracts/policies';
import { table, type Strapi } from './strapi';

/** The admin roles in the order in which they were made, and how many active accounts each has. */
export async function listRoles(strapi: Strapi): Promise<RoleView[]> {
  const roles = await table<{ code: string; name: string; users: unknown[] }>(strapi, 'admin::role').findMany(
    {
      select: ['code', 'name'],
      populate: { users: { select: ['id'], where: { isActive: true, blocked: false } } },
      orderBy: { id: 'asc' },
    },
  );
  return roles.map(({ code, name, users }) => ({ code, name, people: users.length }));
}
