import { refusalIn } from '../../support/answers';
import { anybody, enlist } from '../../support/people/people';
import {
  act,
  bodyOf,
  done,
  review,
  saveStory,
  signCorrection,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { SUBMISSIONS, writeSubmission } from '../../support/people/submissions';
import { inMinutes, letTimeCome, runDue } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom({ silent: true });

describe('A story that could not go out', () => {
  const LACKING = [
    [{ headline: null }, 'headline'],
    [{ headline: '　' }, 'headline'],
    [{ body: [] }, 'body'],
    [{ body: bodyOf('') }, 'body'],
    [{ body: bodyOf('　　') }, 'body'],
  ] as const;

  it.each(LACKING)('is not submitted: %j', async (lacking, field) => {
    const story = await writeStory(staff.secondEditor, lacking);
    const answer = await act(staff.secondEditor, story, 'submit');
    expect(refusalIn(answer)).toEqual([409, 'story_incomplete']);
    expect(answer.body.error.details.issues).toEqual([{ path: [field], fault: 'missing' }]);
  });

  it('is not signed', async () => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    await saveStory(staff.editor, story, { body: [] });
    const signs = [
      await act(staff.editor, story, 'approve'),
      await act(staff.proofreaders[0], story, 'proof'),
    ];
    expect(signs.map(refusalIn)).toEqual(signs.map(() => [409, 'story_incomplete']));
    const { acts } = await review(staff.editor, story);
    expect(acts).toContainEqual(
      expect.objectContaining({ act: 'approve', allowed: false, reason: 'story_incomplete' }),
    );
  });

  const GONE_BAD = [
    [{ headline: '' }, 'headline', 'missing'],
    [{ slug: 'a/b' }, 'slug', 'malformed'],
    [{ slug: '升级' }, 'slug', 'malformed'],
    [{ body: '[]' }, 'body', 'missing'],
  ] as const;

  /** As an older version let it be written and signed: past the gate, and signed as it is. */
  const spoil = async (story: string, row: object) => {
    const { strapi } = newsroom;
    await strapi.db
      .connection('newsroom_articles')
      .where({ document_id: story, published_at: null })
      .update(row);
  };

  it.each(GONE_BAD)('does not go out by any act: %j', async (row, field, fault) => {
    const [signed, corrected, withdrawn, urgent] = [
      await writeSigned(staff),
      await writePublished(staff),
      await writePublished(staff),
      await writeStory(staff.secondEditor),
    ];
    await saveStory(staff.secondEditor, corrected, { headline: `更正${Date.now()}` });
    await signCorrection(staff, corrected);
    await done(staff.chiefEditor, withdrawn, 'withdraw', { opinion: '核实' });
    await done(staff.secondEditor, urgent, 'submit');
    for (const story of [signed, corrected, withdrawn, urgent]) await spoil(story, row);

    const answers = [
      await act(staff.deskHead, signed, 'schedule', { at: inMinutes(5) }),
      await act(staff.deskHead, signed, 'publish'),
      await act(staff.deskHead, corrected, 'correct', { note: '标题有误。' }),
      await act(staff.chiefEditor, withdrawn, 'restore', { opinion: '已核实' }),
      await act(staff.chiefEditor, urgent, 'override', { opinion: '防汛紧急通知' }),
    ];

    expect(answers.map(refusalIn)).toEqual(answers.map(() => [409, 'story_incomplete']));
    for (const { body } of answers) expect(body.error.details.issues).toEqual([{ path: [field], fault }]);
  });

  it('is held at its time, where it was scheduled before it became so', async () => {
    const story = await writeSigned(staff);
    await done(staff.deskHead, story, 'schedule', { at: inMinutes(5) });
    await spoil(story, { headline: '' });
    await letTimeCome(newsroom, story);
    await runDue(newsroom);
    const { schedules, publication } = await review(staff.deskHead, story);
    expect([publication, schedules[0].held.reason]).toEqual(['scheduled', 'story_incomplete']);
  });

  it('is not signed under the address of another', async () => {
    const [one, other] = [
      await writeSigned(staff, { slug: 'yi-zhi' }),
      await writeStory(staff.secondEditor, { slug: 'yi-zhi' }),
    ];
    await done(staff.secondEditor, other, 'submit');
    await done(staff.deskHead, one, 'publish');
    expect(refusalIn(await act(staff.editor, other, 'approve'))).toEqual([409, 'slug_taken']);
  });

  it('is told to its correspondent', async () => {
    const correspondent = await enlist(newsroom);
    const story = await writeSubmission(correspondent, { paragraphs: [] });
    const { acts } = (await correspondent.get(`${SUBMISSIONS}/${story}`)).body.data;
    expect(acts).toContainEqual({ act: 'submit', allowed: false, reason: 'story_incomplete' });
  });

  it('is none where a photo with a caption stands for the text', async () => {
    const story = await writePublished(staff, { body: [], photos: [{ caption: '图为清淤现场。' }] });
    expect((await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).status).toBe(200);
  });
});
