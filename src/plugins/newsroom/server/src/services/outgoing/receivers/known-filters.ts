import type { ReceiverFilters } from '../../../../../shared/outgoing';
import { refusal } from '../../runtime/errors';
import { table, type Strapi } from '../../runtime/strapi';

/** Refuses a filter that names what is not there: its receiver would never be told of anything, and nobody would know why. */
export async function refuseUnknown(
  strapi: Strapi,
  { columns, departments }: ReceiverFilters,
): Promise<void> {
  const issues = [
    ...(await unknownIn(strapi, 'column', columns)).map((at) => ['filters', 'columns', at]),
    ...(await unknownIn(strapi, 'department', departments)).map((at) => ['filters', 'departments', at]),
  ].map((path) => ({ path, message: 'Names nothing that is there.' }));
  if (issues.length > 0) throw refusal('filter_names_nothing', { issues });
}

/** At which places a list names nothing. */
async function unknownIn(
  strapi: Strapi,
  type: 'column' | 'department',
  named: readonly string[],
): Promise<number[]> {
  if (named.length === 0) return [];
  const where = { documentId: { $in: named } };
  const rows = await table<{ documentId: string }>(strapi, type).findMany({
    where,
    select: ['documentId'],
  });
  const there = rows.map(({ documentId }) => documentId);
  return named.flatMap((one, at) => (there.includes(one) ? [] : [at]));
}
