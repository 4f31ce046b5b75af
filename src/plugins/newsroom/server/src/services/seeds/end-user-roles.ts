import { CORRESPONDENT_ROLE } from '../../../../shared/vocabulary';
import { serviceOf, table, type Strapi } from '../strapi';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** What everybody may read: published stories and those who made them. */
const PUBLIC_ACTIONS = [
  ...['article', 'department', 'reporter', 'column'].flatMap((controller) => [
    `plugin::newsroom.${controller}.find`,
    `plugin::newsroom.${controller}.findOne`,
  ]),
  'plugin::newsroom.withdrawal.find',
];

const CORRESPONDENT_ACTIONS = [
  ...['find', 'findOne', 'create', 'update', 'submit', 'recall'].map(
    (action) => `plugin::newsroom.submission.${action}`,
  ),
  ...PUBLIC_ACTIONS,
  'plugin::users-permissions.user.me',
  'plugin::users-permissions.auth.changePassword',
  'plugin::users-permissions.auth.logout',
  'plugin::upload.content-api.upload',
];

/**
 * Opens the content API to the public and creates the correspondents' role. Users & permissions grants its own
 * defaults only while no permission is stored, and may boot after this plugin: so it is asked to do that first.
 */
export async function seedEndUserRoles(strapi: Strapi): Promise<void> {
  await serviceOf<{ initialize(): Promise<void> }>(
    strapi,
    'plugin::users-permissions.users-permissions',
  ).initialize();
  await grant(strapi, await roleId(strapi, 'public'), PUBLIC_ACTIONS);
  await grant(strapi, await roleId(strapi, 'authenticated'), PUBLIC_ACTIONS);
  if (!(await roleId(strapi, CORRESPONDENT_ROLE))) {
    await table(strapi, ROLE).create({
      data: {
        name: '通讯员',
        type: CORRESPONDENT_ROLE,
        description: 'Correspondents: their own submissions',
      },
    });
    await grant(strapi, await roleId(strapi, CORRESPONDENT_ROLE), CORRESPONDENT_ACTIONS);
  }
}

async function roleId(strapi: Strapi, type: string): Promise<number | null> {
  return (await table(strapi, ROLE).findOne({ where: { type } }))?.id ?? null;
}

async function grant(strapi: Strapi, role: number | null, actions: readonly string[]): Promise<void> {
  if (role === null) return;
  const granted = await table<{ action: string }>(strapi, PERMISSION).findMany({
    where: { role: { id: role } },
  });
  const missing = actions.filter((action) => !granted.some((permission) => permission.action === action));
  for (const action of missing) await table(strapi, PERMISSION).create({ data: { action, role } });
}
