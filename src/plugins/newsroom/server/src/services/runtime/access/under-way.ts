/** What is under way and may still succeed or fail, by key; of one instance. */
export class UnderWay {
  readonly #ends = new Map<string, Set<Promise<unknown>>>();

  /** Does the work, and counts it as under way until it is over, however it ends. */
  async during(keys: readonly string[], work: () => Promise<void>): Promise<void> {
    const done = work();
    const end = done.catch(() => undefined);
    for (const key of keys) this.#endsOf(key).add(end);
    try {
      await done;
    } finally {
      for (const key of keys) this.#forget(key, end);
    }
  }

  /** Waits until one of them is over; says whether there was any. */
  async oneOver(key: string): Promise<boolean> {
    const ends = this.#ends.get(key);
    if (!ends) return false;
    await Promise.race(ends);
    return true;
  }

  #endsOf(key: string): Set<Promise<unknown>> {
    const ends = this.#ends.get(key) ?? new Set();
    this.#ends.set(key, ends);
    return ends;
  }

  #forget(key: string, end: Promise<unknown>): void {
    const ends = this.#ends.get(key);
    ends?.delete(end);
    if (ends?.size === 0) this.#ends.delete(key);
  }
}
