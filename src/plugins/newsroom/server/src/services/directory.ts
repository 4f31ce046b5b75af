import type { AcceptInput } from '../../../shared/contracts/page-imports';
import type { ReporterKind } from '../../../shared/vocabulary';
import { matchByName, type KnownDepartment } from '../domain/people/match';
import type { Directory } from '../domain/people/proposals';
import { ARTICLE, documents, table, uid, type Strapi } from './strapi';

interface NamedRow {
  documentId: string;
  name: string;
  aliases?: string[] | null;
  formerNames?: string[] | null;
}

interface ReporterRow extends NamedRow {
  kind: ReporterKind;
  department: NamedRow | null;
}

const known = ({ documentId, name, aliases, formerNames }: NamedRow): KnownDepartment => ({
  documentId,
  name,
  aliases: [...(aliases ?? []), ...(formerNames ?? [])],
});

/** All columns, departments and reporters of the newsroom with their aliases. */
export async function readDirectory(strapi: Strapi): Promise<Directory> {
  const columns = await table<NamedRow>(strapi, 'column').findMany({});
  const departments = await table<NamedRow>(strapi, 'department').findMany({});
  const reporters = await table<ReporterRow>(strapi, 'reporter').findMany({ populate: { department: true } });
  return {
    columns: columns.map(known),
    departments: departments.map(known),
    reporters: reporters.map((row) => ({ ...known(row), department: row.department?.documentId ?? null })),
  };
}

/** Creates the accepted records that are not there yet; reporters are correspondents until someone says else. */
export async function createRecords(
  strapi: Strapi,
  accepted: Exclude<AcceptInput, 'all'>,
  directory: Directory,
): Promise<void> {
  for (const name of missing(accepted.columns, directory.columns)) {
    await documents(strapi, 'column').create({ data: { name } });
  }
  for (const name of missing(accepted.departments, directory.departments)) {
    await documents(strapi, 'department').create({ data: { name } });
  }
  const { departments } = await readDirectory(strapi);
  for (const { name, department } of accepted.reporters) {
    const office = matchByName(department ?? null, departments)?.documentId ?? null;
    await documents(strapi, 'reporter').create({ data: { name, kind: 'correspondent', department: office } });
  }
}

const missing = (names: readonly string[], records: readonly KnownDepartment[]): string[] =>
  names.filter((name) => !matchByName(name, records));

/** The relation by which a story names a record, by the UID of its type. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  [uid('column')]: 'column',
  [uid('department')]: 'department',
  [uid('reporter')]: 'reporters',
};

/** Whether a story, a draft or a published one, names the record. */
export async function isNamed(strapi: Strapi, relation: string, documentId: unknown): Promise<boolean> {
  return (await table(strapi, ARTICLE).count({ where: { [relation]: { documentId } } })) > 0;
}
