import type { ColumnEntry, ColumnInput } from '../../../../../shared/contracts/directory-entries';
import type { EntryFault } from '../../../../../shared/entry-faults';
import { refusal } from '../../runtime/errors';
import { table, type Strapi } from '../../runtime/strapi';
import { lockPolicy } from '../../stores/policy-store';
import { countStories, NO_STORIES } from '../../stores/story-counts';
import { throughGate, type DirectoryList, type Entry } from './entries';

interface ColumnRow extends Entry {
  name: string;
  policy: string | null;
  slug: string;
  description: string | null;
  order: number | null;
  parent: { documentId: string } | null;
}

/** 栏目: in their order, with how many stories name each. */
export const COLUMNS: DirectoryList<ColumnInput, ColumnEntry> = {
  type: 'column',
  rows: throughGate('column'),

  async list(strapi) {
    const rows = await table<ColumnRow>(strapi, 'column').findMany({
      orderBy: [{ order: 'asc' }, { name: 'asc' }, { id: 'asc' }],
      populate: { parent: { select: ['documentId'] } },
    });
    const counts = await countStories(strapi, 'column');
    return rows.map((row) => entryOf(row, counts.get(row.id)));
  },

  async fit(strapi, { policy, parent, ...column }) {
    await refuseUnknown(strapi, { policy, parent });
    return { ...column, policy, ...(parent !== undefined && { parent }) };
  },
};

const entryOf = (row: ColumnRow, counts = NO_STORIES): ColumnEntry => ({
  documentId: row.documentId,
  name: row.name,
  policy: row.policy || null,
  slug: row.slug,
  description: row.description,
  order: row.order ?? 0,
  parent: row.parent?.documentId ?? null,
  updatedAt: row.updatedAt,
  ...counts,
});

/** The policy is locked: it cannot be deleted before the column names it. */
async function refuseUnknown(
  strapi: Strapi,
  { policy, parent }: Pick<ColumnInput, 'policy' | 'parent'>,
): Promise<void> {
  const issues: EntryFault[] = [];
  if (policy !== null && !(await lockPolicy(strapi, policy)))
    issues.push({ path: ['policy'], fault: 'no_such_policy' });
  if (parent && !(await table(strapi, 'column').findOne({ where: { documentId: parent } })))
    issues.push({ path: ['parent'], fault: 'no_such_entry' });
  if (issues.length > 0) throw refusal('entry_faulty', { issues });
}
