/** Whether the long runs are asked for, by `FAULTS=long`. */
const isLong = process.env.FAULTS === 'long';

/** What each of twenty editors does in a test of concurrency. */
export const THINGS_PER_PERSON = isLong ? 300 : 50;

/** On how many stories they work: few in the short run, so that stories get through. */
export const CROWD_STORIES = isLong ? 50 : 15;

/** How often an instance is killed, if the machine is fast enough. */
export const KILLS = isLong ? 200 : 8;

/** Until when no more of them are killed, in milliseconds: a boot takes seconds of a processor. */
export const KILLS_TIME = isLong ? 5_400_000 : 240_000;

/** A database that the newsroom runs on. */
export type DatabaseKind = 'SQLite' | 'PostgreSQL' | 'MariaDB';

/** Where twenty editors work at once, and over how many instances. MariaDB is asked in the long run only. */
export const CROWDS: [kind: DatabaseKind, instances: number][] = [
  ['SQLite', 1],
  ['PostgreSQL', 3],
  ...(isLong
    ? ([
        ['PostgreSQL', 1],
        ['MariaDB', 2],
      ] as [DatabaseKind, number][])
    : []),
];
