import type {
  DepartmentChange,
  DepartmentEntry,
  DepartmentInput,
} from '../../../../shared/contracts/records';
import { departmentFaults } from '../../../../shared/entry-faults';
import { aliasesIn, formerNamesIn } from '../../domain/people/names';
import type { Actor } from '../../domain/workflow';
import { standsFor } from '../stores/directory';
import { refusal } from '../runtime/errors';
import { changingRecords, openRecord, removingRecords, type RecordRow } from './records';
import { countStories, NO_STORIES } from '../stores/story-counts';
import { documents, table, type Strapi } from '../runtime/strapi';

interface DepartmentRow extends RecordRow {
  name: string;
  aliases: unknown;
  formerNames: unknown;
  mergedInto: string | null;
}

const readRows = (strapi: Strapi) =>
  table<DepartmentRow>(strapi, 'department').findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });

/** 单位 with their names and how many stories name each, without those that others stand for. */
export async function listDepartments(strapi: Strapi): Promise<DepartmentEntry[]> {
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
}

const departments = (strapi: Strapi) => documents(strapi, 'department');

/** Adds a department. */
export const addDepartment = (strapi: Strapi, input: DepartmentInput, by: Actor): Promise<DepartmentEntry> =>
  changingRecords(
    strapi,
    { act: 'add_department', by },
    async () => {
      await refuseUnfit(strapi, input);
      const { documentId } = await departments(strapi).create({ data: input });
      return documentId;
    },
    listDepartments,
  );

/** Changes the names of a department; stories name the department, so none of them changes. */
export function changeDepartment(
  strapi: Strapi,
  { documentId, change, by }: { documentId: string; change: DepartmentChange; by: Actor },
): Promise<DepartmentEntry> {
  const { updatedAt, ...data } = change;
  return changingRecords(
    strapi,
    { act: 'change_department', subject: documentId, by },
    async () => {
      await openOwn(strapi, { documentId, updatedAt });
      await refuseUnfit(strapi, data, documentId);
      await departments(strapi).update({ documentId, data });
      return documentId;
    },
    listDepartments,
  );
}

/** Deletes a department; the gate refuses one that a story names, or that stands for others. */
export const removeDepartment = (strapi: Strapi, documentId: string, by: Actor): Promise<object> =>
  removingRecords(strapi, { act: 'remove_department', subject: documentId, by }, async () => {
    await openOwn(strapi, { documentId });
    return departments(strapi).delete({ documentId });
  });

/** A merged record is not among those that can be changed. */
async function openOwn(strapi: Strapi, seen: { documentId: string; updatedAt?: string }): Promise<void> {
  const { mergedInto } = await openRecord<DepartmentRow>(strapi, 'department', seen);
  if (mergedInto) throw refusal('not_found');
}

async function refuseUnfit(strapi: Strapi, input: DepartmentInput, own?: string): Promise<void> {
  const issues = departmentFaults(input);
  if (issues.length > 0) throw refusal('record_faulty', { issues });
  const others = (await readRows(strapi)).filter(({ documentId }) => documentId !== own);
  // A name is in the table once, also that of a record which this one stands for.
  refuseTaken(
    input.name,
    others.find((row) => row.name === input.name),
  );
  const strangers = others.filter((row) => standsFor(row) !== own);
  for (const name of [input.name, ...input.aliases])
    refuseTaken(
      name,
      strangers.find((row) => row.name === name || aliasesIn(row.aliases).includes(name)),
    );
}

function refuseTaken(name: string, bearer: DepartmentRow | undefined): void {
  if (bearer) throw refusal('name_taken', { name, documentId: standsFor(bearer), record: bearer.name });
}
