import type { DepartmentEntry, DepartmentInput } from '../../../../../shared/contracts/directory-entries';
import { departmentFaults } from '../../../../../shared/entry-faults';
import { aliasesIn, formerNamesIn } from '../../../domain/people/names';
import { refusal } from '../../runtime/errors';
import { table, type Strapi } from '../../runtime/strapi';
import { countStories, NO_STORIES } from '../../stores/story-counts';
import { throughGate, type DirectoryList, type Entry } from './entries';

interface DepartmentRow extends Entry {
  name: string;
  aliases: unknown;
  formerNames: unknown;
  mergedInto: string | null;
}

const readRows = (strapi: Strapi) =>
  table<DepartmentRow>(strapi, 'department').findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });

/** 单位: by name, with how many stories name each, without those that others stand for. */
export const DEPARTMENTS: DirectoryList<DepartmentInput, DepartmentEntry> = {
  type: 'department',
  rows: throughGate('department'),

  async list(strapi) {
    const rows = await readRows(strapi);
    const counts = await countStories(strapi, 'department');
    return rows
      .filter(({ mergedInto }) => !mergedInto)
      .map(({ id, documentId, name, aliases, formerNames, updatedAt }) => ({
        documentId,
        name,
        aliases: aliasesIn(aliases),
        formerNames: formerNamesIn(formerNames),
        updatedAt,
        ...(counts.get(id) ?? NO_STORIES),
      }));
  },

  fit(_, { name, aliases, formerNames }) {
    const issues = departmentFaults({ name, aliases, formerNames });
    if (issues.length > 0) return Promise.reject(refusal('entry_faulty', { issues }));
    return Promise.resolve({ name, aliases, formerNames });
  },
};
