/** What is under way and may still succeed or fail, by key; of one instance. */
export class UnderWay {
  readonly #ends = new Map<string, Set<Promise<unknown>>>();

  /** Counts something as under way from now on; what it answers is called when that is over, however it ended. */
  begin(keys: readonly string[]): () => void {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    for (const key of keys) this.#endsOf(key).add(over);
    return () => {
      for (const key of keys) this.#forget(key, over);
      end();
    };
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
