import { outageIn } from '../database/outages';
import { isOfDatabase } from '../database/said';
import type { Strapi } from '../strapi';

/** What is done about a failure that nobody waited for: one of the database is logged, anything else ends the process. */
export const judgeRejection =
  (strapi: Pick<Strapi, 'log'>) =>
  (reason: unknown): void => {
    if (!outageIn(reason) && !isOfDatabase(reason)) throw reason;
    strapi.log.error(`A query that nobody waited for failed: ${String((reason as { code?: unknown }).code)}`);
  };

/**
 * Keeps what a database refuses from ending the process. Strapi reads a document once more after its commit, for its
 * events and webhooks, and puts several questions at once of which it waits for the first: where the database goes away
 * just then, or a value is none of its type, Node would end the process. Of all other failures it still does.
 */
export function surviveOutages(strapi: Strapi): () => void {
  const judge = judgeRejection(strapi);
  process.on('unhandledRejection', judge);
  return () => {
    process.off('unhandledRejection', judge);
  };
}
