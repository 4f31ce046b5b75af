import type { Proposals } from '../../../../shared/contracts/page-imports';
import type { ParsedArticle } from '../../../../shared/parsed-page';
import {
  answersTo,
  matchByName,
  matchReporter,
  officeOf,
  type KnownDepartment,
  type KnownReporter,
} from './match';

/** The records that the newsroom has. */
export interface Directory {
  columns: readonly KnownDepartment[];
  departments: readonly KnownDepartment[];
  reporters: readonly KnownReporter[];
}

type ProposedReporter = Proposals['reporters'][number];

/** What the stories of a page name and the newsroom does not have; each once. */
export function proposalsFor(stories: readonly ParsedArticle[], directory: Directory): Proposals {
  return {
    columns: unknownNames(
      stories.map(({ column }) => column),
      directory.columns,
    ),
    departments: unknownNames(
      stories.map(({ department }) => department),
      directory.departments,
    ),
    reporters: onePerPerson(stories.flatMap((story) => unknownReporters(story, directory))),
  };
}

function unknownNames(names: readonly (string | null)[], known: readonly KnownDepartment[]): string[] {
  const unknown = names.flatMap((name) => (name && !matchByName(name, known) ? [name] : []));
  return [...new Set(unknown)];
}

function unknownReporters(story: ParsedArticle, directory: Directory): ProposedReporter[] {
  const office = officeOf(story.department, directory.departments);
  return story.contributors
    .filter(({ role, name }) => role !== 'agency' && !matchReporter(name, office, directory.reporters))
    .map(({ name }) => ({
      name,
      department: story.department,
      sameName: directory.reporters
        .filter((known) => answersTo(known, name))
        .map((known) => known.documentId),
    }));
}

/** A name without a department is the same person as the one with it on the same page. */
function onePerPerson(proposed: readonly ProposedReporter[]): ProposedReporter[] {
  const withOffice = proposed.filter(({ department }) => department !== null);
  const named = new Set(withOffice.map(({ name }) => name));
  const all = [...withOffice, ...proposed.filter(({ department, name }) => !department && !named.has(name))];
  return [...new Map(all.map((one) => [`${one.name}\n${one.department ?? ''}`, one])).values()];
}
