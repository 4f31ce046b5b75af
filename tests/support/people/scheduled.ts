import type { Schedule } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Newsroom } from '../newsroom';
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
 * others are written and get its run with their own digest.
 */
export async function writeScheduled(newsroom: Newsroom, staff: Staff, count: number): Promise<string[]> {
  const first = await writeSigned(staff);
  await done(staff.deskHead, first, 'schedule', { at: '2099-01-01T06:00:00' });
  const model = await runs(newsroom).findOne({ where: { article: first } });
  const stories = [first];
  while (stories.length < count) {
    const story = await writeStory(staff.secondEditor);
    await copyRun(newsroom, model, story);
    stories.push(story);
  }
  return stories;
}

async function copyRun(newsroom: Newsroom, { id, ...model }: RunRow, article: string): Promise<void> {
  const { digest }: RunRow = await runs(newsroom).findOne({ where: { article } });
  const data = JSON.parse(JSON.stringify(model).replaceAll(model.digest, digest));
  await runs(newsroom).updateMany({ where: { article }, data: { ...data, article } });
}

/** Moves the publication of a story to another time. */
export async function setTime(newsroom: Newsroom, story: string, time: Date): Promise<void> {
  const at = time.toISOString();
  const { schedules }: RunRow = await runs(newsroom).findOne({ where: { article: story } });
  const moved = schedules.map((schedule) => ({ ...schedule, at }));
  await runs(newsroom).updateMany({ where: { article: story }, data: { schedules: moved, dueAt: at } });
}
