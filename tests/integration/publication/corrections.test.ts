import { anybody, type Answer } from '../../support/people/people';
import {
  act,
  approveAll,
  done,
  outcomeOf,
  proofread,
  saveStory,
  signCorrection,
  writePublished,
} from '../../support/people/stories';
import { lastDetails, publishedRows } from '../../support/databases/tables';
import { inMinutes, letTimeCome, runDue } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

const publicAnswer = (story: string): Promise<Answer> =>
  anybody(newsroom).get(`/api/newsroom/articles/${story}`);

async function changeAndSign(story: string, headline: string): Promise<void> {
  await saveStory(staff.secondEditor, story, { headline });
  await signCorrection(staff, story);
}

const atOnce = () => Promise.resolve();

async function untilDue(story: string): Promise<void> {
  await letTimeCome(newsroom, story);
  await runDue(newsroom);
}

describe('a correction', () => {
  it('takes the short path, and the public sees the new text with its note', async () => {
    const story = await writePublished(staff);
    const before = await publicAnswer(story);
    await changeAndSign(story, '清淤工程共三段');

    await done(staff.deskHead, story, 'correct', { note: '原稿“两段”有误,应为“三段”。' });

    const { data } = (await publicAnswer(story)).body;
    expect(data).toMatchObject({
      headline: '清淤工程共三段',
      firstPublishedAt: before.body.data.firstPublishedAt,
      correctedAt: expect.any(String),
      corrections: [{ at: data.correctedAt, note: '原稿“两段”有误,应为“三段”。' }],
    });
  });

  it('keeps which text was public before and after', async () => {
    const story = await writePublished(staff);
    await changeAndSign(story, '清淤工程共四段');
    await done(staff.deskHead, story, 'correct', { note: '段数有误。' });

    expect(await lastDetails(newsroom, story)).toMatchObject({
      note: '段数有误。',
      before: { version: 1 },
      after: { version: 2 },
    });
  });

  it.each([
    ['without a note', {}],
    ['with an empty note', { note: '  ' }],
  ])('%s is refused', async (_, extra) => {
    const story = await writePublished(staff);
    await changeAndSign(story, '清淤工程共五段');

    expect(outcomeOf(await act(staff.deskHead, story, 'correct', extra))).toBe('400 note_required');
  });

  it('cannot be made silently by publishing the changed text', async () => {
    const story = await writePublished(staff);
    await changeAndSign(story, '清淤工程共六段');

    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 is_public');
  });

  it('cannot be made silently by taking the story down first', async () => {
    const story = await writePublished(staff, { headline: '清淤工程共八段' });
    await done(staff.deskHead, story, 'unpublish', { opinion: '段数有误' });
    await saveStory(staff.secondEditor, story, { headline: '清淤工程共九段' });
    await approveAll(staff, story);
    await proofread(staff, story);
    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('400 note_required');
    expect(outcomeOf(await act(staff.deskHead, story, 'schedule', { at: inMinutes(5) }))).toBe(
      '400 note_required',
    );

    await done(staff.deskHead, story, 'schedule', { at: inMinutes(5), note: '段数有误。' });
    await letTimeCome(newsroom, story);
    await runDue(newsroom);

    const { data } = (await publicAnswer(story)).body;
    expect(data).toMatchObject({
      headline: '清淤工程共九段',
      correctedAt: expect.any(String),
      corrections: [{ at: data.correctedAt, note: '段数有误。' }],
    });
    expect(await lastDetails(newsroom, story)).toMatchObject({
      note: '段数有误。',
      before: { version: 1 },
      after: { version: 2 },
    });
  });

  it('is not made of a story that comes back as it was', async () => {
    const story = await writePublished(staff);
    await done(staff.deskHead, story, 'unpublish', { opinion: '核实' });

    await done(staff.deskHead, story, 'publish');

    expect((await publicAnswer(story)).body.data).toMatchObject({ correctedAt: null, corrections: null });
  });

  it.each<[string, readonly [string, string], object, (story: string) => Promise<void>]>([
    ['a publication', ['unpublish', 'publish'], {}, atOnce],
    ['a publication at a time', ['unpublish', 'schedule'], { at: inMinutes(5) }, untilDue],
    ['an emergency publication', ['unpublish', 'override'], {}, atOnce],
    ['a restore', ['withdraw', 'restore'], {}, atOnce],
  ])(
    'is not made of a text that comes back as it was by %s with a note',
    async (_, [away, back], extra, wait) => {
      const story = await writePublished(staff);
      await done(staff.chiefEditor, story, away, { opinion: '核实' });

      await done(staff.chiefEditor, story, back, { opinion: '已核实', note: '经核实无误。', ...extra });
      await wait(story);

      const { data } = (await publicAnswer(story)).body;
      expect(data).toMatchObject({ correctedAt: null, corrections: null });
      expect(await lastDetails(newsroom, story)).toMatchObject({ note: '经核实无误。' });
    },
  );

  it('is not made a second time of the text that it brought', async () => {
    const story = await writePublished(staff);
    await changeAndSign(story, '清淤工程共十段');
    await done(staff.deskHead, story, 'correct', { note: '段数有误。' });
    const before = (await publicAnswer(story)).body.data;
    expect(outcomeOf(await act(staff.deskHead, story, 'correct', { note: '再说一次。' }))).toBe(
      '409 already_published',
    );

    await done(staff.chiefEditor, story, 'withdraw', { opinion: '核实' });
    await done(staff.chiefEditor, story, 'restore', { opinion: '已核实', note: '恢复。' });

    const { correctedAt, corrections } = (await publicAnswer(story)).body.data;
    expect({ correctedAt, corrections }).toEqual({
      correctedAt: before.correctedAt,
      corrections: before.corrections,
    });
  });

  it('of a text that nobody signed is refused', async () => {
    const story = await writePublished(staff);
    await saveStory(staff.secondEditor, story, { headline: '清淤工程共七段' });

    expect(outcomeOf(await act(staff.deskHead, story, 'correct', { note: '段数有误。' }))).toBe(
      '409 wrong_stage',
    );
  });

  it('cannot be written into the marks of the text by hand', async () => {
    const story = await writePublished(staff);
    await saveStory(staff.secondEditor, story, {
      corrections: [{ at: 'x', note: 'x' }],
      correctedAt: '2020-01-01',
    });

    expect(await publishedRows(newsroom, story)).toMatchObject([{ corrections: null, corrected_at: null }]);
  });
});

