import { ACT_LABELS, ACTS, EDITOR_ROLES, type Act } from '../../../../shared/vocabulary';
import { actPermission } from '../actors';
import { serviceOf, table, uid, type Strapi, type TypeName } from '../strapi';

/** Permission to read the desk: queue, review view, history, versions. */
export const READ_DESK = 'plugin::newsroom.desk.read';
/** Permission to import pages. */
export const IMPORT_PAGES = 'plugin::newsroom.page-imports.create';
/** Permission to change how the newsroom works: receivers of messages, what is forgotten and when. */
export const MANAGE_SETTINGS = 'plugin::newsroom.settings.manage';

interface RoleSeed {
  code: string;
  name: string;
  description: string;
  acts: readonly Act[];
  importsPages: boolean;
  managesSettings?: boolean;
}

const REVIEWER_ACTS = ['submit', 'recall', 'claim', 'release', 'approve', 'return', 'reject'] as const;
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
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
}

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields: string[] };
}

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
  ];
  const { actionProvider } = serviceOf<{
    actionProvider: { registerMany(actions: unknown[]): Promise<void> };
  }>(strapi, 'admin::permission');
  await actionProvider.registerMany([...acts, ...others]);
}

/**
 * Creates the editors' roles that are missing. Strapi makes its own three roles only while there is none at all,
 * and does so after the plugins' bootstrap: so they are asked for first.
 */
export async function seedAdminRoles(strapi: Strapi): Promise<void> {
  const roles = serviceOf<RoleService>(strapi, 'admin::role');
  await roles.createRolesIfNoneExist();
  for (const { code, name, description, ...seed } of ROLES) {
    if (await isThere(strapi, code, name)) continue;
    const { id } = await roles.create({ code, name, description });
    await roles.assignPermissions(id, permissionsOf(strapi, seed));
  }
}

async function isThere(strapi: Strapi, code: string, name: string): Promise<boolean> {
  return (await table(strapi, 'admin::role').count({ where: { $or: [{ code }, { name }] } })) > 0;
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
    ...(managesSettings ? [{ action: MANAGE_SETTINGS }] : []),
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
