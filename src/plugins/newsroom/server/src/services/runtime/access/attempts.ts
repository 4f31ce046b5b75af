/**
 * How often something was tried since the first time, for a while each; of one instance. Keys stand in the order in
 * which their time began, so that those which have run out are found at the front.
 */
export class Attempts {
  readonly #windowMs: number;
  readonly #counts = new Map<string, { count: number; until: number }>();

  /** Counts for so many milliseconds from the first try on. */
  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Counts one more try, unless there were as many as may be; `at` in milliseconds of a clock that never goes back. */
  take(key: string, most: number, at: number): boolean {
    this.#forgetOld(at);
    const { count, until } = this.#counts.get(key) ?? { count: 0, until: at + this.#windowMs };
    if (count >= most) return false;
    this.#counts.set(key, { count: count + 1, until });
    return true;
  }

  /** Milliseconds until the count begins anew. */
  waitOf(key: string, at: number): number {
    return Math.max(0, (this.#counts.get(key)?.until ?? at) - at);
  }

  /** Takes one try back. */
  giveBack(key: string): void {
    const counted = this.#counts.get(key);
    if (counted) counted.count -= 1;
  }

  /** Begins anew. */
  forget(key: string): void {
    this.#counts.delete(key);
  }

  /** Each key is looked at once for being forgotten, however many there are. */
  #forgetOld(at: number): void {
    for (const [key, { until }] of this.#counts) {
      if (until > at) return;
      this.#counts.delete(key);
    }
  }
}
