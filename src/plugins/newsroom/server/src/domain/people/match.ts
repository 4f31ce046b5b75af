import { isSameName, nameKey } from '../../../../shared/characters';
import { holdsOn, isDated } from '../../../../shared/periods';
import type { FormerName } from '../../../../shared/entry-faults';

/** A record as matching needs it. */
export interface KnownRecord {
  documentId: string;
  name: string;
  aliases: readonly string[];
}

/** A department as matching needs it. */
export interface KnownDepartment extends KnownRecord {
  formerNames: readonly FormerName[];
}

/** A person as matching needs it. */
export interface KnownReporter extends KnownRecord {
  /** documentId of the department. */
  department: string | null;
}

const keysOfRecords = new WeakMap<KnownRecord, ReadonlySet<string>>();

/** The names and aliases of a record in the form in which they are compared, made once: a page asks for each of many names. */
function keysOf(known: KnownRecord): ReadonlySet<string> {
  const made = keysOfRecords.get(known) ?? new Set([known.name, ...known.aliases].map(nameKey));
  keysOfRecords.set(known, made);
  return made;
}

/** The records that have the name or alias, in whatever form it is written. */
export function answering<Known extends KnownRecord>(name: string, known: readonly Known[]): Known[] {
  const key = nameKey(name);
  return known.filter((one) => keysOf(one).has(key));
}

/** The record with this name or alias, if there is exactly one. */
export const matchByName = <Known extends KnownRecord>(
  name: string | null,
  known: readonly Known[],
): Known | null => (name ? only(answering(name, known)) : null);

/**
 * The department that a page of a day means by a name: one that bears it, else one that bore it on that day, else one that
 * bore it at any time. Where two come equally into question, a person has to say.
 */
export function matchDepartment(
  name: string | null,
  known: readonly KnownDepartment[],
  day: string,
): KnownDepartment | null {
  if (!name) return null;
  const bore = (holds: (former: FormerName) => boolean) =>
    known.filter((one) => one.formerNames.some((former) => isSameName(former.name, name) && holds(former)));
  const ways = [
    () => answering(name, known),
    () => bore((former) => isDated(former) && holdsOn(former, day)),
    () => bore(() => true),
  ];
  for (const find of ways) {
    const found = find();
    if (found.length > 0) return only(found);
  }
  return null;
}

const only = <Known>(found: readonly Known[]): Known | null =>
  found.length === 1 ? (found[0] ?? null) : null;

/** What the persons of a story are told apart by: its department's documentId, or a printed name that fits no record. */
export const departmentKey = (
  name: string | null,
  known: readonly KnownDepartment[],
  day: string,
): string | null => matchDepartment(name, known, day)?.documentId ?? (name && nameKey(name));

/**
 * The person of a byline. Names repeat, so the department decides; without one on either side a name that is
 * unique is enough. Anything else is for a person to say.
 */
export function matchReporter(
  name: string,
  department: string | null,
  known: readonly KnownReporter[],
): KnownReporter | null {
  const sameName = answering(name, known);
  const sameDepartment = sameName.filter((one) => department !== null && one.department === department);
  if (sameDepartment.length > 0) return only(sameDepartment);
  const one = only(sameName);
  return one && (department === null || one.department === null) ? one : null;
}
