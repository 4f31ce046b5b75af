import type { PageStory } from '../../../../shared/page-editing';
import { matchByName, matchDepartment, matchReporter, departmentKey } from '../people/match';
import type { Directory } from '../people/proposals';
import type { MatchedRecords } from './draft-of';

/** The records of the directory that a story names. */
export function matchRecords(
  story: Pick<PageStory, 'column' | 'department' | 'contributors'>,
  directory: Directory,
): MatchedRecords {
  const { columns, departments, day } = directory;
  const key = departmentKey(story.department, departments, day);
  const reporters = story.contributors.flatMap(({ name }) => {
    const reporter = matchReporter(name, key, directory.reporters);
    return reporter ? [[name, reporter.documentId] as const] : [];
  });
  return {
    column: matchByName(story.column, columns)?.documentId ?? null,
    department: matchDepartment(story.department, departments, day)?.documentId ?? null,
    reporters: new Map(reporters),
  };
}
