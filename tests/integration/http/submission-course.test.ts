import { pathsIn, refusalIn } from '../../support/answers';
import { enlist, type Person } from '../../support/people/people';
import { act, approveAll, done, review, saveStory } from '../../support/people/stories';
import {
  changeSubmission,
  readSubmission,
  sendSubmission,
  SUBMISSION,
  SUBMISSIONS,
  writeSubmission,
} from '../../support/people/submissions';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let author: Person;

beforeAll(async () => {
  author = await enlist(newsroom);
});

describe('Changing', () => {
  it('keeps what is not named, and counts the version', async () => {
    const story = await writeSubmission(author, { kicker: '河西街道' });
    const { body } = await changeSubmission(author, story, { version: 1, headline: '清淤提前完工' });
    expect(body.data).toMatchObject({
      headline: '清淤提前完工',
      kicker: '河西街道',
      version: 2,
      paragraphs: SUBMISSION.paragraphs,
    });
  });

  it('refuses a version that is no longer the present one', async () => {
    const story = await writeSubmission(author);
    await changeSubmission(author, story, { version: 1, headline: '二' });
    const answer = await changeSubmission(author, story, { version: 1, headline: '三' });
    expect(refusalIn(answer)).toEqual([409, 'stale_version']);
    expect(answer.body.error.details).toMatchObject({ version: 2, changedBy: author.name });
    expect((await readSubmission(author, story)).headline).toBe('二');
  });

  it.each([
    [{ headline: '二' }, ['version']],
    [{ version: 1, headline: ' ' }, ['headline']],
    [{ version: 1, slug: 'x' }, ['']],
    [{ version: 1, urgency: 1 }, ['']],
  ])('refuses %j with its paths', async (body, paths) => {
    const answer = await changeSubmission(author, await writeSubmission(author), body);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('is refused once the editors have the story, and again open after the recall', async () => {
    const story = await sendSubmission(author);
    const refused = await changeSubmission(author, story, { version: 1, headline: '二' });
    expect(refusalIn(refused)).toEqual([409, 'not_editable']);
    await author.post(`${SUBMISSIONS}/${story}/recall`, { version: 1 });
    expect((await changeSubmission(author, story, { version: 1, headline: '二' })).status).toBe(200);
  });

  it('is refused after the story was turned down', async () => {
    const story = await sendSubmission(author);
    await done(staff.editor, story, 'reject', { opinion: '已有同题稿件。' });
    expect(refusalIn(await changeSubmission(author, story, { version: 1, headline: '二' }))).toEqual([
      409,
      'not_editable',
    ]);
  });
});

describe('Submitting and recalling', () => {
  it('moves the story to the first review and back', async () => {
    const story = await writeSubmission(author);
    const sent = await author.post(`${SUBMISSIONS}/${story}/submit`, { version: 1 });
    expect(sent.body.data).toMatchObject({
      stage: 'first_review',
      acts: [{ allowed: false }, { allowed: true }],
    });
    const back = await author.post(`${SUBMISSIONS}/${story}/recall`, { version: 1 });
    expect([back.status, back.body.data.stage]).toEqual([200, 'draft']);
  });

  it.each(['submit', 'recall'])('%s refuses a version that is not the present one', async (name) => {
    const story = await sendSubmission(author);
    const answer = await author.post(`${SUBMISSIONS}/${story}/${name}`, { version: 9 });
    expect(refusalIn(answer)).toEqual([409, 'stale_version']);
  });

  it.each(['submit', 'recall'])('%s refuses a body without a version', async (name) => {
    const answer = await author.post(`${SUBMISSIONS}/${await writeSubmission(author)}/${name}`, {});
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(['version']);
  });

  it('refuses to submit twice', async () => {
    const story = await sendSubmission(author);
    const answer = await author.post(`${SUBMISSIONS}/${story}/submit`, { version: 1 });
    expect(refusalIn(answer)).toEqual([409, 'wrong_stage']);
  });

  it('refuses to recall what an editor has claimed or decided on', async () => {
    const [claimed, decided] = [await sendSubmission(author), await sendSubmission(author)];
    await done(staff.editor, claimed, 'claim');
    await done(staff.editor, decided, 'approve');
    const recall = (story: string) => author.post(`${SUBMISSIONS}/${story}/recall`, { version: 1 });
    expect(refusalIn(await recall(claimed))).toEqual([409, 'held_by_other']);
    expect(refusalIn(await recall(decided))).toEqual([409, 'already_decided']);
  });

  it('has no other acts', async () => {
    const story = await sendSubmission(author);
    const answers = [
      await author.post(`${SUBMISSIONS}/${story}/approve`, { version: 1 }),
      await author.post(`${SUBMISSIONS}/${story}/publish`, { version: 1 }),
      await author.delete(`${SUBMISSIONS}/${story}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405]);
  });
});

describe('What the author learns', () => {
  it('is the opinion of a return, and not who wrote it', async () => {
    const story = await sendSubmission(author);
    await done(staff.editor, story, 'return', { opinion: '请补数据来源。', reasonCode: 'source' });
    const { stage, opinions, acts } = await readSubmission(author, story);
    expect(stage).toBe('returned');
    expect(opinions).toEqual([
      {
        act: 'return',
        opinion: '请补数据来源。',
        reasonCode: 'source',
        reason: null,
        at: expect.any(String),
      },
    ]);
    expect(acts[0]).toEqual({ act: 'submit', allowed: true });
  });

  it('is the opinion of a rejection', async () => {
    const story = await sendSubmission(author);
    await done(staff.editor, story, 'reject', { opinion: '已有同题稿件。' });
    expect((await readSubmission(author, story)).opinions).toMatchObject([
      { act: 'reject', opinion: '已有同题稿件。' },
    ]);
  });

  it('is not what reviewers tell one another', async () => {
    const story = await sendSubmission(author);
    await done(staff.editor, story, 'approve', { opinion: '内部意见一' });
    await act(staff.proofreaders[0], story, 'proof', { opinion: '内部意见二' });
    const { text } = await author.get(`${SUBMISSIONS}/${story}`);
    expect(text).not.toContain('内部意见');
  });

  it('is the text that the editors made of the story', async () => {
    const story = await sendSubmission(author);
    await saveStory(staff.editor, story, { headline: '河西清淤完工' });
    expect(await readSubmission(author, story)).toMatchObject({
      headline: '河西清淤完工',
      version: 2,
      stage: 'first_review',
    });
  });
});

describe('Submitting again what was returned', () => {
  const returned = async (): Promise<string> => {
    const story = await sendSubmission(author);
    await done(staff.editor, story, 'return', { opinion: '请补数据来源。', reasonCode: 'shi-shi-dai-he' });
    return story;
  };
  const submit = (story: string, body: object) => author.post(`${SUBMISSIONS}/${story}/submit`, body);

  it('asks for a word where the text is to the letter as it was', async () => {
    const story = await returned();
    expect(refusalIn(await submit(story, { version: 1 }))).toEqual([400, 'unchanged_since_return']);
    const answer = await submit(story, { version: 1, opinion: '数据来自区统计局公报，原文无误。' });
    expect([answer.status, answer.body.data.stage]).toEqual([200, 'first_review']);
  });

  it('asks for one too where a change was taken back', async () => {
    const story = await returned();
    await changeSubmission(author, story, { version: 1, headline: '清淤工程昨日完工' });
    await changeSubmission(author, story, { version: 2, headline: SUBMISSION.headline });
    expect(refusalIn(await submit(story, { version: 3 }))).toEqual([400, 'unchanged_since_return']);
  });

  it('asks for nothing where the text was changed', async () => {
    const story = await returned();
    await changeSubmission(author, story, { version: 1, headline: '清淤工程昨日完工' });
    expect((await submit(story, { version: 2 })).status).toBe(200);
  });

  it('leaves the return before the eyes of the reviewers until the story is approved', async () => {
    const story = await returned();
    await submit(story, { version: 1, opinion: '原文无误。' });
    const told = {
      act: 'return',
      by: staff.editor.name,
      opinion: '请补数据来源。',
      reasonCode: 'shi-shi-dai-he',
      fromStage: 'first_review',
      version: 1,
    };
    expect((await review(staff.deskHead, story)).returned).toMatchObject(told);
    await approveAll(staff, story);
    expect((await review(staff.deskHead, story)).returned).toBeNull();
  });

  it('tells in the same way why a signed story is reviewed again', async () => {
    const story = await sendSubmission(author);
    await approveAll(staff, story);
    await done(staff.deskHead, story, 'reopen', { opinion: '单位来电，数据有变。', reasonCode: 'R' });
    const told = { act: 'reopen', by: staff.deskHead.name, opinion: '单位来电，数据有变。', reasonCode: 'R' };
    expect((await review(staff.editor, story)).returned).toMatchObject({ ...told, fromStage: 'approved' });
    await approveAll(staff, story);
    expect((await review(staff.editor, story)).returned).toBeNull();
  });
});
