import type { DepartmentEntry, DepartmentInput } from '../../../../../shared/contracts/directory-entries';

/** What of a department can be changed; an empty one where it is new. */
export const formOf = (entry: DepartmentEntry | null): DepartmentInput => ({
  name: entry?.name ?? '',
  aliases: entry?.aliases ?? [],
  formerNames: entry?.formerNames ?? [],
});

/** Whether the department gets another name, and the one that it has is not among its others already. */
export function losesItsName({ name, aliases, formerNames }: DepartmentInput, kept: string): boolean {
  const others = [...aliases, ...formerNames.map((former) => former.name)];
  return name.trim() !== '' && name.trim() !== kept && !others.some((other) => other.trim() === kept);
}

/** With the name that it had until a day among the former ones. */
export const withFormerName = (form: DepartmentInput, name: string, until: string): DepartmentInput => ({
  ...form,
  formerNames: [...form.formerNames, { name, from: null, until }],
});
