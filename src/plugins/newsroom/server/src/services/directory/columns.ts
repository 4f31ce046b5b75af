import type { ColumnChange, ColumnEntry, ColumnInput } from '../../../../shared/contracts/records';
import type { EntryFault } from '../../../../shared/entry-faults';
import type { Actor } from '../../domain/workflow';
import { refusal } from '../runtime/errors';
import { lockPolicy } from '../stores/policy-store';
import { changingRecords, openRecord, removingRecords, type RecordRow } from './records';
import { countStories, NO_STORIES } from '../stores/story-counts';
import { documents, table, type Strapi } from '../runtime/strapi';

interface ColumnRow extends RecordRow {
  name: string;
  policy: string | null;
}

/** 栏目, with how many stories name each. */
export async function listColumns(strapi: Strapi): Promise<ColumnEntry[]> {
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
}

const columns = (strapi: Strapi) => documents(strapi, 'column');

/** Adds a column. */
export const addColumn = (strapi: Strapi, input: ColumnInput, by: Actor): Promise<ColumnEntry> =>
  changingRecords(
    strapi,
    { act: 'add_column', by },
    async () => {
      await refuseUnfit(strapi, input);
      const { documentId } = await columns(strapi).create({ data: input });
      return documentId;
    },
    listColumns,
  );

/** Renames a column, or puts its coming stories under another policy. */
export function changeColumn(
  strapi: Strapi,
  { documentId, change, by }: { documentId: string; change: ColumnChange; by: Actor },
): Promise<ColumnEntry> {
  const { updatedAt, ...data } = change;
  return changingRecords(
    strapi,
    { act: 'change_column', subject: documentId, by },
    async () => {
      await openRecord(strapi, 'column', { documentId, updatedAt });
      await refuseUnfit(strapi, data, documentId);
      await columns(strapi).update({ documentId, data });
      return documentId;
    },
    listColumns,
  );
}

/** Deletes a column; the gate refuses one that a story names. */
export const removeColumn = (strapi: Strapi, documentId: string, by: Actor): Promise<object> =>
  removingRecords(strapi, { act: 'remove_column', subject: documentId, by }, async () => {
    await openRecord(strapi, 'column', { documentId });
    return columns(strapi).delete({ documentId });
  });

/** The policy is locked: it cannot be deleted before the column names it. */
async function refuseUnfit(strapi: Strapi, { name, policy }: ColumnInput, own?: string): Promise<void> {
  const issues: EntryFault[] = [{ path: ['policy'], fault: 'no_such_policy' }];
  if (policy !== null && !(await lockPolicy(strapi, policy))) throw refusal('record_faulty', { issues });
  const bearers = await table<ColumnRow>(strapi, 'column').findMany({ where: { name } });
  const taken = bearers.find(({ documentId }) => documentId !== own);
  if (taken) throw refusal('name_taken', { name, documentId: taken.documentId, record: taken.name });
}
