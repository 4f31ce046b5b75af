import { ensureChainHead } from '../stores/record/decision-store';
import { ensureGeneration } from '../stores/public-generation';
import { seedPolicies } from '../stores/policy-store';
import { completeSlugs } from '../stores/entry-slugs';
import { keepOlderUses } from '../stores/file-store';
import { keepOlderSlugs } from '../stores/public-slugs';
import { keepOlderVersionSlugs } from '../stores/version-store';
import { completeRuns } from '../stores/run-store';
import { ARTICLE, inTransaction, type Strapi } from '../runtime/strapi';
import { adminSeeds, letStrapiMakeRoles, registerAdminActions, seedAdminRoles } from './admin-roles';
import { endUserSeeds, letDefaultsBeGranted, seedEndUserRoles } from './end-user-roles';
import { keepGrants, restoreGrants } from './kept-grants';
import { keepOffers, readOffers } from './offers';
import { completeCreators } from './creators';
import { keepTables } from './persisted-tables';

/** Brings a database to where the newsroom can work; a second time it changes nothing. */
export async function seed(strapi: Strapi): Promise<void> {
  refuseLocalizedArticles(strapi);
  await keepTables(strapi);
  await registerAdminActions(strapi);
  await ensureChainHead(strapi);
  await ensureGeneration(strapi);
  await seedPolicies(strapi);
  await completeRuns(strapi);
  await completeCreators(strapi);
  await keepOlderUses(strapi);
  await keepOlderVersionSlugs(strapi);
  await keepOlderSlugs(strapi);
  await completeSlugs(strapi);
  await restoreGrants(strapi);
  await seedRoles(strapi);
  await keepGrants(strapi);
}

/**
 * Roles belong to the paper from the first boot on: what it changes or deletes stays so. Only what no earlier
 * version had is given to them, once, all with the memory of it or nothing.
 */
async function seedRoles(strapi: Strapi): Promise<void> {
  const offers = await readOffers(strapi, new Map([...adminSeeds(strapi), ...endUserSeeds()]));
  if (offers.all().length === 0) {
    await letStrapiMakeRoles(strapi);
    await letDefaultsBeGranted(strapi);
  }
  await inTransaction(strapi, async () => {
    await seedAdminRoles(strapi, offers);
    await seedEndUserRoles(strapi, offers);
    await keepOffers(strapi, offers);
  });
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
