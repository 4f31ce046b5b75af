import type { Decision } from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import type { Schedule } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Newsroom } from '../newsroom';
import { appendToRecord, recordOf, rewriteRecord } from '../record/rewrite';
import { done, writeSigned, writeStory, type Staff } from './stories';

interface RunRow {
  id: number;
  article: string;
  digest: string;
  schedules: Schedule[];
}

const runs = ({ strapi }: Newsroom) => strapi.db.query('plugin::newsroom.run');

/**
 * Many stories that are signed, read and scheduled for a far day, in little time: one is taken there by its acts, the
 * others are written and get its run and its decisions with their own digest.
 */
export async function writeScheduled(newsroom: Newsroom, staff: Staff, count: number): Promise<string[]> {
  const first = await writeSigned(staff);
  await done(staff.deskHead, first, 'schedule', { at: '2099-01-01T06:00:00' });
  const stories = [first];
  while (stories.length < count) stories.push(await writeStory(staff.secondEditor));
  await copyState(newsroom, first, stories.slice(1));
  return stories;
}

async function copyState(newsroom: Newsroom, first: string, stories: readonly string[]): Promise<void> {
  const { id, ...model }: RunRow = await runs(newsroom).findOne({ where: { article: first } });
  const record = await recordOf(newsroom, first);
  const copies: Decision[] = [];
  for (const article of stories) {
    const { digest }: RunRow = await runs(newsroom).findOne({ where: { article } });
    const copyOf = <Value>(value: Value): Value =>
      JSON.parse(JSON.stringify(value).replaceAll(model.digest, digest)) as Value;
    await runs(newsroom).updateMany({ where: { article }, data: { ...copyOf(model), article } });
    copies.push(...copyOf(record).map(({ hash, previousHash, ...decision }) => ({ ...decision, article })));
  }
  await appendToRecord(newsroom, copies);
}

/** Moves the publications of stories to other times, in the record first; nobody acts meanwhile. */
export async function setTimes(newsroom: Newsroom, times: ReadonlyMap<string, Date>): Promise<void> {
  await rewriteRecord(newsroom, (decision) => {
    const at = times.get(decision.article)?.toISOString();
    return at && decision.act === 'schedule' ? scheduledFor(decision, at) : decision;
  });
  for (const [article, time] of times) {
    const at = time.toISOString();
    const { schedules }: RunRow = await runs(newsroom).findOne({ where: { article } });
    const moved = schedules.map((schedule) => ({ ...schedule, at }));
    await runs(newsroom).updateMany({
      where: { article },
      data: { schedules: moved, dueAt: at, scheduledFor: at },
    });
  }
}

function scheduledFor(decision: Decision, at: string): Decision {
  const { schedule, ...details } = decision.details as { schedule: Schedule };
  return { ...decision, details: { ...details, schedule: { ...schedule, at } } };
}
