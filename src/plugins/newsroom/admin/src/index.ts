import { SealCheck } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { guarded } from './components/screens/guarded';
import { extendContentManager } from './content-manager/extend';
import { registerFields } from './content-manager/fields/register';
import { watchSaves } from './content-manager/failed-saves';
import { speakAsTheBrowser } from './browser/first-language';
import { rememberHost } from './browser/known-host';
import { WIDGETS } from './pages/Widgets';
import { PERMISSIONS, type Permissions } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import { message, textsIn } from './translations';

/** A screen of the newsroom's section in the settings, loaded when somebody opens it. */
const setting = (
  id: 'operations' | 'policies' | 'reasons' | 'proofreading' | 'directory' | 'merges',
  permissions: Permissions,
  load: () => Promise<ComponentType>,
) => ({
  id,
  to: `${PLUGIN_ID}/${id}`,
  intlLabel: message(`${id}.title`),
  permissions,
  Component: async () => ({ default: guarded(permissions, await load()) }),
});

const SETTINGS = [
  setting(
    'operations',
    PERMISSIONS.readDesk,
    async () => (await import('./pages/Operations/Operations')).Operations,
  ),
  setting(
    'policies',
    PERMISSIONS.managePolicies,
    async () => (await import('./pages/Policies/Policies')).Policies,
  ),
  setting(
    'reasons',
    PERMISSIONS.manageSettings,
    async () => (await import('./pages/Reasons/Reasons')).Reasons,
  ),
  setting(
    'proofreading',
    PERMISSIONS.manageSettings,
    async () => (await import('./pages/Proofreading/Proofreading')).Proofreading,
  ),
  setting(
    'directory',
    PERMISSIONS.manageSettings,
    async () => (await import('./pages/Directory/Directory')).Directory,
  ),
  setting('merges', PERMISSIONS.manageSettings, async () => (await import('./pages/Merges/Merges')).Merges),
];

/** The newsroom's half of the admin panel, as Strapi loads it. */
export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    speakAsTheBrowser(app.configurations.locales);
    rememberHost();
    app.addMiddlewares([watchSaves]);
    registerFields(app);
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: SealCheck,
      intlLabel: message('desk.title'),
      permissions: PERMISSIONS.readDesk,
      position: 1,
      Component: async () => ({ default: guarded(PERMISSIONS.readDesk, (await import('./pages/App')).App) }),
    });
    // What waits for a person comes before what Strapi tells of the site.
    app.widgets.register((others) => [...WIDGETS, ...others]);
    app.addSettingsLink({ id: PLUGIN_ID, intlLabel: message('settings.title') }, SETTINGS);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    extendContentManager(app);
  },

  registerTrads: ({ locales }: { locales: string[] }): Promise<Translation[]> =>
    Promise.resolve(locales.map((locale) => ({ locale, data: textsIn(locale) }))),
};

interface Translation {
  locale: string;
  data: Record<string, string>;
}
