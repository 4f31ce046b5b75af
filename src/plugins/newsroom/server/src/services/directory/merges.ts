import {
  MERGEABLE,
  type DirectoryEntry,
  type Mergeable,
  type MergeInput,
  type MergesAnswer,
} from '../../../../shared/contracts/merges';
import type { ReporterKind } from '../../../../shared/vocabulary';
import { aliasesIn, formerNamesIn } from '../../domain/people/names';
import type { Actor } from '../../domain/workflow';
import { instrumentAct } from '../telemetry/act-instrumentation';
import { refusal } from '../runtime/errors';
import { countStories, NO_STORIES, type StoryCounts } from '../stores/story-counts';
import { inTransaction, lockRow, table, uid, type Strapi } from '../runtime/strapi';
import { lockSettings } from '../stores/policy-store';
import { findEntry, refuseBorne } from './entry-names';

interface MergeableRow {
  documentId: string;
  name: string;
  aliases: unknown;
  formerNames?: unknown;
  mergedInto: string | null;
}

interface ReporterRow extends MergeableRow {
  kind: ReporterKind;
  department: { name: string } | null;
  user: object | null;
  editor: object | null;
}

/** All departments and reporters, with how many stories name each. */
export async function readMerges(strapi: Strapi): Promise<MergesAnswer> {
  const orderBy: Record<string, 'asc'>[] = [{ name: 'asc' }, { id: 'asc' }];
  const departments = await table<MergeableRow>(strapi, 'department').findMany({ orderBy });
  const reporters = await table<ReporterRow>(strapi, 'reporter').findMany({
    orderBy,
    populate: { department: true, user: { select: ['id'] }, editor: { select: ['id'] } },
  });
  const ofDepartment = await countStories(strapi, 'department');
  const ofReporter = await countStories(strapi, 'reporter');
  return {
    departments: departments.map((row) => entryOf(row, ofDepartment)),
    reporters: reporters.map((row) => ({
      ...entryOf(row, ofReporter),
      kind: row.kind,
      department: row.department?.name ?? null,
      hasAccount: Boolean(row.user ?? row.editor),
    })),
  };
}

const entryOf = (row: MergeableRow & { id: number }, counts: StoryCounts): DirectoryEntry => ({
  documentId: row.documentId,
  name: row.name,
  otherNames: [...aliasesIn(row.aliases), ...formerNamesIn(row.formerNames).map(({ name }) => name)],
  mergedInto: row.mergedInto ?? null,
  ...(counts.get(row.id) ?? NO_STORIES),
});

/**
 * Lets one record stand for another that is the same. No story is written: what was signed keeps naming the record
 * that it was signed with, and whoever asks for the kept one finds those stories too.
 */
export const merge = (strapi: Strapi, { type, kept, merged }: MergeInput, by: Actor): Promise<MergesAnswer> =>
  instrumentAct(strapi, { act: 'merge_records', article: null, subject: merged, by }, async () => {
    if (kept === merged) throw refusal('same_entry');
    await inTransaction(strapi, async () => {
      await lockSettings(strapi);
      for (const documentId of [kept, merged]) await lockUnmerged(strapi, type, documentId);
      const where = { $or: [{ documentId: merged }, { mergedInto: merged }] };
      await table<MergeableRow>(strapi, type).updateMany({ where, data: { mergedInto: kept } });
    });
    return readMerges(strapi);
  });

async function lockUnmerged(strapi: Strapi, type: Mergeable, documentId: string): Promise<void> {
  const row = await lockRow<MergeableRow>(strapi, type, { documentId });
  if (!row) throw refusal('not_found', { documentId });
  if (row.mergedInto) throw refusal('already_merged', { documentId });
}

/**
 * Lets a record stand for itself again; 409 where another one bears a name of it by now. Those that were merged into it
 * before stay with the kept one.
 */
export const separate = (strapi: Strapi, documentId: string, by: Actor): Promise<object> =>
  instrumentAct(strapi, { act: 'separate_records', article: null, subject: documentId, by }, () =>
    inTransaction(strapi, async () => {
      await lockSettings(strapi);
      for (const type of MERGEABLE) if (await separateOf(strapi, type, documentId)) return {};
      throw refusal('not_found');
    }),
  );

async function separateOf(strapi: Strapi, type: Mergeable, documentId: string): Promise<boolean> {
  const entry = await findEntry(strapi, uid(type), documentId);
  if (!entry?.mergedInto) return false;
  const data = { mergedInto: null };
  await refuseBorne(strapi, uid(type), { wanted: { ...entry, ...data }, before: null });
  await table<MergeableRow>(strapi, type).updateMany({ where: { documentId }, data });
  return true;
}
