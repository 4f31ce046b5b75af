import type { EntryFaultKind } from '../../../../../shared/entry-faults';
import type { Key } from '../../../translations';

interface Issue {
  path: (string | number)[];
  /** Of a part that does not fit the others; a part that has not its shape has none. */
  fault?: EntryFaultKind;
}

/** What the server found at an entry: texts by the path of the field. */
export type Faults = Readonly<Record<string, Key>>;

const TEXTS: Record<EntryFaultKind, Key> = {
  twice: 'directory.fault.twice',
  out_of_order: 'directory.fault.out-of-order',
  no_such_policy: 'directory.fault.no-such-policy',
  no_such_entry: 'directory.fault.no-such-entry',
};

/** The fields that a refusal names, and what is said there. */
export function faultsIn(error: unknown): Faults {
  const issues = (error as { details?: { issues?: Issue[] } } | null)?.details?.issues ?? [];
  return Object.fromEntries(issues.map((issue) => [issue.path.join('.'), textOf(issue)]));
}

function textOf({ path, fault }: Issue): Key {
  if (fault) return TEXTS[fault];
  return ['from', 'until'].includes(String(path.at(-1))) ? 'directory.fault.day' : 'directory.fault.name';
}
