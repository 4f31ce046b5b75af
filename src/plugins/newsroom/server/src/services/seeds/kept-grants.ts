import { table, type Strapi } from '../runtime/strapi';

const ADMIN = 'admin::permission';
const END_USER = 'plugin::users-permissions.permission';
const OURS = 'plugin::newsroom.';

/** A permission as it is stored, with the id of its role. */
interface Grant {
  action: string;
  role: number;
  [column: string]: unknown;
}

interface Kept {
  admin: Grant[];
  endUser: Grant[];
}

const storeOf = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'newsroom', key: 'grants' });

/**
 * Brings back the permissions that Strapi forgets while the plugin is switched off (promise 10): all of the admin
 * roles' and some of the end users'. That no admin role has one tells that it was off.
 */
export async function restoreGrants(strapi: Strapi): Promise<void> {
  const kept = (await storeOf(strapi).get({})) as Kept | null;
  const present = await readGrants(strapi);
  if (!kept || present.admin.length > 0) return;
  await writeGrants(strapi, ADMIN, kept.admin);
  await writeGrants(strapi, END_USER, kept.endUser.filter(isMissingIn(present.endUser)));
}

const isMissingIn =
  (present: readonly Grant[]) =>
  ({ action, role }: Grant): boolean =>
    !present.some((grant) => grant.action === action && grant.role === role);

/** Remembers the permissions as the paper has set them. */
export async function keepGrants(strapi: Strapi): Promise<void> {
  await storeOf(strapi).set({ value: await readGrants(strapi) });
}

async function readGrants(strapi: Strapi): Promise<Kept> {
  return {
    admin: await grantsIn(strapi, ADMIN, [
      { action: { $startsWith: OURS } },
      { subject: { $startsWith: OURS } },
    ]),
    endUser: await grantsIn(strapi, END_USER, [{ action: { $startsWith: OURS } }]),
  };
}

async function grantsIn(
  strapi: Strapi,
  type: typeof ADMIN | typeof END_USER,
  $or: object[],
): Promise<Grant[]> {
  const rows = await table<Record<string, unknown>>(strapi, type).findMany({
    where: { $or },
    populate: { role: { select: ['id'] } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ role, ...row }) => (role ? [grantOf(row, (role as { id: number }).id)] : []));
}

const COPIED = ['action', 'actionParameters', 'subject', 'properties', 'conditions'];

const grantOf = (row: Record<string, unknown>, role: number): Grant => ({
  ...Object.fromEntries(Object.entries(row).filter(([column]) => COPIED.includes(column))),
  action: String(row.action),
  role,
});

async function writeGrants(
  strapi: Strapi,
  type: typeof ADMIN | typeof END_USER,
  grants: readonly Grant[],
): Promise<void> {
  const roleType = type === ADMIN ? 'admin::role' : 'plugin::users-permissions.role';
  const roles = new Set((await table(strapi, roleType).findMany({ select: ['id'] })).map(({ id }) => id));
  for (const grant of grants.filter(({ role }) => roles.has(role)))
    await table(strapi, type).create({ data: grant });
}
