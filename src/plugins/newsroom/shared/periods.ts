/** Days from the first to the last, both included, `2026-03-01`; open at an end that is not known. */
export interface Period {
  from: string | null;
  until: string | null;
}

/** Whether anything is known of when it was. */
export const isDated = ({ from, until }: Period): boolean => from !== null || until !== null;

/** Whether a day lies in the period. */
export const holdsOn = ({ from, until }: Period, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** Whether two periods have a day in common. */
export const overlap = (one: Period, other: Period): boolean => begins(one, other) && begins(other, one);

/** Whether a period begins before another one is over. */
const begins = ({ from }: Period, { until }: Period): boolean =>
  from === null || until === null || from <= until;

/** Whether the last day is not before the first. */
export const isInOrder = (period: Period): boolean => begins(period, period);
