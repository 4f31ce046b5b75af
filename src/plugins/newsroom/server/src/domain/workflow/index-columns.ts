import { isSame } from '../article/content';
import { nextAlarm, nextScheduled } from './alarms';
import { actorKey, embargoOf, type Run } from './run';
import { waitingOf } from './waiting';

/** What lists and the scheduler look for; made from the run, and never read back into it. */
export interface IndexColumns {
  /** When the scheduler looks at the story next, also for a countersign that is overdue then. */
  dueAt: string | null;
  /** When the next act that is scheduled and not held is due. */
  scheduledFor: string | null;
  heldSince: string | null;
  countersignDueAt: string | null;
  isEmbargoed: boolean;
  isWaiting: boolean;
  /** Delimited words, so that a whole word can be looked for. */
  waitsFor: string;
  notFor: string;
  holderKey: string | null;
  holderUntil: string | null;
}

/** A word as it stands in a list of words. */
export const delimited = (word: string): string => `|${word}|`;

const wordsOf = (words: readonly string[]): string => words.map(delimited).join('');

/** What lists and the scheduler find a run by. */
export function indexColumnsOf(run: Run): IndexColumns {
  const held = run.schedules.flatMap((schedule) => (schedule.held ? [schedule.held.at] : []));
  const { override, holder } = run;
  const { waitsFor, notFor } = waitingOf(run);
  return {
    dueAt: nextAlarm(run),
    scheduledFor: nextScheduled(run),
    heldSince: held.sort().at(0) ?? null,
    countersignDueAt: override && !override.countersigned ? override.dueAt : null,
    isEmbargoed: embargoOf(run) !== undefined,
    isWaiting: waitsFor.length > 0,
    waitsFor: wordsOf(waitsFor),
    notFor: wordsOf(notFor),
    holderKey: holder && actorKey(holder),
    holderUntil: holder && holder.until,
  };
}

/** Names of the columns that do not say what the run says. */
export function strangeColumns(row: IndexColumns, run: Run): string[] {
  const expected = indexColumnsOf(run);
  return (Object.keys(expected) as (keyof IndexColumns)[]).filter(
    (column) => !isSame(row[column] ?? null, expected[column]),
  );
}
