import { hire, type Answer, type Person } from '../../support/people/people';
import {
  act,
  done,
  outcomeOf,
  review,
  saveStory,
  STORIES,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { decisionsOn, draftRow, publishedRows, rowsOf, traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const CROWD = 20;

const { newsroom, staff } = useNewsroom();
/** Persons each of whom may do everything but sign what another has signed. */
let crowd: Person[];

beforeAll(async () => {
  crowd = [];
  while (crowd.length < CROWD) {
    crowd.push(await hire(newsroom, 'newsroom-editor', 'newsroom-desk-head', 'newsroom-chief-editor'));
  }
}, 120_000);

const save = (person: Person, story: string, data: object) => person.put(`${STORIES}/${story}`, data);

const submitted = async () => {
  const story = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, story, 'submit');
  return story;
};

/** How often each outcome came. */
const tally = (answers: Answer[]) => {
  const outcomes = answers.map(outcomeOf);
  return Object.fromEntries(
    [...new Set(outcomes)].map((one) => [one, outcomes.filter((it) => it === one).length]),
  );
};

const everybody = (tryIt: (person: Person, index: number) => Promise<Answer>) =>
  Promise.all(crowd.map(tryIt));

const actsOn = async (story: string) => (await decisionsOn(newsroom, story)).map((decision) => decision.act);

describe('a stale write', () => {
  it('of the text is refused with who changed what, and overwrites nothing', async () => {
    const story = await writeStory(staff.secondEditor, { headline: '原稿标题' });
    await saveStory(staff.editor, story, { headline: '先存的标题' });
    const before = await traceOf(newsroom, story);

    const answer = await save(staff.secondEditor, story, { version: 1, headline: '后存的标题' });

    expect(outcomeOf(answer)).toBe('409 stale_version');
    expect(answer.body.error.details).toMatchObject({
      version: 2,
      changedBy: staff.editor.name,
      changedAt: before.versions?.at(-1)?.at,
    });
    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it('in an act is refused with who changed what, and decides nothing', async () => {
    const story = await submitted();
    await saveStory(staff.secondEditor, story, { headline: '送审之后的标题' });
    const before = await traceOf(newsroom, story);

    const answer = await act(staff.editor, story, 'approve', { version: 1 });

    expect(outcomeOf(answer)).toBe('409 stale_version');
    expect(answer.body.error.details).toMatchObject({ version: 2, changedBy: staff.secondEditor.name });
    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it.each([99, 0, -1])('names no version that was never there, such as %i', async (version) => {
    const story = await writeStory(staff.secondEditor);

    expect(outcomeOf(await save(staff.editor, story, { version, headline: '未来的标题' }))).toBe(
      '409 stale_version',
    );
  });

  it.each([{}, { version: null }, { version: '1' }])(
    'names its version as a number: not %j',
    async (named) => {
      const story = await writeStory(staff.secondEditor);
      const before = await traceOf(newsroom, story);

      expect(outcomeOf(await save(staff.editor, story, { ...named, headline: '无版本号' }))).toBe(
        '400 version_required',
      );

      expect(await traceOf(newsroom, story)).toEqual(before);
    },
  );

  it('in an act without a version is refused', async () => {
    const story = await submitted();

    expect(outcomeOf(await act(staff.editor, story, 'approve', { version: undefined }))).toBe(
      '400 bad_request',
    );
  });
});

describe('writers at the same time', () => {
  it('save one text, and the other hears of it', async () => {
    const story = await writeStory(staff.secondEditor);

    const answers = await Promise.all([
      save(staff.editor, story, { version: 1, headline: '甲的标题' }),
      save(staff.secondEditor, story, { version: 1, headline: '乙的标题' }),
    ]);

    expect(tally(answers)).toEqual({ 200: 1, '409 stale_version': 1 });
    const winner = answers.find(({ status }) => status === 200);
    expect(await draftRow(newsroom, story)).toMatchObject({
      headline: winner?.body.data.headline,
      version: 2,
    });
    expect(await rowsOf(newsroom, 'newsroom_versions', { article: story })).toHaveLength(2);
  });

  it('save one text among twenty', async () => {
    const story = await writeStory(staff.secondEditor);

    const answers = await everybody((person, index) =>
      save(person, story, { version: 1, headline: `第${index}人的标题` }),
    );

    expect(tally(answers)).toEqual({ 200: 1, '409 stale_version': CROWD - 1 });
    expect(await rowsOf(newsroom, 'newsroom_versions', { article: story })).toHaveLength(2);
  });

  it('never leave a signature on a text that nobody signed', async () => {
    const story = await submitted();

    const [saved, approved] = await Promise.all([
      save(staff.secondEditor, story, { version: 1, headline: '抢在审前的标题' }),
      act(staff.editor, story, 'approve', { version: 1 }),
    ]);

    const { digest, taken } = await review(staff.editor, story);
    const standing = taken.filter(({ stands }: { stands: boolean }) => stands);
    expect(saved.status).toBe(200);
    expect(['200', '409 stale_version']).toContain(outcomeOf(approved));
    expect(standing.filter((one: { digest: string }) => one.digest !== digest)).toEqual([]);
  });

  it('never publish a text other than the one that was signed', async () => {
    const story = await writeSigned(staff, { headline: '签发的标题' });

    const answers = await everybody((person, index) =>
      index % 2
        ? act(person, story, 'publish', { version: 1 })
        : save(person, story, { version: 1, headline: '未签发的标题' }),
    );

    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const headlines = (await publishedRows(newsroom, story)).map(({ headline }) => headline);
    expect(headlines.filter((headline) => headline !== '签发的标题')).toEqual([]);
  });
});

describe('twenty persons at the same time', () => {
  it('publish once', async () => {
    const story = await writeSigned(staff);

    const answers = await everybody((person) => act(person, story, 'publish', { version: 1 }));

    expect(tally(answers)).toEqual({ 200: 1, '409 already_published': CROWD - 1 });
    expect(await publishedRows(newsroom, story)).toHaveLength(1);
    expect((await actsOn(story)).filter((name) => name === 'publish')).toHaveLength(1);
  });

  it('take a story down once', async () => {
    const story = await writeSigned(staff);
    await done(staff.deskHead, story, 'publish');

    const answers = await everybody((person) =>
      act(person, story, 'unpublish', { version: 1, opinion: '重复刊发' }),
    );

    expect(tally(answers)).toEqual({ 200: 1, '409 not_published': CROWD - 1 });
    expect(await publishedRows(newsroom, story)).toEqual([]);
  });

  it('take one review once', async () => {
    const story = await submitted();

    const answers = await everybody((person) =>
      act(person, story, 'approve', { version: 1, stage: 'first_review' }),
    );

    expect(tally(answers)).toEqual({ 200: 1, '409 wrong_stage': CROWD - 1 });
    expect(await actsOn(story)).toEqual(['submit', 'approve']);
    expect(await review(staff.editor, story)).toMatchObject({
      stage: 'second_review',
      taken: [{ stands: true }],
    });
  });

  it('claim a story for one', async () => {
    const story = await submitted();

    const answers = await everybody((person) => act(person, story, 'claim', { version: 1 }));

    expect(tally(answers)).toEqual({ 200: 1, '409 held_by_other': CROWD - 1 });
    expect(await actsOn(story)).toEqual(['submit', 'claim']);
  });

  it('submit a story once', async () => {
    const story = await writeStory(staff.secondEditor);

    const answers = await everybody((person) => act(person, story, 'submit', { version: 1 }));

    expect(tally(answers)).toEqual({ 200: 1, '409 wrong_stage': CROWD - 1 });
    expect(await actsOn(story)).toEqual(['submit']);
  });

  it('write one chain when each acts on another story', async () => {
    const stories = await Promise.all(crowd.map(() => writeStory(staff.secondEditor)));
    const known = await rowsOf(newsroom, 'newsroom_decisions');

    const answers = await everybody((person, index) =>
      act(person, stories[index] ?? '', 'submit', { version: 1 }),
    );

    const chain = await rowsOf(newsroom, 'newsroom_decisions');
    const added = chain.slice(known.length);
    const first = Number(known.at(-1)?.sequence ?? 0) + 1;
    expect(tally(answers)).toEqual({ 200: CROWD });
    expect(added.map(({ sequence }) => sequence)).toEqual(added.map((_, index) => first + index));
    expect(added.map((row) => row.previous_hash)).toEqual(
      chain.slice(known.length - 1, -1).map(({ hash }) => hash),
    );
  });
});
