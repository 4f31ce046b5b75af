import { refusal } from '../runtime/errors';
import { replaceMethod } from '../runtime/host/host-methods';
import { table, uid, type Strapi } from '../runtime/strapi';

type Delete = (query?: { where?: object }) => Promise<unknown>;

/** What Strapi hands out for one table; it keeps it, so that who asks again gets the same. */
interface Repository {
  count(query?: { where?: object }): Promise<number>;
  delete: Delete;
  deleteMany: Delete;
}

/** Whether the newsroom has decided anything, so that there is a record to lose. */
export const hasDecisions = async (strapi: Strapi): Promise<boolean> =>
  (await table(strapi, 'decision').count({})) > 0;

/**
 * Ends the boot where it is that of `strapi import` or `strapi transfer --from`: they would put away the uploads, empty all
 * tables and write every row under another id.
 */
export async function refuseTransfers(
  strapi: Strapi,
  [, script = '', command, ...options]: string[],
): Promise<void> {
  const isStrapi = /\bstrapi(?:\.js)?$/.test(script);
  const isTransfer =
    command === 'import' || (command === 'transfer' && options.some((one) => /^--from\b/.test(one)));
  if (isStrapi && isTransfer && (await hasDecisions(strapi)))
    throw new Error(
      'The newsroom has a record, which a transfer would replace. Restore a backup instead: docs/how-to/back-up-and-restore.md',
    );
}

/** Keeps decisions from being deleted by whatever goes through Strapi's query engine, with lifecycles switched off or on. */
export function guardDecisions(strapi: Strapi): void {
  const decisions = strapi.db.query(uid('decision')) as unknown as Repository;
  for (const name of ['delete', 'deleteMany'] as const) {
    const original = decisions[name].bind(decisions);
    replaceMethod(decisions, name, async (query) => {
      if ((await decisions.count({ where: query?.where ?? {} })) > 0) throw refusal('record_is_closed');
      return original(query);
    });
  }
}
