import { z } from 'zod';

/** How the work goes that the newsroom does by itself; answer of `GET /newsroom/operations`. */
export const operationsAnswer = z.object({
  /** ISO 8601, UTC: now, on the clock of the newsroom. */
  at: z.string(),
  /** What the scheduler has to do: publications, their ends, countersigns that it reports as overdue. */
  scheduler: z.object({
    /** Stories that it will look at. */
    waiting: z.int(),
    /** Stories whose time has come, and which it has not seen to yet. */
    due: z.int(),
    /** ISO 8601, UTC: since when the first of these is due. */
    dueSince: z.string().nullable(),
    /** Stories with a schedule that does not run any more until an editor resolves it. */
    held: z.int(),
  }),
  countersigns: z.object({ waiting: z.int(), overdue: z.int() }),
  /** The last checkpoint of the record, and how many faults it found; `null` before the first one. */
  checkpoint: z.object({ day: z.string(), at: z.string(), sequence: z.int(), faults: z.int() }).nullable(),
});
export type OperationsAnswer = z.infer<typeof operationsAnswer>;
