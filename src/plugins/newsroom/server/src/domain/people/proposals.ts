import type { Namesake, Proposals } from '../../../../shared/contracts/page-imports';
import { nameKey } from '../../../../shared/characters';
import type { PageStory } from '../../../../shared/page-editing';
import {
  answering,
  departmentKey,
  matchByName,
  matchDepartment,
  matchReporter,
  type KnownDepartment,
  type KnownRecord,
  type KnownReporter,
} from './match';

/** The records that the newsroom has, and the day of the page that they are looked for from. */
export interface Directory {
  day: string;
  columns: readonly KnownRecord[];
  departments: readonly KnownDepartment[];
  reporters: readonly KnownReporter[];
}

/** What of a story names records. */
type NamingStory = Pick<PageStory, 'column' | 'department' | 'contributors'>;

type ProposedReporter = Proposals['reporters'][number];

/** What the stories of a page name and the newsroom does not have; each once. */
export function proposalsFor(stories: readonly NamingStory[], directory: Directory): Proposals {
  return {
    columns: unknownNames(
      stories.map(({ column }) => column),
      (name) => matchByName(name, directory.columns),
    ),
    departments: unknownNames(
      stories.map(({ department }) => department),
      (name) => matchDepartment(name, directory.departments, directory.day),
    ),
    reporters: onePerPerson(stories.flatMap((story) => unknownReporters(story, directory))),
  };
}

function unknownNames(
  names: readonly (string | null)[],
  match: (name: string) => KnownRecord | null,
): string[] {
  const unknown = names.flatMap((name) => (name && !match(name) ? [name] : []));
  return oncePer(unknown, nameKey);
}

/** The first of those that have a key in common. */
function oncePer<One>(all: readonly One[], keyOf: (one: One) => string): One[] {
  const keys = all.map(keyOf);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function unknownReporters(story: NamingStory, directory: Directory): ProposedReporter[] {
  const key = departmentKey(story.department, directory.departments, directory.day);
  return story.contributors
    .filter(
      ({ role, name, reporter }) =>
        role !== 'agency' && !reporter && !matchReporter(name, key, directory.reporters),
    )
    .map(({ name }) => ({
      name,
      department: story.department,
      sameName: namesakesOf(name, directory),
    }));
}

const namesakesOf = (name: string, { departments, reporters }: Directory): Namesake[] =>
  answering(name, reporters).map((known) => ({
    documentId: known.documentId,
    name: known.name,
    department: departments.find(({ documentId }) => documentId === known.department)?.name ?? null,
  }));

/** A name without a department is the same person as the one with it on the same page. */
function onePerPerson(proposed: readonly ProposedReporter[]): ProposedReporter[] {
  const withDepartment = proposed.filter(({ department }) => department !== null);
  const named = new Set(withDepartment.map(({ name }) => nameKey(name)));
  const all = [
    ...withDepartment,
    ...proposed.filter(({ department, name }) => !department && !named.has(nameKey(name))),
  ];
  return oncePer(all, (one) => `${nameKey(one.name)}\n${nameKey(one.department ?? '')}`);
}
