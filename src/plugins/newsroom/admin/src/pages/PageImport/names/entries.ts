import { isSameName } from '../../../../../shared/characters';
import type { AcceptInput, Proposals } from '../../../../../shared/contracts/page-imports';
import type { PageStory } from '../../../../../shared/page-editing';

type ProposedReporter = Proposals['reporters'][number];

/** A new entry that the page proposes. */
export interface ProposedEntry {
  /** Names it among the accepted ones. */
  key: string;
  name: string;
  kind: 'column' | 'department' | 'reporter';
  department: string | null;
  sameName: ProposedReporter['sameName'];
}

const keyOf = (kind: string, name: string, department: string | null = null): string =>
  [kind, name, department ?? ''].join('\n');

/** All entries that a page proposes, in one list. */
export function proposedEntries({ columns, departments, reporters }: Proposals): ProposedEntry[] {
  const plain = (kind: 'column' | 'department') => (name: string) => ({
    key: keyOf(kind, name),
    name,
    kind,
    department: null,
    sameName: [],
  });
  const persons = reporters.map(({ name, department, sameName }) => ({
    key: keyOf('reporter', name, department),
    name,
    kind: 'reporter' as const,
    department,
    sameName,
  }));
  return [...columns.map(plain('column')), ...departments.map(plain('department')), ...persons];
}

/** What an import is asked to create: of the proposed entries those that are accepted. */
export function acceptOf(entries: readonly ProposedEntry[], accepted: readonly string[]): AcceptInput {
  const wanted = entries.filter(({ key }) => accepted.includes(key));
  const named = (kind: ProposedEntry['kind']) => wanted.filter((entry) => entry.kind === kind);
  return {
    columns: named('column').map(({ name }) => name),
    departments: named('department').map(({ name }) => name),
    reporters: named('reporter').map(({ name, department }) => ({ name, department })),
  };
}

/** Whether the newsroom has an entry of this name; `null` where that is not known. */
export const isKnown = (
  proposals: Proposals | null,
  kind: 'columns' | 'departments',
  name: string | null,
): boolean | null => (proposals && name ? !proposals[kind].some((one) => isSameName(one, name)) : null);

/** Whether the newsroom knows the person; a chosen one is known, an agency has no entry. */
export function isKnownPerson(
  proposals: Proposals | null,
  { department }: Pick<PageStory, 'department'>,
  { role, name, reporter }: PageStory['contributors'][number],
): boolean | null {
  if (!proposals || !name || role === 'agency') return null;
  const isProposed = proposals.reporters.some(
    (one) => isSameName(one.name, name) && (one.department === department || department === null),
  );
  return Boolean(reporter) || !isProposed;
}
