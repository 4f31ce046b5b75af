import type { ColumnEntry, ColumnInput } from '../../../../shared/contracts/directory-entries';
import type { EntryFault } from '../../../../shared/entry-faults';
import { refusal } from '../runtime/errors';
import { table, type Strapi } from '../runtime/strapi';
import { lockPolicy } from '../stores/policy-store';
import { countStories, NO_STORIES } from '../stores/story-counts';
import { throughGate, type DirectoryList, type Entry } from './entries';

interface ColumnRow extends Entry {
  name: string;
  policy: string | null;
}

/** 栏目: by name, with how many stories name each. */
export const COLUMNS: DirectoryList<ColumnInput, ColumnEntry> = {
  type: 'column',
  rows: throughGate('column'),

  async list(strapi) {
    const rows = await table<ColumnRow>(strapi, 'column').findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
    const counts = await countStories(strapi, 'column');
    return rows.map(({ id, documentId, name, policy, updatedAt }) => ({
      documentId,
      name,
      policy: policy || null,
      updatedAt,
      ...(counts.get(id) ?? NO_STORIES),
    }));
  },

  async fit(strapi, { name, policy }) {
    await refuseUnknown(strapi, policy);
    return { name, policy };
  },
};

/** The policy is locked: it cannot be deleted before the column names it. */
async function refuseUnknown(strapi: Strapi, policy: string | null): Promise<void> {
  const issues: EntryFault[] = [{ path: ['policy'], fault: 'no_such_policy' }];
  if (policy !== null && !(await lockPolicy(strapi, policy))) throw refusal('entry_faulty', { issues });
}
