import type { Core } from '@strapi/strapi';
import { useEmptyNewsroom } from '../../support/use-newsroom';

interface Job {
  name: string;
  everyMs: number;
  run: (strapi: Core.Strapi, signal: AbortSignal) => Promise<void>;
}

interface BackgroundJobs {
  schedule(jobs: Job[]): void;
  start(): void;
  stop(): Promise<void>;
  runOnce(name: string): Promise<void>;
}

/** Something that is reached after it was counted so many times. */
function reachedAfter(times: number): { reached: Promise<void>; count: () => void } {
  let resolve: () => void = () => undefined;
  let left = times;
  const reached = new Promise<void>((keep) => {
    resolve = keep;
  });
  const count = () => {
    left -= 1;
    if (left === 0) resolve();
  };
  return { reached, count };
}

describe('Background jobs', () => {
  const { newsroom } = useEmptyNewsroom({ silent: true });

  /** Other background jobs of the same newsroom. */
  function jobsWith(...jobs: Omit<Job, 'everyMs'>[]): BackgroundJobs {
    const own = newsroom.strapi.plugin('newsroom').service('background-jobs');
    const others = new (own.constructor as new (strapi: Core.Strapi) => BackgroundJobs)(newsroom.strapi);
    others.schedule(jobs.map((job) => ({ ...job, everyMs: 1 })));
    return others;
  }

  it('lets no job overlap itself', async () => {
    const enough = reachedAfter(5);
    let [running, most] = [0, 0];
    const run = async () => {
      running += 1;
      most = Math.max(most, running);
      await newsroom.strapi.db.connection.raw('select 1');
      running -= 1;
      enough.count();
    };
    const jobs = jobsWith({ name: 'busy', run });

    jobs.start();
    await enough.reached;
    await jobs.stop();

    expect(most).toBe(1);
  });

  it('goes on after a round that failed, and lets other jobs go on', async () => {
    const [again, other] = [reachedAfter(2), reachedAfter(2)];
    const failing = () => {
      again.count();
      return Promise.reject(new Error('The disk is full.'));
    };
    const jobs = jobsWith(
      { name: 'failing', run: failing },
      {
        name: 'other',
        run: async () => {
          await newsroom.strapi.db.connection.raw('select 1');
          other.count();
        },
      },
    );

    jobs.start();

    await expect(Promise.all([again.reached, other.reached])).resolves.toHaveLength(2);
    await jobs.stop();
  });

  it('lets a running round end when it stops, and begins no other', async () => {
    const [begun, told] = [reachedAfter(1), reachedAfter(1)];
    let [rounds, ended] = [0, 0];
    const run = async (_: Core.Strapi, signal: AbortSignal) => {
      rounds += 1;
      signal.addEventListener('abort', told.count);
      begun.count();
      await told.reached;
      await newsroom.strapi.db.connection.raw('select 1');
      ended += 1;
    };
    const jobs = jobsWith({ name: 'long', run });
    jobs.start();
    await begun.reached;

    await jobs.stop();

    expect([rounds, ended]).toEqual([1, 1]);
  });

  it('does not start again after it was stopped', async () => {
    let rounds = 0;
    const jobs = jobsWith({
      name: 'late',
      run: () => {
        rounds += 1;
        return Promise.resolve();
      },
    });
    await jobs.stop();

    jobs.start();
    await jobs.stop();

    expect(rounds).toBe(0);
  });

  it('tells of a job that it does not have', async () => {
    await expect(jobsWith().runOnce('tea')).rejects.toThrow('tea');
  });
});
