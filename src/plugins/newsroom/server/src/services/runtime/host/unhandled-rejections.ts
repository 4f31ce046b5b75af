import { outageIn } from '../database/outages';
import type { Strapi } from '../strapi';

/** What is done about a failure that nobody waited for: an outage is logged, anything else ends the process. */
export const judgeRejection =
  (strapi: Pick<Strapi, 'log'>) =>
  (reason: unknown): void => {
    if (!outageIn(reason)) throw reason;
    strapi.log.error(`Something after a commit was not done: ${String((reason as { code?: unknown }).code)}`);
  };

/**
 * Keeps an outage from ending the process. Strapi reads a document once more after its commit, for its events and
 * webhooks, and waits for nobody there: where the database goes away just then, Node would end the process. Of all
 * other failures it still does.
 */
export function surviveOutages(strapi: Strapi): () => void {
  const judge = judgeRejection(strapi);
  process.on('unhandledRejection', judge);
  return () => {
    process.off('unhandledRejection', judge);
  };
}
