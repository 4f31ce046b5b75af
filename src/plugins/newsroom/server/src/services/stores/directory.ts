import type { DirectoryAnswer } from '../../../../shared/contracts/directory';
import type { AcceptInput } from '../../../../shared/contracts/page-imports';
import type { ReporterKind } from '../../../../shared/vocabulary';
import { matchDepartment, type KnownDepartment } from '../../domain/people/match';
import { aliasesIn, formerNamesIn } from '../../domain/people/names';
import type { Directory } from '../../domain/people/proposals';
import { listEditors } from '../runtime/admin-roles';
import { ARTICLE, lockRow, table, uid, type Strapi, type TypeName, type Uid } from '../runtime/strapi';

interface NamedRow {
  documentId: string;
  name: string;
  aliases?: unknown;
  formerNames?: unknown;
  mergedInto?: string | null;
}

interface ReporterRow extends NamedRow {
  kind: ReporterKind;
  department: NamedRow | null;
}

/** The records that others were not merged into, with the names of those that were merged into them. */
function known<Row extends NamedRow>(rows: readonly Row[]): (KnownDepartment & { row: Row })[] {
  return rows.filter(isOwn).map((row) => {
    const merged = rows.filter(({ mergedInto }) => mergedInto === row.documentId);
    return {
      documentId: row.documentId,
      name: row.name,
      aliases: [row, ...merged].flatMap((one) => [one.name, ...aliasesIn(one.aliases)]),
      formerNames: [row, ...merged].flatMap((one) => formerNamesIn(one.formerNames)),
      row,
    };
  });
}

/** The record that stands for this one: itself, unless it was merged. */
export const standsFor = ({ documentId, mergedInto }: Pick<NamedRow, 'documentId' | 'mergedInto'>): string =>
  mergedInto ?? documentId;

/** All columns, departments and reporters of the newsroom with their other names, for a page of a day. */
export async function readDirectory(strapi: Strapi, day: string): Promise<Directory> {
  const columns = await table<NamedRow>(strapi, 'column').findMany({});
  const departments = await table<NamedRow>(strapi, 'department').findMany({});
  const reporters = await table<ReporterRow>(strapi, 'reporter').findMany({ populate: { department: true } });
  return {
    day,
    columns: known(columns),
    departments: known(departments),
    reporters: known(reporters).map(({ row, ...one }) => ({
      ...one,
      department: row.department && standsFor(row.department),
    })),
  };
}

/** The names by which stories can be looked for, in the order of the alphabet, without those of merged records. */
export async function listNames(strapi: Strapi): Promise<DirectoryAnswer> {
  const orderBy = { name: 'asc' } as const;
  const columns = await table<NamedRow>(strapi, 'column').findMany({ orderBy });
  const departments = await table<NamedRow>(strapi, 'department').findMany({ orderBy });
  const reporters = await table<ReporterRow>(strapi, 'reporter').findMany({
    orderBy,
    populate: { department: true },
  });
  return {
    editors: await listEditors(strapi),
    columns: columns.map(nameOf),
    departments: departments.filter(isOwn).map(nameOf),
    reporters: reporters
      .filter(isOwn)
      .map((row) => ({ ...nameOf(row), department: row.department?.name ?? null })),
  };
}

const isOwn = ({ mergedInto }: NamedRow): boolean => !mergedInto;

const nameOf = ({ documentId, name }: NamedRow) => ({ documentId, name });

/** A record to be created: of which type, and what it holds. */
export interface NewRecord {
  type: 'column' | 'department' | 'reporter';
  data: Record<string, unknown>;
}

/** The columns and departments that a page proposes and somebody accepted. */
export const newPlaces = ({ columns, departments }: Exclude<AcceptInput, 'all'>): NewRecord[] => [
  ...columns.map((name): NewRecord => ({ type: 'column', data: { name } })),
  ...departments.map((name): NewRecord => ({ type: 'department', data: { name } })),
];

/** The accepted reporters, with departments that are there by now; they are correspondents until someone says else. */
export const newReporters = (
  { reporters }: Exclude<AcceptInput, 'all'>,
  { departments, day }: Directory,
): NewRecord[] =>
  reporters.map(({ name, department }) => {
    const from = matchDepartment(department ?? null, departments, day)?.documentId ?? null;
    return { type: 'reporter', data: { name, kind: 'correspondent', department: from } };
  });

/** The relation by which a story names a record, by the UID of its type. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  [uid('column')]: 'column',
  [uid('department')]: 'department',
  [uid('reporter')]: 'reporters',
};

/**
 * An entry, locked until the transaction ends: a story that is to name it waits, as the database looks for the row that a
 * link leads to. Goes before anything else is read: what MariaDB reads in a transaction stays as it was at the first reading.
 */
export const lockEntry = <Row>(
  strapi: Strapi,
  type: string,
  documentId: string | undefined,
): Promise<Row | null> => lockRow<Row>(strapi, type.replace(/^.*\./, '') as TypeName, { documentId });

/** Whether a story, a draft or a published one, names the record. */
export async function isNamed(strapi: Strapi, relation: string, documentId: unknown): Promise<boolean> {
  return (await table(strapi, ARTICLE).count({ where: { [relation]: { documentId } } })) > 0;
}

/** Whether other records were merged into this department or reporter. */
export async function standsForOthers(strapi: Strapi, type: string, documentId: unknown): Promise<boolean> {
  return (await table(strapi, type as Uid).count({ where: { mergedInto: documentId } })) > 0;
}
