import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from '../load/figures.mjs';

/** Milliseconds between two requests of one kind, whether the one before was answered or not. */
const EVERY = 50;

/** Milliseconds of asking before the heavy request and after it. */
const AROUND = 300;

/** What others ask for meanwhile: a site, and a desk. */
const ASKED = {
  list: '/api/newsroom/articles?pagination[pageSize]=25',
  queue: '/newsroom/queue?pageSize=25',
};

/** @typedef {{ p50: number | null, p95: number | null, max: number | null, lost: number }} Wait in milliseconds, and connections that were lost */
/** @typedef {Record<keyof typeof ASKED, Wait>} Waits */

/**
 * How long others wait for their answers while somebody works, in milliseconds.
 * @param {import('./newsroom.mjs').Place} place
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Waits>}
 */
export async function waitsDuring(place, work) {
  const probes = Object.values(ASKED).map((path) => new Probe(place, path));
  await delay(AROUND);
  await work();
  await delay(AROUND);
  const waits = await Promise.all(probes.map((probe) => probe.stop()));
  return /** @type {Waits} */ (Object.fromEntries(Object.keys(ASKED).map((name, at) => [name, waits[at]])));
}

/** Asks the same thing again and again. */
class Probe {
  /** @type {Promise<number>[]} */
  #answers = [];
  lost = 0;

  /**
   * @param {import('./newsroom.mjs').Place} place
   * @param {string} path
   */
  constructor({ base, staff }, path) {
    /** @type {Record<string, string>} */
    const headers = path.startsWith('/api/') ? {} : { authorization: `Bearer ${staff.editor}` };
    const ask = async () => {
      const start = performance.now();
      // A connection that is lost is no answer either: whoever asked has waited so long.
      await fetch(base + path, { headers }).then(
        (response) => response.arrayBuffer(),
        () => (this.lost += 1),
      );
      return performance.now() - start;
    };
    this.timer = setInterval(() => this.#answers.push(ask()), EVERY);
  }

  async stop() {
    clearInterval(this.timer);
    const times = await Promise.all(this.#answers);
    return {
      p50: percentile(times, 50),
      p95: percentile(times, 95),
      max: percentile(times, 100),
      lost: this.lost,
    };
  }
}
