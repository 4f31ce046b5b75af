import type { Override, Schedule } from '../../src/plugins/newsroom/shared/run';
import type { Policy } from '../../src/plugins/newsroom/shared/policy';
import type { Newsroom } from './newsroom';
import { rewriteRecord } from './record/rewrite';

const MINUTE = 60_000;

/** The wall time, in Shanghai, so many minutes from now. */
export const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * MINUTE + 8 * 60 * MINUTE).toISOString().slice(0, 19);

/** What the scheduler looks at in a run. */
interface Alarms {
  schedules: Schedule[] | null;
  override: Override | null;
  policy: Policy;
}

const PAST = '2020-01-01T00:00:00.000Z';
const BEFORE = '2019-12-01T00:00:00.000Z';

/** Moves everything that is set for a story into the past, in its run and in the record, as if its time had come. */
export async function letTimeCome(newsroom: Newsroom, story: string): Promise<void> {
  const runs = newsroom.strapi.db.query('plugin::newsroom.run');
  const { schedules, override, policy }: Alarms = await runs.findOne({ where: { article: story } });
  const decidedAt = minutesBefore(PAST, policy.override?.countersignWithin ?? 0);
  const data = {
    schedules: schedules?.map((one) => ({ ...one, at: PAST, retryAt: null })),
    override: override && { ...override, at: decidedAt, dueAt: PAST },
    dueAt: PAST,
    scheduledFor: schedules?.some(({ held }) => !held) ? PAST : null,
    ...(override && !override.countersigned && { countersignDueAt: PAST }),
  };
  await rewriteRecord(newsroom, (decision) => {
    if (decision.article !== story) return decision;
    const { details } = decision;
    if (decision.act === 'schedule')
      return {
        ...decision,
        at: BEFORE,
        details: { ...details, schedule: { ...(details?.schedule as Schedule), at: PAST } },
      };
    if (decision.act === 'override')
      return { ...decision, at: decidedAt, details: { ...details, countersignDueAt: PAST } };
    return decision;
  });
  await runs.updateMany({ where: { article: story }, data });
}

const minutesBefore = (time: string, minutes: number): string =>
  new Date(Date.parse(time) - minutes * MINUTE).toISOString();

/** Does one round of what is due. */
export const runDue = ({ strapi }: Newsroom): Promise<void> =>
  strapi.plugin('newsroom').service('background-jobs').runOnce('due');
