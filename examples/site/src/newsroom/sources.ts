const KEYS = 'surrogate-key';

const ageOf = (control: string): number => Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);

/** The answers that a page was made of: what it depends on, and how long a copy of it is good. */
export class Sources {
  readonly #keys = new Set<string>();
  readonly #controls: string[] = [];
  #changed = 0;

  take({ headers }: Response): void {
    for (const key of headers.get(KEYS)?.split(' ') ?? []) this.#keys.add(key);
    this.#controls.push(headers.get('cache-control') ?? '');
    this.#changed = Math.max(this.#changed, Date.parse(headers.get('last-modified') ?? '') || 0);
  }

  /** The newsroom’s own words, passed on: the keys of all answers, the latest change, the shortest time. */
  get headers(): Record<string, string> {
    const isPublic = this.#controls.every((control) => /\bpublic\b|^max-age/.test(control));
    const [shortest] = this.#controls.toSorted((one, other) => ageOf(one) - ageOf(other));
    const keys = [...this.#keys];
    if (this.#controls.some((control) => control.includes('no-store')))
      return { 'Cache-Control': 'no-store' };
    return {
      'Cache-Control': isPublic && shortest ? shortest : 'private, no-cache',
      ...(keys.length > 0 && { 'Surrogate-Key': keys.join(' '), 'Cache-Tag': keys.join(',') }),
      ...(this.#changed > 0 && { 'Last-Modified': new Date(this.#changed).toUTCString() }),
    };
  }
}
