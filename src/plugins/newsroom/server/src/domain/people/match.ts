/** A department as matching needs it. */
export interface KnownDepartment {
  documentId: string;
  name: string;
  aliases: readonly string[];
}

/** A person as matching needs it. */
export interface KnownReporter extends KnownDepartment {
  /** documentId of the department. */
  department: string | null;
}

/** Whether a record has the name or alias. */
export const answersTo = (known: KnownDepartment, name: string): boolean =>
  known.name === name || known.aliases.includes(name);

/** The record with this name or alias, if there is exactly one. */
export function matchByName<Known extends KnownDepartment>(
  name: string | null,
  known: readonly Known[],
): Known | null {
  if (!name) return null;
  const matches = known.filter((one) => answersTo(one, name));
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/** What the persons of a story are told apart by: its office's documentId, or a printed name that fits no record. */
export const officeOf = (name: string | null, known: readonly KnownDepartment[]): string | null =>
  matchByName(name, known)?.documentId ?? name;

/**
 * The person of a byline. Names repeat, so the department decides; without one on either side a name that is
 * unique is enough. Anything else is for a person to say.
 */
export function matchReporter(
  name: string,
  department: string | null,
  known: readonly KnownReporter[],
): KnownReporter | null {
  const sameName = known.filter((one) => answersTo(one, name));
  const sameOffice = sameName.filter((one) => department !== null && one.department === department);
  if (sameOffice.length > 0) return sameOffice.length === 1 ? (sameOffice[0] ?? null) : null;
  const [only, ...others] = sameName;
  if (!only || others.length > 0) return null;
  return department === null || only.department === null ? only : null;
}
