import { nameKey } from './characters';
import { isInOrder, type Period } from './periods';

/** Why a part of a record does not fit the others. */
export type EntryFaultKind = 'twice' | 'out_of_order' | 'no_such_policy' | 'no_such_entry';

/** A part of a record that does not fit the others, by its path. */
export interface EntryFault {
  path: (string | number)[];
  fault: EntryFaultKind;
}

/** A name that a department had, and when. */
export interface FormerName extends Period {
  name: string;
}

/** The names of a department: the present one, others that mean it, and those of the past. */
export interface DepartmentNames {
  name: string;
  aliases: string[];
  formerNames: FormerName[];
}

/** What keeps the names of a department from fitting together: each is there once in whatever form, and no period ends before it begins. */
export const departmentFaults = (department: DepartmentNames): EntryFault[] => [
  ...repeatedNames(department),
  ...department.formerNames.flatMap((former, index) => periodFaults(former, ['formerNames', index])),
];

function repeatedNames({ name, aliases, formerNames }: DepartmentNames): EntryFault[] {
  const seen = new Set<string>();
  const all: [string, EntryFault['path']][] = [
    [name, ['name']],
    ...aliases.map((alias, index): [string, EntryFault['path']] => [alias, ['aliases', index]]),
    ...formerNames.map((one, index): [string, EntryFault['path']] => [
      one.name,
      ['formerNames', index, 'name'],
    ]),
  ];
  return all.flatMap(([written, path]): EntryFault[] => {
    const key = nameKey(written);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ path, fault: 'twice' }] : [];
  });
}

/** Names the end of a period that comes before its beginning. */
export const periodFaults = (period: Period, path: EntryFault['path'] = []): EntryFault[] =>
  isInOrder(period) ? [] : [{ path: [...path, 'until'], fault: 'out_of_order' }];
