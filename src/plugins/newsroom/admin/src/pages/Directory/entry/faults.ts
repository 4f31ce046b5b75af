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
  twice: 'records.fault.twice',
  out_of_order: 'records.fault.out-of-order',
  no_such_policy: 'records.fault.no-such-policy',
};

/** The fields that a refusal names, and what is said there. */
export function faultsIn(error: unknown): Faults {
  const issues = (error as { details?: { issues?: Issue[] } } | null)?.details?.issues ?? [];
  return Object.fromEntries(issues.map((issue) => [issue.path.join('.'), textOf(issue)]));
}

function textOf({ path, fault }: Issue): Key {
  if (fault) return TEXTS[fault];
  return ['from', 'until'].includes(String(path.at(-1))) ? 'records.fault.day' : 'records.fault.name';
}
