import type { PolicyFaultKind } from '../../../../../shared/policy-faults';
import type { Key } from '../../../translations';

interface Issue {
  path: (string | number)[];
  /** Of a part that does not fit the others; a part that has not its shape has none. */
  fault?: PolicyFaultKind;
}

/** What the server found at a policy: texts by the path of the field. */
export type Faults = Readonly<Record<string, Key>>;

/** The fields that a refusal names, and what is said there. */
export function faultsIn(error: unknown): Faults {
  const issues = (error as { details?: { issues?: Issue[] } } | null)?.details?.issues ?? [];
  return Object.fromEntries(issues.map((issue) => [issue.path.join('.'), textOf(issue)]));
}

function textOf({ path, fault }: Issue): Key {
  if (fault === 'no_such_role') return 'policies.fault.no-such-role';
  const fields = path.filter((part) => typeof part === 'string');
  const [root] = fields;
  const last = fields.at(-1) ?? '';
  if (root === 'name') return 'policies.fault.name';
  if (/[rR]oles$/.test(last)) return 'policies.fault.roles';
  return /Within$/.test(last) ? 'policies.fault.hours' : 'policies.fault.other';
}
