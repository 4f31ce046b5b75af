import { refusal } from '../runtime/errors';
import { table, uid, type Strapi } from '../runtime/strapi';

interface Event {
  params: { where?: Record<string, unknown> };
}

/**
 * Keeps decisions from being deleted by whatever goes through Strapi's query engine. `strapi import` and `strapi transfer`
 * empty all tables first; so into a newsroom that has decided anything they are refused, and take back what they did.
 */
export function guardDecisions(strapi: Strapi): void {
  const refuse = async ({ params: { where = {} } }: Event): Promise<void> => {
    if ((await table(strapi, 'decision').count({ where })) > 0) throw refusal('record_is_closed');
  };
  strapi.db.lifecycles.subscribe({
    models: [uid('decision')],
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
