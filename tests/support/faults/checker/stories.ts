import { StateCheck, type StateFault } from '../../../../src/plugins/newsroom/server/src/domain/record/state';
import type { Told } from '../../../../src/plugins/newsroom/server/src/domain/record/replay';
import { grouped } from './grouped';
import type { RolesOf, RunRow, Tables } from './tables';

/** What the product's own check finds in the stories, and every decision with the run before and after it. */
export function checkStories(tables: Tables, rolesOf: RolesOf): { faults: string[]; told: Told[] } {
  const decisions = grouped(tables.decisions, ({ article }) => article);
  const versions = grouped(tables.versions, ({ article }) => article);
  const rows = grouped(tables.articles, ({ story }) => story);
  const checks = tables.runs.map((row: RunRow) => {
    const { article } = row;
    const check = new StateCheck({ ...row, decisions: decisions.get(article) ?? [], rolesOf });
    for (const version of versions.get(article) ?? []) check.version(version);
    for (const one of rows.get(article) ?? []) check.row(one);
    return check;
  });
  const known = new Set(tables.runs.map(({ article }) => article));
  const strays = [...rows.keys(), ...decisions.keys()].filter((story) => !known.has(story));
  return {
    faults: [
      ...checks.flatMap((check) => check.finish()).map(wordsOf),
      ...[...new Set(strays)].map((story) => `${story}: run missing`),
      ...tables.orphans.map((orphan) => `orphan in ${orphan}`),
    ],
    told: checks
      .flatMap(({ course }) => course.told)
      .sort((one, other) => one.decision.sequence - other.decision.sequence),
  };
}

const wordsOf = ({ article, place, fault, ...where }: StateFault): string =>
  `${article}: ${place} ${fault} ${JSON.stringify(where)}`;
