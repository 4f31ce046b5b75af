import {
  actPermission,
  IMPORT_PAGES,
  MANAGE_POLICIES,
  MANAGE_SETTINGS,
  READ_DESK,
} from '../../../../shared/permissions';
import { ACT_LABELS, ACTS, EDITOR_ROLES, type Act } from '../../../../shared/vocabulary';
import { serviceOf, table, uid, type Strapi, type TypeName } from '../runtime/strapi';
import { isSame, type Offers, type Permission } from './offers';

interface RoleSeed {
  code: string;
  name: string;
  description: string;
  acts: readonly Act[];
  importsPages: boolean;
  managesSettings?: boolean;
}

const REVIEWER_ACTS = [
  'submit',
  'recall',
  'claim',
  'takeover',
  'release',
  'approve',
  'return',
  'reject',
] as const;
const PUBLISHER_ACTS = [
  ...REVIEWER_ACTS,
  'reopen',
  'publish',
  'schedule',
  'unschedule',
  'unpublish',
  'correct',
  'withdraw',
  'restore',
  'countersign',
] as const;

const ROLES: readonly RoleSeed[] = [
  {
    code: EDITOR_ROLES.editor,
    name: '责任编辑',
    description: 'Editor: first review (初审)',
    acts: REVIEWER_ACTS,
    importsPages: true,
  },
  {
    code: EDITOR_ROLES.deskHead,
    name: '部主任',
    description: 'Head of desk: second review (复审)',
    acts: PUBLISHER_ACTS,
    importsPages: true,
  },
  {
    code: EDITOR_ROLES.chiefEditor,
    name: '总编',
    description: 'Chief editor: final review (终审)',
    acts: [...PUBLISHER_ACTS, 'override'],
    importsPages: false,
    managesSettings: true,
  },
  {
    code: EDITOR_ROLES.proofreader,
    name: '校对',
    description: 'Proofreader (三校)',
    acts: ['proof'],
    importsPages: false,
  },
];

interface RoleService {
  createRolesIfNoneExist(): Promise<void>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  addPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
}

const ADMIN_ROLE = 'admin::role';

const pluginAction = (action: string, displayName: string, subCategory: string) => ({
  section: 'plugins',
  displayName,
  uid: action.replace('plugin::newsroom.', ''),
  subCategory,
  pluginName: 'newsroom',
});

/** Makes every act, the desk and the page import a permission that any admin role can be given. */
export async function registerAdminActions(strapi: Strapi): Promise<void> {
  const acts = ACTS.map((act) =>
    pluginAction(actPermission(act), `${ACT_LABELS[act].en} ${ACT_LABELS[act].zh}`, 'acts'),
  );
  const others = [
    pluginAction(READ_DESK, 'Read the desk 审稿台', 'desk'),
    pluginAction(IMPORT_PAGES, 'Import pages 版面导入', 'desk'),
    pluginAction(MANAGE_SETTINGS, 'Manage settings 设置', 'settings'),
    pluginAction(MANAGE_POLICIES, 'Change policies 审校制度', 'settings'),
  ];
  const { actionProvider } = serviceOf<{
    actionProvider: { registerMany(actions: unknown[]): Promise<void> };
  }>(strapi, 'admin::permission');
  await actionProvider.registerMany([...acts, ...others]);
}

/** What this version offers to each of the editors' roles, by its code. */
export const adminSeeds = (strapi: Strapi): [string, Permission[]][] =>
  ROLES.map((seed) => [seed.code, permissionsOf(strapi, seed)]);

/** Strapi makes its own three roles only while there is none at all, and does so after the plugins' bootstrap. */
export const letStrapiMakeRoles = (strapi: Strapi): Promise<void> =>
  serviceOf<RoleService>(strapi, ADMIN_ROLE).createRolesIfNoneExist();

/** Creates the editors' roles that were never there, and gives to the others what this version is the first to have. */
export async function seedAdminRoles(strapi: Strapi, offers: Offers): Promise<void> {
  for (const seed of ROLES) {
    const isKnown = offers.knows(seed.code);
    const fresh = offers.take(seed.code, permissionsOf(strapi, seed));
    const id = isKnown ? await roleId(strapi, seed.code) : await createRole(strapi, seed);
    if (id !== null) await addMissing(strapi, id, fresh);
  }
}

const roleId = async (strapi: Strapi, code: string): Promise<number | null> =>
  (await table(strapi, ADMIN_ROLE).findOne({ where: { code } }))?.id ?? null;

/** A role of that code or name that was there before is the paper's own. */
async function createRole(strapi: Strapi, { code, name, description }: RoleSeed): Promise<number | null> {
  if ((await table(strapi, ADMIN_ROLE).count({ where: { $or: [{ code }, { name }] } })) > 0) return null;
  const { id } = await serviceOf<RoleService>(strapi, ADMIN_ROLE).create({ code, name, description });
  return id;
}

async function addMissing(strapi: Strapi, role: number, permissions: readonly Permission[]): Promise<void> {
  const granted = await table<Permission>(strapi, 'admin::permission').findMany({
    where: { role: { id: role } },
  });
  const missing = permissions.filter((one) => !granted.some((grant) => isSame(grant, one)));
  await serviceOf<RoleService>(strapi, ADMIN_ROLE).addPermissions(role, missing);
}

function permissionsOf(
  strapi: Strapi,
  { acts, importsPages, managesSettings }: Pick<RoleSeed, 'acts' | 'importsPages' | 'managesSettings'>,
): Permission[] {
  const explorer = (type: TypeName, actions: readonly string[]): Permission[] =>
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid(type),
      properties: {
        fields: Object.keys(strapi.contentType(uid(type) as never).attributes).filter(isWritten),
      },
    }));
  return [
    { action: READ_DESK },
    ...acts.map((act) => ({ action: actPermission(act) })),
    ...(importsPages ? [{ action: IMPORT_PAGES }] : []),
    ...(managesSettings ? [{ action: MANAGE_SETTINGS }, { action: MANAGE_POLICIES }] : []),
    ...explorer('article', acts.includes('submit') ? ['create', 'read', 'update'] : ['read', 'update']),
    ...explorer('department', ['read']),
    ...explorer('reporter', ['read']),
    ...explorer('column', ['read']),
    { action: 'plugin::upload.read' },
    { action: 'plugin::upload.assets.create' },
  ];
}

const SET_BY_STRAPI = [
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

const isWritten = (attribute: string): boolean =>
  !SET_BY_STRAPI.includes(attribute) && attribute !== 'documentId';
