import type { ColumnEntry, ColumnInput } from '../../../../../shared/contracts/directory-entries';
import { refusal } from '../../runtime/errors';
import { table } from '../../runtime/strapi';
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

  async fit(strapi, { parent, ...column }) {
    if (parent && !(await table(strapi, 'column').findOne({ where: { documentId: parent } })))
      throw refusal('entry_faulty', { issues: [{ path: ['parent'], fault: 'no_such_entry' }] });
    return { ...column, ...(parent !== undefined && { parent }) };
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
