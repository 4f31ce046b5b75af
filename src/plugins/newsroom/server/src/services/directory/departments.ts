import type { DepartmentEntry, DepartmentInput } from '../../../../shared/contracts/directory-entries';
import { isSameName } from '../../../../shared/characters';
import { departmentFaults } from '../../../../shared/entry-faults';
import { aliasesIn, formerNamesIn } from '../../domain/people/names';
import { refusal } from '../runtime/errors';
import { table, type Strapi } from '../runtime/strapi';
import { standsFor } from '../stores/directory';
import { countStories, NO_STORIES } from '../stores/story-counts';
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

  async fit(strapi, { name, aliases, formerNames }, own) {
    const issues = departmentFaults({ name, aliases, formerNames });
    if (issues.length > 0) throw refusal('entry_faulty', { issues });
    const strangers = (await readRows(strapi)).filter(
      (row) => row.documentId !== own && standsFor(row) !== own,
    );
    for (const one of [name, ...aliases])
      refuseTaken(
        one,
        strangers.find((row) =>
          [row.name, ...aliasesIn(row.aliases)].some((other) => isSameName(other, one)),
        ),
      );
    return { name, aliases, formerNames };
  },
};

function refuseTaken(name: string, bearer: DepartmentRow | undefined): void {
  if (bearer) throw refusal('name_taken', { name, documentId: standsFor(bearer), entry: bearer.name });
}
