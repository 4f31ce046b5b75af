/** From how many keys on those that have run out are thrown away. */
const MANY = 1_000;

/** How often something was tried since the first time, for a while each; of one instance. */
export class Attempts {
  readonly #windowMs: number;
  readonly #counts = new Map<string, { count: number; until: number }>();

  /** Counts for so many milliseconds from the first try on. */
  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Counts one more try, unless there were as many as may be; `at` in milliseconds of any clock. */
  take(key: string, most: number, at: number): boolean {
    if (this.#counts.size > MANY) this.#forgetOld(at);
    const { count, until } = this.#counts.get(key) ?? { count: 0, until: 0 };
    const isNew = until <= at;
    if (!isNew && count >= most) return false;
    this.#counts.set(key, isNew ? { count: 1, until: at + this.#windowMs } : { count: count + 1, until });
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

  #forgetOld(at: number): void {
    for (const [key, { until }] of this.#counts) if (until <= at) this.#counts.delete(key);
  }
}
