import { renameSync, unlinkSync } from 'node:fs';
import { anybody, type Answer } from '../../support/people/people';
import { clearPictures, takePicture } from '../../support/people/pictures';
import {
  act,
  done,
  outcomeOf,
  review,
  saveStory,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { decisionsOn, lastDetails, tampering } from '../../support/databases/tables';
import { inMinutes, letTimeCome, runDue } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });

afterAll(clearPictures);

const publicAnswer = (story: string): Promise<Answer> =>
  anybody(newsroom).get(`/api/newsroom/articles/${story}`);

const isPublic = async (story: string) => (await publicAnswer(story)).status === 200;

const acts = async (story: string) =>
  (await decisionsOn(newsroom, story)).map(
    ({ act: name, actor_kind }) => `${String(actor_kind)} ${String(name)}`,
  );

async function scheduled(extra: object = {}): Promise<string> {
  const story = await writeSigned(staff);
  await done(staff.deskHead, story, 'schedule', { at: inMinutes(60), ...extra });
  return story;
}

describe('a schedule', () => {
  it('keeps the story in the house until its time, and then publishes the text that was named', async () => {
    const story = await scheduled();
    await runDue(newsroom);
    expect([(await review(staff.editor, story)).publication, await isPublic(story)]).toEqual([
      'scheduled',
      false,
    ]);

    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    expect(await isPublic(story)).toBe(true);
    expect((await review(staff.editor, story)).schedules).toEqual([]);
    expect((await acts(story)).slice(-2)).toEqual(['admin schedule', 'system publish']);
  });

  it('runs once, however often the scheduler looks', async () => {
    const story = await scheduled();
    await letTimeCome(newsroom, story);

    await Promise.all([runDue(newsroom), runDue(newsroom), runDue(newsroom)]);

    expect((await acts(story)).filter((one) => one === 'system publish')).toHaveLength(1);
  });

  it('names time, zone, version and digest in the record', async () => {
    const story = await scheduled({ at: '2099-12-01T06:00', timeZone: 'Asia/Shanghai' });

    const { version, digest } = await review(staff.editor, story);
    expect((await lastDetails(newsroom, story)).schedule).toMatchObject({
      act: 'publish',
      at: '2099-11-30T22:00:00.000Z',
      timeZone: 'Asia/Shanghai',
      version,
      digest,
    });
  });

  it('is replaced by a later one', async () => {
    const story = await scheduled();
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(120) });

    expect((await review(staff.editor, story)).schedules).toHaveLength(1);
  });

  it('falls with an unschedule, and the story is as before', async () => {
    const story = await scheduled();
    await done(staff.deskHead, story, 'unschedule');
    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    expect([(await review(staff.editor, story)).publication, await isPublic(story)]).toEqual(['none', false]);
  });

  it('falls when the story is sent back', async () => {
    const story = await scheduled();
    await done(staff.chiefEditor, story, 'return', { opinion: '数字有误' });

    const { schedules, publication, stage } = await review(staff.editor, story);
    expect({ schedules, publication, stage }).toEqual({
      schedules: [],
      publication: 'none',
      stage: 'returned',
    });
  });

  it.each([
    ['the past', { at: '2020-01-01T06:00' }, '400 time_is_past'],
    ['no time', { at: 'tomorrow' }, '400 bad_request'],
    ['no such day', { at: '2099-02-30T06:00' }, '400 bad_request'],
    [
      'a wall time that the zone skips',
      { at: '2030-03-31T02:30', timeZone: 'Europe/Berlin' },
      '400 no_such_time',
    ],
    [
      'no zone, though with an offset',
      { at: '2099-01-01T06:00+08:00', timeZone: 'Mars' },
      '400 no_such_time',
    ],
    ['no zone', { at: '2099-01-01T06:00', timeZone: 'Asia/Nowhere' }, '400 no_such_time'],
    ['nothing', {}, '400 bad_request'],
  ])('at %s is refused', async (_, extra, outcome) => {
    const story = await writeSigned(staff);

    expect(outcomeOf(await act(staff.deskHead, story, 'schedule', extra))).toBe(outcome);
  });

  it('of a story that is not signed is refused', async () => {
    const story = await writeStory(staff.secondEditor);

    expect(outcomeOf(await act(staff.deskHead, story, 'schedule', { at: inMinutes(5) }))).toBe(
      '409 wrong_stage',
    );
  });

  it('is refused to those who may not publish', async () => {
    const story = await writeSigned(staff);

    expect(outcomeOf(await act(staff.editor, story, 'schedule', { at: inMinutes(5) }))).toBe(
      '403 not_permitted',
    );
  });
});

