import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { WORK, write } from './stories.mjs';

/** People at desks who work on stories of their own, at a pace in milliseconds, over all instances by turns. */
export class Desks {
  answers = [];
  failures = [];
  #over = new AbortController();
  #turn = 0;

  constructor({ instances, staff }, { pace, further = [] }) {
    Object.assign(this, { instances, staff, pace, work: [...WORK, ...further] });
  }

  /** So many desks begin to work. */
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
      const story = await this.#ask(['write', 'author', ({ base, token }) => write(base, token, headline)]);
      for (const step of story ? this.work : []) if (!this.#over.signal.aborted) await this.#ask(step, story);
    }
  }

  async #ask([name, who, request], story) {
    await delay(randomInt(this.pace / 2, this.pace * 1.5), null, this.#over).catch(() => undefined);
    if (this.#over.signal.aborted) return null;
    const base = this.instances[(this.#turn += 1) % this.instances.length].address;
    const start = Date.now();
    try {
      return await request({ base, token: this.staff[who], story });
    } catch (error) {
      this.failures.push(`${name}: ${error.message}`);
      return null;
    } finally {
      this.answers.push({ name, start, ms: Date.now() - start });
    }
  }
}
