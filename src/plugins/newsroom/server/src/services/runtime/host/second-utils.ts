import { errors } from '@strapi/utils';
import type { Strapi } from '../strapi';

/**
 * Says so where Strapi has another copy of `@strapi/utils` than the newsroom. The newsroom's own routes answer as
 * ever; but code of the host or of other plugins that asks whether something is Strapi's error would not know a refusal.
 */
export async function warnOfSecondUtils(strapi: Strapi): Promise<void> {
  const refused: unknown = await strapi.auth.verify(NOBODY).catch(asItIs);
  if (refused instanceof errors.ApplicationError) return;
  strapi.log.warn(
    'Two copies of @strapi/utils are installed, one for Strapi and one for strapi-plugin-newsroom. ' +
      'See `npm ls @strapi/utils`, and install the version that @strapi/strapi asks for.',
  );
}

/** Strapi asks for somebody, and refuses where there is none. */
const NOBODY = null as never;

const asItIs = (error: unknown): unknown => error;
