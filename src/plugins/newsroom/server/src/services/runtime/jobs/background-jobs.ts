import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { saidOf } from '../database/said';
import type { Strapi } from '../strapi';

/** Work that is done again and again in the background. */
export interface Job {
  name: string;
  /** Pause between the end of one round and the start of the next, in milliseconds. */
  everyMs: number;
  /** One round; ends early once `signal` says that the instance stops. */
  run(strapi: Strapi, signal: AbortSignal): Promise<void>;
}

/** Longest time that a stop waits for rounds which still run, in milliseconds. */
const LONGEST_STOP = 15_000;

/**
 * Runs jobs in the background of one instance. A job never overlaps itself here; over several instances it has to
 * claim what it works on (`leases.ts`).
 */
export class BackgroundJobs {
  readonly #strapi: Strapi;
  readonly #stopping = new AbortController();
  #jobs: readonly Job[] = [];
  #loops: Promise<void>[] = [];

  constructor(strapi: Strapi) {
    this.#strapi = strapi;
    // Every job waits for it, however many there are; Node takes more than ten for a leak.
    setMaxListeners(0, this.#stopping.signal);
  }

  /** Says what there is to do, before anything is started. */
  schedule(jobs: readonly Job[]): void {
    this.#jobs = jobs;
  }

  /** Starts every job; after a stop it starts none. */
  start(): void {
    if (this.#stopping.signal.aborted) return;
    this.#loops = this.#jobs.map((job) => this.#repeat(job));
  }

  /** Runs one round of a job now; throws what the round throws. */
  async runOnce(name: string): Promise<void> {
    const job = this.#jobs.find((one) => one.name === name);
    if (!job) throw new Error(`There is no job ${name}.`);
    await job.run(this.#strapi, new AbortController().signal);
  }

  /** Begins no further round, and waits for those that run. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const enough = new AbortController();
    const waited = delay(LONGEST_STOP, undefined, { signal: enough.signal }).catch(() => undefined);
    await Promise.race([Promise.all(this.#loops), waited]);
    enough.abort();
  }

  async #repeat(job: Job): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#round(job);
      // The pause ends early, with an error, when the instance stops.
      await delay(job.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #round(job: Job): Promise<void> {
    try {
      await job.run(this.#strapi, this.#stopping.signal);
    } catch (error) {
      this.#strapi.log.error(`The job ${job.name} failed: ${saidOf(error)}`);
    }
  }
}

/** The background jobs of this instance. */
export const backgroundJobsOf = (strapi: Strapi): BackgroundJobs =>
  strapi.plugin('newsroom').service<BackgroundJobs>('background-jobs');
