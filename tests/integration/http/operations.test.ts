import type { Newsroom } from '../../support/newsroom';
import { hire, type Person } from '../../support/people/people';
import { demand, done, saveStory, writeSigned, writeStory } from '../../support/people/stories';
import { inMinutes, letTimeCome, runDue } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

const operations = async (person: Person = staff.editor) =>
  demand(await person.get('/newsroom/operations')).body;

/** A story that is to be published in an hour. */
async function scheduled(): Promise<string> {
  const story = await writeSigned(staff);
  await done(staff.deskHead, story, 'schedule', { at: inMinutes(60) });
  return story;
}

/** A story that the chief editor publishes before its reviews are done. */
async function published(): Promise<string> {
  const story = await writeStory(staff.editor);
  await done(staff.editor, story, 'submit');
  await done(staff.chiefEditor, story, 'override', { opinion: '汛情紧急', note: '先行刊发' });
  return story;
}

const checkpoint = ({ strapi }: Newsroom) =>
  strapi.plugin('newsroom').service('background-jobs').runOnce('checkpoint');

describe('what the newsroom does by itself', () => {
  it('is nothing in a new newsroom', async () => {
    expect(await operations()).toEqual({
      at: expect.stringMatching(/^20.*Z$/),
      scheduler: { waiting: 0, due: 0, dueSince: null, held: 0 },
      countersigns: { waiting: 0, overdue: 0 },
      checkpoint: null,
    });
  });

  it('is shown to everybody who reads the desk', async () => {
    const proofreader = await hire(newsroom, 'newsroom-proofreader');
    expect(await operations(proofreader)).toMatchObject({ scheduler: { waiting: 0 } });
  });

  it('counts a schedule as waiting, then as due since its time, until it ran', async () => {
    const story = await scheduled();
    expect((await operations()).scheduler).toEqual({ waiting: 1, due: 0, dueSince: null, held: 0 });
    await letTimeCome(newsroom, story);
    expect((await operations()).scheduler).toMatchObject({
      waiting: 1,
      due: 1,
      dueSince: '2020-01-01T00:00:00.000Z',
    });
    await runDue(newsroom);
    expect((await operations()).scheduler).toEqual({ waiting: 0, due: 0, dueSince: null, held: 0 });
  });

  it('counts a schedule as held when its text was changed', async () => {
    const story = await scheduled();
    await saveStory(staff.secondEditor, story, { headline: '清淤工程改期' });
    expect((await operations()).scheduler).toMatchObject({ waiting: 0, held: 1 });
    await done(staff.deskHead, story, 'unschedule');
    expect((await operations()).scheduler).toMatchObject({ held: 0 });
  });

  it('counts the countersigns that are due, and those that are overdue', async () => {
    const story = await published();
    expect((await operations()).countersigns).toEqual({ waiting: 1, overdue: 0 });
    await letCountersignBeOverdue(story);
    expect((await operations()).countersigns).toEqual({ waiting: 1, overdue: 1 });
    await done(staff.deskHead, story, 'countersign', { opinion: '同意' });
    expect((await operations()).countersigns).toEqual({ waiting: 0, overdue: 0 });
  });

  it('names the last checkpoint of the record and its faults', async () => {
    await checkpoint(newsroom);
    expect((await operations()).checkpoint).toEqual({
      day: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      at: expect.stringMatching(/Z$/),
      sequence: expect.any(Number),
      faults: 0,
    });
  });
});

/** Lets the time pass that the policy leaves for the countersign of a story. */
const letCountersignBeOverdue = (story: string) =>
  newsroom.strapi.db
    .query('plugin::newsroom.run')
    .updateMany({ where: { article: story }, data: { countersignDueAt: '2020-01-01T00:00:00.000Z' } });
