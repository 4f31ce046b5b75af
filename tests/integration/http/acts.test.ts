import { pathsIn, refusalIn, strapiError } from '../../support/answers';
import { hire, type Person } from '../../support/people/people';
import {
  act,
  approveAll,
  done,
  outcomeOf,
  saveStory,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let allRounder: Person;

beforeAll(async () => {
  allRounder = await hire(newsroom, 'newsroom-editor', 'newsroom-desk-head', 'newsroom-proofreader');
});

async function submitted(overrides: object = {}): Promise<string> {
  const story = await writeStory(staff.secondEditor, overrides);
  await done(staff.secondEditor, story, 'submit');
  return story;
}

const url = (story: string, name: string) => `/newsroom/articles/${story}/acts/${name}`;

describe('An act', () => {
  it('answers with the story as it is then, and with its record', async () => {
    const story = await submitted();
    const { body } = await done(staff.editor, story, 'approve', { opinion: '同意。', reasonCode: 'fine' });
    expect(body).toMatchObject({
      documentId: story,
      stage: 'second_review',
      publication: 'none',
      version: 1,
    });
    expect(body.decision).toMatchObject({
      act: 'approve',
      actorId: String(staff.editor.id),
      fromStage: 'first_review',
      toStage: 'second_review',
      opinion: '同意。',
      reasonCode: 'fine',
    });
  });

  it('says to the person what is possible next', async () => {
    const story = await submitted();
    const { body } = await done(staff.editor, story, 'claim');
    const allowed = body.acts.filter((one: { allowed: boolean }) => one.allowed);
    expect(allowed.map((one: { act: string }) => one.act)).toEqual([
      'claim',
      'release',
      'approve',
      'return',
      'reject',
    ]);
  });

  it('is taken over from its holder with a reason, and the record names both', async () => {
    const [story, other] = [await submitted(), await hire(newsroom, 'newsroom-editor')];
    await done(staff.editor, story, 'claim');
    expect(outcomeOf(await act(other, story, 'takeover'))).toBe('400 opinion_required');

    const { body } = await done(other, story, 'takeover', { opinion: '交班' });

    expect(body.holder.id).toBe(String(other.id));
    expect(body.decision).toMatchObject({ act: 'takeover', opinion: '交班' });
    expect(body.decision.details.from).toMatchObject({ id: String(staff.editor.id) });
    expect(outcomeOf(await act(staff.editor, story, 'approve'))).toBe('409 held_by_other');
  });

  it('is kept by its holder while at work, and the record is told of it once', async () => {
    const story = await submitted();
    const { body } = await done(staff.editor, story, 'claim');
    const signOfLife = (person: Person) => person.put(`/newsroom/articles/${story}/claim`);

    const answers = [await signOfLife(staff.editor), await signOfLife(staff.editor)];

    expect(answers.map(outcomeOf)).toEqual(['200', '200']);
    expect(answers[1]?.body).toMatchObject({ stage: 'first_review', version: 1 });
    expect(answers[1]?.body.until > body.holder.until).toBe(true);
    expect(outcomeOf(await signOfLife(staff.secondEditor))).toBe('409 not_held');
    const { decisions } = (await staff.editor.get(`/newsroom/articles/${story}/history`)).body;
    expect(decisions.map((one: { act: string }) => one.act)).toEqual(['submit', 'claim']);
  });

  it('is taken where it names the stage that the person saw', async () => {
    const story = await submitted();
    expect((await done(staff.editor, story, 'approve', { stage: 'first_review' })).body.stage).toBe(
      'second_review',
    );
  });
});

describe('Bad input', () => {
  it.each([
    [{}, ['version']],
    [{ version: '1' }, ['version']],
    [{ version: 0 }, ['version']],
    [{ version: 2_147_483_648 }, ['version']],
    [{ version: 1, stage: 'scheduled' }, ['stage']],
    [{ version: 1, opinion: ['同意'] }, ['opinion']],
    [{ version: 1, opinion: '字'.repeat(5001) }, ['opinion']],
    [{ version: 1, by: 1 }, ['']],
    [[1], ['']],
  ])('%j is refused with its paths', async (body, paths) => {
    const story = await submitted();
    const answer = await staff.editor.post(url(story, 'approve'), body);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('is also a missing body', async () => {
    const answer = await staff.editor.post(url(await submitted(), 'approve'));
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
  });

  it.each(['archive', 'edit', 'constructor', '%F0%9F%98%80'])('the act %s is not there', async (name) => {
    const answer = await staff.editor.post(url(await submitted(), name), { version: 1 });
    expect(refusalIn(answer)).toEqual([404, 'unknown_act']);
  });

  it.each(['\u0000', '好\u0000', '\ud800'])(
    'an opinion that no database keeps (%j) is refused',
    async (opinion) => {
      const answer = await act(staff.editor, await submitted(), 'return', { opinion });
      expect(refusalIn(answer)).toEqual([400, 'bad_request']);
      expect(pathsIn(answer)).toEqual(['opinion']);
    },
  );
});

describe('An act is not allowed', () => {
  it('to a role that does not permit it', async () => {
    const story = await submitted();
    expect(refusalIn(await act(staff.proofreaders[0], story, 'approve'))).toEqual([403, 'not_permitted']);
    expect(refusalIn(await act(staff.editor, story, 'publish'))).toEqual([403, 'not_permitted']);
  });

  it('to a role that the policy does not name, be it the super admin', async () => {
    const story = await submitted();
    const superAdmin = await hire(newsroom, 'strapi-super-admin');
    expect(refusalIn(await act(staff.deskHead, story, 'approve'))).toEqual([403, 'wrong_role']);
    expect(refusalIn(await act(superAdmin, story, 'approve'))).toEqual([403, 'wrong_role']);
  });

  it('on a story of one’s own', async () => {
    expect(refusalIn(await act(staff.secondEditor, await submitted(), 'approve'))).toEqual([
      403,
      'own_story',
    ]);
  });

  it('to who took another review', async () => {
    const story = await submitted();
    await done(allRounder, story, 'approve');
    expect(refusalIn(await act(allRounder, story, 'approve'))).toEqual([403, 'same_reviewer']);
  });

  it('to who read the paired proof', async () => {
    const story = await submitted();
    const [first, second] = staff.proofreaders;
    await done(first, story, 'proof');
    await done(second, story, 'proof');
    expect(refusalIn(await act(first, story, 'proof'))).toEqual([403, 'same_proofreader']);
  });

  it('to who did not submit, when recalling', async () => {
    expect(refusalIn(await act(staff.editor, await submitted(), 'recall'))).toEqual([403, 'not_author']);
  });
});

describe('An act does not fit', () => {
  it('a version that was changed, and says by whom', async () => {
    const story = await submitted();
    await saveStory(staff.secondEditor, story, { headline: '清淤工程提前完工' });
    const answer = await act(staff.editor, story, 'approve', { version: 1 });
    expect(refusalIn(answer)).toEqual([409, 'stale_version']);
    expect(answer.body.error.details).toMatchObject({
      version: 2,
      stage: 'first_review',
      changedBy: expect.stringContaining('newsroom-editor'),
      changedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(answer.body).toEqual(strapiError(409));
  });

  it('a stage that the story has left', async () => {
    const story = await submitted();
    await done(staff.editor, story, 'approve');
    const answer = await act(staff.editor, story, 'return', {
      stage: 'first_review',
      opinion: '请改。',
      version: 1,
    });
    expect(refusalIn(answer)).toEqual([409, 'wrong_stage']);
    expect(answer.body.error.details.stage).toBe('second_review');
  });

  it('a story that another has claimed, and names that person', async () => {
    const story = await submitted();
    await done(allRounder, story, 'claim');
    const answer = await act(staff.editor, story, 'approve');
    expect(refusalIn(answer)).toEqual([409, 'held_by_other']);
    expect(answer.body.error.details.heldBy).toContain('newsroom-editor');
    expect(refusalIn(await act(staff.editor, story, 'release'))).toEqual([409, 'not_held']);
  });

  it('a recall after a decision', async () => {
    const story = await submitted();
    await done(staff.editor, story, 'approve');
    expect(refusalIn(await act(staff.secondEditor, story, 'recall'))).toEqual([409, 'already_decided']);
  });

  it('a publication without its proofs', async () => {
    const story = await submitted();
    await approveAll(staff, story);
    expect(refusalIn(await act(staff.deskHead, story, 'publish'))).toEqual([409, 'proofs_missing']);
  });

  it('a story that is signed and read', async () => {
    const story = await writeSigned(staff);
    expect(refusalIn(await act(staff.proofreaders[0], story, 'proof'))).toEqual([409, 'no_proof_due']);
    expect(refusalIn(await act(staff.deskHead, story, 'unpublish', { opinion: '误' }))).toEqual([
      409,
      'not_published',
    ]);
    expect(refusalIn(await act(staff.deskHead, story, 'approve'))).toEqual([409, 'wrong_stage']);
  });

  it('a story that is public', async () => {
    const story = await writePublished(staff);
    const reason = { opinion: '有误。' };
    expect(refusalIn(await act(staff.deskHead, story, 'publish'))).toEqual([409, 'already_published']);
    expect(refusalIn(await act(staff.deskHead, story, 'reopen', reason))).toEqual([409, 'is_published']);
    expect(refusalIn(await act(staff.chiefEditor, story, 'return', reason))).toEqual([409, 'is_published']);
  });

  it.each(['return', 'reject'])('%s without a reason', async (name) => {
    expect(refusalIn(await act(staff.editor, await submitted(), name))).toEqual([400, 'opinion_required']);
  });
});

describe('A refused act', () => {
  it('writes nothing', async () => {
    const story = await submitted();
    const before = await traceOf(newsroom, story);
    await act(staff.deskHead, story, 'approve');
    await act(staff.editor, story, 'return');
    await act(staff.editor, story, 'approve', { version: 9 });
    expect(await traceOf(newsroom, story)).toEqual(before);
  });
});
