import { now } from '../editorial-clock';
import { table, type Strapi } from '../strapi';

/** How long a code for another password is good, in milliseconds; the same as Strapi's for editors. */
const GOOD_FOR = 3_600_000;

/**
 * Ends the codes that end users were sent to set another password, which Strapi keeps until they are used. It does not
 * keep when it made one: the account was changed then, so that it is at least as old as the last change.
 */
export async function endResetCodes(strapi: Strapi): Promise<void> {
  const updatedAt = { $lt: new Date(Date.parse(now()) - GOOD_FOR).toISOString() };
  await table<{ resetPasswordToken: string | null }>(strapi, 'plugin::users-permissions.user').updateMany({
    where: { resetPasswordToken: { $notNull: true }, updatedAt },
    data: { resetPasswordToken: null },
  });
}
