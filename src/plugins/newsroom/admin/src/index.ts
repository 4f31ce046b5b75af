import { SealCheck } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { extendContentManager } from './content-manager/extend';
import { watchSaves } from './content-manager/failed-saves';
import { WIDGETS } from './pages/Widgets';
import { PERMISSIONS } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import { message, textsIn } from './translations';

/** The screens of the newsroom's section in the settings. */
const SETTINGS: Parameters<StrapiApp['addSettingsLink']>[1] & unknown[] = [
  {
    id: 'operations',
    to: `${PLUGIN_ID}/operations`,
    intlLabel: message('operations.title'),
    permissions: PERMISSIONS.readDesk,
    Component: () =>
      import('./pages/Operations/Operations').then(({ Operations }) => ({ default: Operations })),
  },
  {
    id: 'policies',
    to: `${PLUGIN_ID}/policies`,
    intlLabel: message('policies.title'),
    permissions: PERMISSIONS.managePolicies,
    Component: () => import('./pages/Policies/Policies').then(({ Policies }) => ({ default: Policies })),
  },
  {
    id: 'proofreading',
    to: `${PLUGIN_ID}/proofreading`,
    intlLabel: message('proofreading.title'),
    permissions: PERMISSIONS.manageSettings,
    Component: () =>
      import('./pages/Proofreading/Proofreading').then(({ Proofreading }) => ({ default: Proofreading })),
  },
  {
    id: 'directory',
    to: `${PLUGIN_ID}/directory`,
    intlLabel: message('directory.title'),
    permissions: PERMISSIONS.manageSettings,
    Component: () => import('./pages/Directory/Directory').then(({ Directory }) => ({ default: Directory })),
  },
  {
    id: 'merges',
    to: `${PLUGIN_ID}/merges`,
    intlLabel: message('merges.title'),
    permissions: PERMISSIONS.manageSettings,
    Component: () => import('./pages/Merges/Merges').then(({ Merges }) => ({ default: Merges })),
  },
];

/** The newsroom's half of the admin panel, as Strapi loads it. */
export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMiddlewares([watchSaves]);
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: SealCheck,
      intlLabel: message('desk.title'),
      permissions: PERMISSIONS.readDesk,
      position: 1,
      Component: () => import('./pages/App').then(({ App }) => ({ default: App })),
    });
    // What waits for a person comes before what Strapi tells of the site.
    app.widgets.register((others) => [...WIDGETS, ...others]);
    app.addSettingsLink({ id: PLUGIN_ID, intlLabel: message('settings.title') }, SETTINGS);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    extendContentManager(app);
  },

  registerTrads: ({ locales }: { locales: string[] }): Promise<Translation[]> =>
    Promise.resolve(locales.map((locale) => ({ locale, data: textsIn(locale) }))),
};

interface Translation {
  locale: string;
  data: Record<string, string>;
}
