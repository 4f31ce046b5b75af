import { refusal } from '../runtime/errors';
import { table, uid, type Strapi } from '../runtime/strapi';
import { columnParents } from '../stores/column-parents';
import { lockPolicy } from '../stores/policy-store';

const COLUMN = uid('column');

/** Refuses a column that was written below itself, directly or by way of others; the caller holds the lock of the settings. */
export async function refuseCycle(strapi: Strapi, type: string, documentId: string): Promise<void> {
  if (type !== COLUMN) return;
  const parents = await columnParents(strapi);
  for (let above = parents.get(documentId); above !== undefined; above = parents.get(above))
    if (above === documentId) throw refusal('column_cycle', { path: ['parent'] });
}

/** Refuses to delete a column that others are below: they would move to the top without anybody having said so. */
export async function refuseParent(strapi: Strapi, type: string, documentId: unknown): Promise<void> {
  if (type !== COLUMN) return;
  const below = await table(strapi, 'column').count({ where: { parent: { documentId } } });
  if (below > 0) throw refusal('column_has_columns');
}

/** Refuses a column that names a policy which is not there; locked, it cannot be deleted before the column names it. */
export async function refuseNoPolicy(strapi: Strapi, policy: string | null | undefined): Promise<void> {
  if (!policy || (await lockPolicy(strapi, policy))) return;
  throw refusal('entry_faulty', { issues: [{ path: ['policy'], fault: 'no_such_policy' }] });
}
