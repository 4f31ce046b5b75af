import type { Core } from '@strapi/strapi';

/** Settings of users & permissions as Strapi writes them at a first boot, but that nobody registers by oneself. */
const ADVANCED = {
  unique_email: true,
  allow_register: false,
  email_confirmation: false,
  email_reset_password: null,
  email_confirmation_redirection: null,
  default_role: 'authenticated',
};

export default {
  /** Correspondents are people whom the paper knows. Before users & permissions boots, and where nothing is set yet. */
  register({ strapi }: { strapi: Core.Strapi }): void {
    const synced = strapi.hook('strapi::content-types.afterSync') as { register(step: () => unknown): void };
    synced.register(async () => {
      const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
      if (!(await settings.get({}))) await settings.set({ value: ADVANCED });
    });
  },
};
