import { z } from 'zod';
import { isSameName, nameKey, seenLine, seenValue } from '../../../../shared/characters';
import { NAME_LENGTH } from '../../../../shared/contracts/directory-entries';
import { line } from '../../../../shared/contracts/text';
import { aliasesIn } from '../../domain/people/names';
import { issuesOf, refusal } from '../runtime/errors';
import { table, uid, type Strapi, type Uid } from '../runtime/strapi';
import { standsFor } from '../stores/directory';

type Data = Record<string, unknown>;

/** An entry of the directory that bears names. */
export interface Entry {
  documentId: string;
  name: string;
  slug?: string | null;
  aliases?: unknown;
  mergedInto?: string | null;
  /** Of columns. */
  policy?: string | null;
  department?: { documentId: string; mergedInto: string | null } | null;
}

/** Whether two entries of one type that share a name are one and the same. */
type Sameness = (one: Entry, other: Entry) => boolean;

/** Of persons there are namesakes; in one department, the page import takes a name for one person too. */
const inOneDepartment: Sameness = (one, other) => {
  const [from, fromOther] = [one, other].map(({ department }) => department && standsFor(department));
  return Boolean(from) && from === fromOther && standsFor(one) !== standsFor(other);
};

const SAMENESS: Readonly<Record<string, Sameness>> = {
  [uid('column')]: () => true,
  [uid('department')]: () => true,
  [uid('reporter')]: inOneDepartment,
};

const name = line(NAME_LENGTH).min(1);
const named = z.object({ name: name.nullish() });

/**
 * Completes the data of a write of the directory, by whatever way: what cannot be seen is taken out of its names. Aliases
 * are any JSON for the Content Manager; what is a text among them is a name like others.
 */
export function completeEntry(data: Data = {}): Data {
  const checked = named.safeParse(data);
  const aliases = z.object({ aliases: z.array(name) }).safeParse({ aliases: aliasesIn(data.aliases) });
  const issues = [checked, aliases].flatMap(({ error }) => (error ? issuesOf(error) : []));
  if (issues.length > 0) throw refusal('bad_request', { issues });
  const aliasesSeen = Array.isArray(data.aliases) && { aliases: data.aliases.map(seenAlias) };
  return { ...seenValue(data), ...aliasesSeen, ...checked.data };
}

const seenAlias = (alias: unknown): unknown =>
  typeof alias === 'string' ? seenLine(alias) : seenValue(alias);

/** An entry as it is; `null` where there is none. Reporters with their department. */
export const findEntry = (strapi: Strapi, type: string, documentId: string): Promise<Entry | null> =>
  table<Entry>(strapi, type as Uid).findOne({ where: { documentId }, ...withDepartment(type) });

/**
 * Refuses an entry as it shall be where another one bears a name of it, in whatever form. One that bore it already, as
 * older versions let it, may keep it; a record that others were merged into may have their names as aliases.
 */
export async function refuseBorne(
  strapi: Strapi,
  type: string,
  { wanted, before }: { wanted: Entry; before: Entry | null },
): Promise<void> {
  const isSame = SAMENESS[type];
  if (!isSame || (before && isUnchanged(before, wanted))) return;
  const rows = await table<Entry>(strapi, type as Uid).findMany(withDepartment(type));
  const others = rows.filter((row) => row.documentId !== wanted.documentId && isSame(wanted, row));
  for (const name of namesOf(wanted)) {
    const bearer = others.find((row) => namesAgainst(row, wanted, name).some((one) => isSameName(one, name)));
    if (bearer) throw refusal('name_taken', { name, documentId: standsFor(bearer), entry: bearer.name });
  }
}

const namesOf = ({ name, aliases }: Pick<Entry, 'aliases'> & { name: unknown }): string[] =>
  aliasesIn([name, ...aliasesIn(aliases)]);

/** Which names of another entry count against a name: those of one that stands for the same may be its aliases. */
function namesAgainst(other: Entry, wanted: Entry, name: string): string[] {
  if (standsFor(other) !== standsFor(wanted)) return namesOf(other);
  return name === wanted.name ? [other.name] : [];
}

const isUnchanged = (before: Entry, wanted: Entry): boolean =>
  namesOf(before).map(nameKey).join('|') === namesOf(wanted).map(nameKey).join('|') &&
  before.department?.documentId === wanted.department?.documentId;

const withDepartment = (type: string): { populate?: { department: true } } =>
  type === uid('reporter') ? { populate: { department: true } } : {};