describe('a withdrawal', () => {
  const withdrawn = async (extra: object = {}) => {
    const story = await writePublished(staff);
    const { slug } = (await publicAnswer(story)).body.data;
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '来源不实', ...extra });
    return { story, slug };
  };

  it('answers 410 with its tombstone, by document and by slug', async () => {
    const { story, slug } = await withdrawn({ note: '本报撤回此稿。', scopes: ['web', 'partners'] });

    const answers = [
      await publicAnswer(story),
      await anybody(newsroom).get(`/api/newsroom/articles/slug/${slug}`),
    ];

    const withdrawal = { documentId: story, note: '本报撤回此稿。', scopes: ['web', 'partners'] };
    expect(answers.map(outcomeOf)).toEqual(['410 withdrawn', '410 withdrawn']);
    expect(answers[0]?.body.error.details.withdrawal).toMatchObject(withdrawal);
  });

  it('tells neither its text nor its reason to the public', async () => {
    const story = await writePublished(staff, { headline: '某某被指贪污' });
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '当事人投诉' });

    const texts = [await publicAnswer(story), await anybody(newsroom).get('/api/newsroom/withdrawals')].map(
      ({ text }) => text,
    );

    expect(texts.join()).not.toMatch(/某某|贪污|当事人/);
  });

  it('is in the list of withdrawals, and the story in no other', async () => {
    const { story } = await withdrawn();

    const list = await anybody(newsroom).get('/api/newsroom/withdrawals?pageSize=100');
    const stories = await anybody(newsroom).get(`/api/newsroom/articles?filters[documentId][$eq]=${story}`);

    expect(list.body.data).toContainEqual(expect.objectContaining({ documentId: story }));
    expect(stories.body.data).toEqual([]);
  });

  it('without a reason is refused', async () => {
    const story = await writePublished(staff);

    expect(outcomeOf(await act(staff.chiefEditor, story, 'withdraw'))).toBe('400 opinion_required');
  });

  it('keeps every version and decision', async () => {
    const { story } = await withdrawn();

    const deleted = await staff.chiefEditor.delete(
      `/content-manager/collection-types/plugin::newsroom.article/${story}`,
    );

    expect(deleted.status).not.toBe(200);
    expect((await staff.editor.get(`/newsroom/articles/${story}/versions`)).body.versions).toHaveLength(1);
  });

  it('ends by a restore, and only by that', async () => {
    const { story } = await withdrawn();
    expect(outcomeOf(await act(staff.deskHead, story, 'publish'))).toBe('409 is_withdrawn');

    await done(staff.chiefEditor, story, 'restore', { opinion: '已核实' });

    expect((await publicAnswer(story)).status).toBe(200);
    expect((await anybody(newsroom).get('/api/newsroom/withdrawals?pageSize=100')).text).not.toContain(story);
  });

  it('ends with a note where the text has changed', async () => {
    const { story } = await withdrawn();
    await saveStory(staff.secondEditor, story, { headline: '核实后的标题' });
    await done(staff.editor, story, 'approve');
    await done(staff.deskHead, story, 'approve');
    await done(staff.chiefEditor, story, 'approve');
    for (const person of staff.proofreaders) await done(person, story, 'proof');
    const restore = (extra: object) =>
      act(staff.chiefEditor, story, 'restore', { opinion: '已核实', ...extra });

    expect(outcomeOf(await restore({}))).toBe('400 note_required');
    expect(outcomeOf(await restore({ note: '标题已更正。' }))).toBe('200');
  });
});
