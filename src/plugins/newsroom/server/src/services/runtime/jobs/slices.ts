import { setTimeout as delay } from 'node:timers/promises';

/** Longest pause after a slice, in milliseconds. */
const LONGEST_PAUSE = 250;

/** How many times as long as a slice the pause after it is: an answer that waits for two slices still comes soon. */
const REST = 2;

/**
 * Does the work on one item after the other, and leaves others twice as much time after each as it took: neither the
 * thread nor the one connection of SQLite is kept for all of it.
 */
export async function inSlices<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result> | Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    const start = performance.now();
    results.push(await work(item));
    await delay(Math.min((performance.now() - start) * REST, LONGEST_PAUSE));
  }
  return results;
}

/** Lets heavy work of one kind be done one piece at a time, in the order in which it was asked for; of one instance. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does the work when what was asked for before is done, however that ended. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
