import { writeFileSync } from 'node:fs';
import { anybody, hire, type Answer, type Person } from '../../support/people/people';
import { clearFiles, newFile, rowsIn, unzip } from '../../support/record/record-files';
import {
  act,
  approveAll,
  done,
  outcomeOf,
  proofread,
  review,
  saveStory,
  versionOf,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { decisionsOn, lastDetails } from '../../support/databases/tables';
import { letTimeCome, runDue } from '../../support/time';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let secondChief: Person;

beforeAll(async () => {
  secondChief = await hire(newsroom, 'newsroom-chief-editor');
});
afterAll(clearFiles);

const publicAnswer = (story: string): Promise<Answer> =>
  anybody(newsroom).get(`/api/newsroom/articles/${story}`);

describe('an emergency publication', () => {
  const submitted = async () => {
    const story = await writeStory(staff.secondEditor);
    await done(staff.secondEditor, story, 'submit');
    return story;
  };
  const overridden = async () => {
    const story = await submitted();
    await done(staff.chiefEditor, story, 'override', { opinion: '防汛紧急通知' });
    return story;
  };

  it('is public at once, marked, and waits for a countersign', async () => {
    const story = await overridden();

    const { override, stage } = await review(staff.editor, story);
    expect((await publicAnswer(story)).status).toBe(200);
    expect({ override, stage }).toMatchObject({
      override: { version: 1, countersigned: null },
      stage: 'first_review',
    });
  });

  it.each([
    ['without a reason', 'chiefEditor', {}, '400 opinion_required'],
    ['by somebody who may not', 'deskHead', { opinion: '紧急' }, '403 not_permitted'],
  ] as const)('%s is refused', async (_, who, extra, outcome) => {
    expect(outcomeOf(await act(staff[who], await submitted(), 'override', extra))).toBe(outcome);
  });

  it('of a draft that nobody submitted is refused', async () => {
    const story = await writeStory(staff.secondEditor);

    const answer = await act(staff.chiefEditor, story, 'override', { opinion: '紧急' });

    expect(outcomeOf(answer)).toBe('409 wrong_stage');
  });

  it('is countersigned by another person only, and stays marked', async () => {
    const story = await overridden();
    const countersign = (person: Person) => act(person, story, 'countersign');

    expect(outcomeOf(await countersign(staff.chiefEditor))).toBe('403 same_countersigner');
    expect(outcomeOf(await countersign(staff.editor))).toBe('403 not_permitted');
    expect(outcomeOf(await countersign(secondChief))).toBe('200');
    expect(outcomeOf(await countersign(staff.deskHead))).toBe('409 no_countersign_due');
    expect((await review(staff.editor, story)).override.countersigned.by.id).toBe(String(secondChief.id));
  });

  it('is reviewed by others than the person who published it', async () => {
    const story = await overridden();
    await done(staff.editor, story, 'approve');
    await done(staff.deskHead, story, 'approve');

    expect(outcomeOf(await act(staff.chiefEditor, story, 'approve'))).toBe('403 own_override');
    expect(outcomeOf(await act(secondChief, story, 'approve'))).toBe('200');
  });

  it('stays marked after its countersign, its reviews, a correction and a withdrawal', async () => {
    const story = await overridden();
    await done(staff.deskHead, story, 'countersign');
    await saveStory(staff.secondEditor, story, { headline: '防汛通知更正' });
    await approveAll(staff, story);
    await proofread(staff, story);
    await done(staff.deskHead, story, 'correct', { note: '水位有误。' });
    await done(staff.chiefEditor, story, 'withdraw', { opinion: '警报解除' });

    const mark = { version: 1, by: { id: String(staff.chiefEditor.id) } };
    const { override } = await review(staff.editor, story);
    const history = (await staff.editor.get(`/newsroom/articles/${story}/history`)).body.decisions;
    const file = newFile();
    writeFileSync(file, (await staff.editor.download(`/newsroom/articles/${story}/file`)).body);
    expect(override).toMatchObject(mark);
    expect(history.map(({ act: name }: { act: string }) => name)).toContain('override');
    expect(rowsIn((await unzip(file))['run.json'])).toMatchObject([{ override: mark }]);
  });

  it('is among what is scheduled for its end alone', async () => {
    const scheduled = async () => {
      const { rows, pagination } = (await staff.deskHead.get('/newsroom/schedule-overview?pageSize=100'))
        .body;
      const { scheduler } = (await staff.deskHead.get('/newsroom/operations')).body;
      const ids = rows.map(({ documentId }: { documentId: string }) => documentId);
      return { ids, total: pagination.total as number, waiting: scheduler.waiting as number };
    };
    const before = await scheduled();
    const story = await overridden();
    expect(await scheduled()).toEqual(before);

    const end = { act: 'unpublish', at: '2099-01-01T06:00:00', opinion: '警报解除' };
    await done(staff.chiefEditor, story, 'schedule', end);
    expect(await scheduled()).toEqual({
      ids: [...before.ids, story],
      total: before.total + 1,
      waiting: before.waiting + 1,
    });
    await done(staff.chiefEditor, story, 'unschedule', { act: 'unpublish' });
  });

  it('is shown and recorded once as overdue, and can still be countersigned, late', async () => {
    const story = await overridden();
    await letTimeCome(newsroom, story);
    await runDue(newsroom);
    await runDue(newsroom);

    const names = (await decisionsOn(newsroom, story)).map(({ act: name }) => name);
    expect(names.filter((name) => name === 'overdue')).toHaveLength(1);
    const overview = await staff.deskHead.get('/newsroom/schedule-overview?what=countersign&pageSize=100');
    expect(overview.body.rows).toContainEqual(
      expect.objectContaining({ documentId: story, override: expect.objectContaining({ isOverdue: true }) }),
    );
    await done(staff.deskHead, story, 'countersign');
    expect(await lastDetails(newsroom, story)).toMatchObject({ isLate: true });
  });
});

describe('a bulk act', () => {
  const at = async (story: string) => ({ documentId: story, version: await versionOf(staff.editor, story) });

  it('lets each story decide for itself, and says which were refused and why', async () => {
    const ready = await writeSigned(staff);
    const draft = await writeStory(staff.secondEditor);
    const stories = [await at(ready), await at(draft), { documentId: 'nosuchstory', version: 1 }];

    const { body } = await staff.deskHead.post('/newsroom/acts/publish', { stories });

    expect(body.results).toMatchObject([
      { documentId: ready, done: true, publication: 'published' },
      { documentId: draft, done: false, status: 409, code: 'wrong_stage' },
      { documentId: 'nosuchstory', done: false, status: 404, code: 'not_found' },
    ]);
    expect((await publicAnswer(ready)).status).toBe(200);
  });

  it.each([
    ['no story', { stories: [] }, '400 bad_request'],
    ['too many', { stories: Array(101).fill({ documentId: 'x', version: 1 }) }, '400 bad_request'],
    ['no version', { stories: [{ documentId: 'x' }] }, '400 bad_request'],
  ])('on %s is refused', async (_, body, outcome) => {
    expect(outcomeOf(await staff.deskHead.post('/newsroom/acts/publish', body))).toBe(outcome);
  });

  it('of an unknown name is refused, and so is anybody who is not signed in', async () => {
    expect(outcomeOf(await staff.deskHead.post('/newsroom/acts/burn', { stories: [] }))).toBe(
      '404 unknown_act',
    );
    expect((await anybody(newsroom).post('/newsroom/acts/publish', { stories: [] })).status).toBe(401);
  });
});
