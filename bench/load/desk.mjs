import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { writeStory } from '../app.mjs';
import { WORK } from './stories.mjs';

/** @typedef {import('./stories.mjs').Step} Step */

/**
 * A request that was answered: which one, when it was sent (milliseconds of the epoch), and how long it took.
 * @typedef {{ name: string, start: number, ms: number }} Answer
 */

/** People at desks who work on stories of their own, at a pace in milliseconds, over all instances by turns. */
export class Desks {
  /** @type {Answer[]} */
  answers = [];
  /** @type {string[]} */
  failures = [];
  #over = new AbortController();
  #turn = 0;

  /**
   * @param {Pick<import('./cluster.mjs').Cluster, 'instances' | 'staff'>} cluster
   * @param {{ pace: number, further?: Step[] }} plan
   */
  constructor({ instances, staff }, { pace, further = [] }) {
    this.instances = instances;
    this.staff = staff;
    this.pace = pace;
    this.work = [...WORK, ...further];
  }

  /**
   * So many desks begin to work.
   * @param {number} count
   */
  open(count) {
    this.working = Promise.all(Array.from({ length: count }, () => this.#keepWorking()));
  }

  /** Everybody finishes what they are doing. */
  async close() {
    this.#over.abort();
    await this.working;
  }

  async #keepWorking() {
    while (!this.#over.signal.aborted) {
      const headline = `编辑部稿件${randomInt(1e12)}`;
      const story = await this.#ask('write', 'author', ({ base, token }) =>
        writeStory(base, token, headline),
      );
      if (story === null) continue;
      for (const [name, who, request] of this.work)
        if (!this.#over.signal.aborted) await this.#ask(name, who, (at) => request({ ...at, story }));
    }
  }

  /**
   * Sends one request at the pace, to the next instance; `null` where it failed or was not sent any more.
   * @template Result
   * @param {string} name
   * @param {import('../app.mjs').Who | null} who
   * @param {(at: import('./stories.mjs').Place) => Promise<Result>} request
   */
  async #ask(name, who, request) {
    await delay(randomInt(this.pace / 2, this.pace * 1.5), null, this.#over).catch(() => undefined);
    if (this.#over.signal.aborted) return null;
    const base = this.instances[(this.#turn += 1) % this.instances.length].address;
    const start = Date.now();
    try {
      return await request({ base, token: who ? this.staff[who] : undefined });
    } catch (error) {
      this.failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
      return null;
    } finally {
      this.answers.push({ name, start, ms: Date.now() - start });
    }
  }
}
