import { ensureChainHead } from '../decision-store';
import { seedPolicies } from '../policy-store';
import { ARTICLE, type Strapi } from '../strapi';
import { registerAdminActions, seedAdminRoles } from './admin-roles';
import { seedEndUserRoles } from './end-user-roles';
import { keepGrants, restoreGrants } from './kept-grants';
import { keepTables } from './persisted-tables';

/** Brings a database to where the newsroom can work; a second time it changes nothing. */
export async function seed(strapi: Strapi): Promise<void> {
  refuseLocalizedArticles(strapi);
  await keepTables(strapi);
  await registerAdminActions(strapi);
  await ensureChainHead(strapi);
  await seedPolicies(strapi);
  await onFirstBoot(strapi, async () => {
    await seedAdminRoles(strapi);
    await seedEndUserRoles(strapi);
  });
  await restoreGrants(strapi);
  await keepGrants(strapi);
}

/** Roles belong to the paper from the first boot on: what it changes or deletes stays so. */
async function onFirstBoot(strapi: Strapi, work: () => Promise<void>): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'newsroom' });
  if (await store.get({ key: 'seeded' })) return;
  await work();
  await store.set({ key: 'seeded', value: { roles: true } });
}

/** A run signs one text; a localized article would have several under one documentId. */
function refuseLocalizedArticles(strapi: Strapi): void {
  const options = strapi.contentType(ARTICLE as never) as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  if (options.pluginOptions?.i18n?.localized) {
    throw new Error(
      'plugin::newsroom.article must not be localized: a translation is an article of its own.',
    );
  }
}
