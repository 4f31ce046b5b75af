import type { Newsroom } from './newsroom';

const MINUTE = 60_000;

/** The wall time, in Shanghai, so many minutes from now. */
export const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * MINUTE + 8 * 60 * MINUTE).toISOString().slice(0, 19);

/** What the scheduler looks at in a run. */
interface Alarms {
  schedules: { at: string; retryAt: string | null }[] | null;
  override: { at: string; dueAt: string } | null;
}

const PAST = '2020-01-01T00:00:00.000Z';

/** Moves everything that is set for a story into the past, as if its time had come. */
export async function letTimeCome({ strapi }: Newsroom, story: string): Promise<void> {
  const runs = strapi.db.query('plugin::newsroom.run');
  const { schedules, override }: Alarms = await runs.findOne({ where: { article: story } });
  const data = {
    schedules: schedules?.map((one) => ({ ...one, at: PAST, retryAt: null })),
    override: override && { ...override, dueAt: PAST },
    dueAt: PAST,
  };
  await runs.updateMany({ where: { article: story }, data });
}

/** Does one round of what is due. */
export const runDue = ({ strapi }: Newsroom): Promise<void> =>
  strapi.plugin('newsroom').service('background-jobs').runOnce('due');
