/** Whether the long runs are asked for, by `FAULTS=long`. */
const isLong = process.env.FAULTS === 'long';

/** What each of twenty editors does in a test of concurrency. */
export const THINGS_PER_PERSON = isLong ? 300 : 40;

/** How often an instance is killed. */
export const KILLS = isLong ? 200 : 8;
