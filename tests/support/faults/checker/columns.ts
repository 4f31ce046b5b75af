import { embargoOf, nextAlarm } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import { isSame } from './grouped';
import type { RunRow, Tables } from './tables';

/** Columns by which lists and the scheduler find a run, and that do not say what the run says. */
export const columnFaults = ({ runs }: Tables): string[] =>
  runs.flatMap(({ article, run, indexColumns }) => {
    const expected = indexColumnsIn(run);
    return (Object.keys(expected) as (keyof RunRow['indexColumns'])[])
      .filter((column) => !isSame(expected[column], indexColumns[column]))
      .map(
        (column) =>
          `${article}: ${column} is ${String(indexColumns[column])}, not ${String(expected[column])}`,
      );
  });

function indexColumnsIn(run: RunRow['run']): RunRow['indexColumns'] {
  const held = run.schedules.map((schedule) => schedule.held?.at).filter((at) => at !== undefined);
  const waits = run.override !== null && run.override.countersigned === null;
  return {
    dueAt: nextAlarm(run),
    heldSince: held.sort()[0] ?? null,
    countersignDueAt: waits ? (run.override?.dueAt ?? null) : null,
    isEmbargoed: embargoOf(run) !== undefined,
  };
}
