import { CORRESPONDENT_ROLE } from '../../../../shared/vocabulary';
import { serviceOf, table, type Strapi } from '../runtime/strapi';
import type { Offers, Permission } from './offers';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** What everybody may read: published stories and those who made them. */
const PUBLIC_ACTIONS = [
  ...['article', 'department', 'reporter', 'column'].flatMap((controller) => [
    `plugin::newsroom.${controller}.find`,
    `plugin::newsroom.${controller}.findOne`,
  ]),
  'plugin::newsroom.withdrawal.find',
  'plugin::newsroom.search.find',
];

const CORRESPONDENT_ACTIONS = [
  ...['find', 'findOne', 'create', 'update', 'submit', 'recall'].map(
    (action) => `plugin::newsroom.submission.${action}`,
  ),
  'plugin::newsroom.word-files.read',
  ...PUBLIC_ACTIONS,
  'plugin::users-permissions.user.me',
  'plugin::users-permissions.auth.changePassword',
  'plugin::users-permissions.auth.logout',
  'plugin::upload.content-api.upload',
];

const SEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['public', [...PUBLIC_ACTIONS, 'plugin::users-permissions.auth.refresh']],
  ['authenticated', PUBLIC_ACTIONS],
  [CORRESPONDENT_ROLE, CORRESPONDENT_ACTIONS],
]);

/** What this version offers to each role of end users, by its type. */
export const endUserSeeds = (): [string, Permission[]][] =>
  [...SEEDS].map(([type, actions]) => [type, actions.map((action) => ({ action }))]);

/**
 * Users & permissions grants its own defaults only while no permission is stored, and may boot after this plugin:
 * so it is asked to do that first.
 */
export const letDefaultsBeGranted = (strapi: Strapi): Promise<void> =>
  serviceOf<{ initialize(): Promise<void> }>(
    strapi,
    'plugin::users-permissions.users-permissions',
  ).initialize();

/** Opens the content API to the public, and creates the correspondents' role; later, adds what is new. */
export async function seedEndUserRoles(strapi: Strapi, offers: Offers): Promise<void> {
  for (const [type, permissions] of endUserSeeds()) {
    const isMissing = type === CORRESPONDENT_ROLE && !offers.knows(type);
    const fresh = offers.take(type, permissions);
    const role = isMissing ? await createCorrespondents(strapi) : await roleId(strapi, type);
    if (role !== null) await grant(strapi, role, fresh);
  }
}

/** A role of that type that was there before is the paper's own. */
async function createCorrespondents(strapi: Strapi): Promise<number | null> {
  if ((await roleId(strapi, CORRESPONDENT_ROLE)) !== null) return null;
  const description = 'Correspondents: their own submissions';
  const { id } = await table(strapi, ROLE).create({
    data: { name: '通讯员', type: CORRESPONDENT_ROLE, description },
  });
  return id;
}

async function roleId(strapi: Strapi, type: string): Promise<number | null> {
  return (await table(strapi, ROLE).findOne({ where: { type } }))?.id ?? null;
}

async function grant(strapi: Strapi, role: number, permissions: readonly Permission[]): Promise<void> {
  const granted = await table<Permission>(strapi, PERMISSION).findMany({ where: { role: { id: role } } });
  const missing = permissions.filter(({ action }) => !granted.some((one) => one.action === action));
  for (const { action } of missing) await table(strapi, PERMISSION).create({ data: { action, role } });
}