describe('a schedule whose text changed', () => {
  it('is held at once, and never runs', async () => {
    const story = await scheduled();
    await saveStory(staff.secondEditor, story, { headline: '清淤工程改期' });
    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    const { schedules } = await review(staff.editor, story);
    expect(schedules[0].held.reason).toBe('not_signed');
    expect(await isPublic(story)).toBe(false);
    expect((await acts(story)).slice(-2)).toEqual(['admin edit', 'admin hold']);
  });

  it('behind the back of the newsroom is held when its time comes', async () => {
    const story = await scheduled();
    await letTimeCome(newsroom, story);

    await tampering(newsroom, 'newsroom_articles', async (rows) => {
      await rows.where({ document_id: story }).update({ headline: '有人改了标题' });
      await runDue(newsroom);
    });

    expect((await review(staff.editor, story)).schedules[0].held.reason).toBe('not_signed');
    expect(await isPublic(story)).toBe(false);
    expect((await acts(story)).at(-1)).toBe('system hold');
  });

  it('is shown to the editors until somebody resolves it', async () => {
    const story = await scheduled();
    await saveStory(staff.secondEditor, story, { headline: '清淤工程又改期' });
    const held = async () =>
      (await staff.deskHead.get('/newsroom/schedule-overview?what=held&pageSize=100')).body.rows.map(
        ({ documentId }: { documentId: string }) => documentId,
      );
    expect(await held()).toContain(story);

    await done(staff.deskHead, story, 'unschedule');

    expect(await held()).not.toContain(story);
  });
});

describe('a schedule whose picture cannot be read', () => {
  const withPicture = async () => {
    const picture = await takePicture(newsroom, staff.secondEditor);
    const story = await writeSigned(staff, { photos: [{ file: picture.id, caption: '图为清淤现场。' }] });
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(60) });
    return { picture, story };
  };
  const roundOn = async (story: string) => {
    await letTimeCome(newsroom, story);
    await runDue(newsroom);
  };

  it('is tried again, and runs once the storage answers', async () => {
    const { picture, story } = await withPicture();
    const away = `${picture.path}.away`;
    renameSync(picture.path, away);
    await roundOn(story);
    const { schedules } = await review(staff.editor, story);
    expect(schedules).toMatchObject([{ attempts: 1, retryAt: expect.any(String), held: null }]);

    renameSync(away, picture.path);
    await roundOn(story);

    expect(await isPublic(story)).toBe(true);
  });

  it('is held after five tries', async () => {
    const { picture, story } = await withPicture();
    unlinkSync(picture.path);
    for (let tries = 0; tries < 5; tries += 1) await roundOn(story);

    const { schedules } = await review(staff.editor, story);
    expect(schedules).toMatchObject([{ attempts: 5, held: { reason: 'picture_unreadable' } }]);
    expect((await acts(story)).filter((one) => one === 'system hold')).toHaveLength(1);
  });
});

describe('the end of a publication', () => {
  it('can be set with its beginning', async () => {
    const story = await scheduled();
    await done(staff.deskHead, story, 'schedule', {
      act: 'unpublish',
      at: inMinutes(90),
      opinion: '活动已过',
    });
    expect((await review(staff.editor, story)).schedules).toHaveLength(2);

    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    expect(await isPublic(story)).toBe(false);
    expect((await acts(story)).slice(-2)).toEqual(['system publish', 'system unpublish']);
  });

  it('can be set for a story that is public', async () => {
    const story = await writePublished(staff);
    await done(staff.deskHead, story, 'schedule', {
      act: 'unpublish',
      at: inMinutes(9),
      opinion: '活动已过',
    });
    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    expect((await review(staff.editor, story)).publication).toBe('none');
  });

  it('comes also for a story whose text has changed meanwhile', async () => {
    const story = await writePublished(staff);
    await done(staff.deskHead, story, 'schedule', {
      act: 'unpublish',
      at: inMinutes(9),
      opinion: '活动已过',
    });
    await saveStory(staff.secondEditor, story, { headline: '活动后的标题' });
    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    expect(await isPublic(story)).toBe(false);
  });

  it('cannot come before the beginning', async () => {
    const story = await scheduled();

    const answer = await act(staff.deskHead, story, 'schedule', {
      act: 'unpublish',
      at: inMinutes(30),
      opinion: '活动已过',
    });

    expect(outcomeOf(answer)).toBe('409 before_publication');
  });
});
