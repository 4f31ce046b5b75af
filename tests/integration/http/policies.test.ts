import { pathsIn, refusalIn } from '../../support/answers';
import { hire, type Answer } from '../../support/people/people';
import { preset } from '../../support/model/runs';
import { act, demand, done, outcomeOf, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const POLICIES = '/newsroom/policies';
const { code: _, ...THREE_BY_THREE } = preset('three-reviews-three-proofs');
const RULES = { ...THREE_BY_THREE, name: { en: 'Night desk', zh: '夜班制度' } };
const DEFAULT = 'three-reviews-three-proofs';
const UNCHANGED = { isDefault: true, version: 1, changedBy: null, changedAt: null };

const { newsroom, staff } = useNewsroom({ silent: true });

const add = async (rules: object = RULES): Promise<Answer['body']> =>
  demand(await staff.chiefEditor.post(POLICIES, rules), 201).body;
const read = async (code: string) => demand(await staff.editor.get(`${POLICIES}/${code}`)).body;
const change = (code: string, body: object) => staff.chiefEditor.put(`${POLICIES}/${code}`, body);
const codes = async (): Promise<string[]> =>
  demand(await staff.editor.get(POLICIES)).body.policies.map(({ code }: { code: string }) => code);
const column = async (policy: string, name = `栏目${policy}`): Promise<string> =>
  (await newsroom.strapi.documents('plugin::newsroom.column').create({ data: { name, policy } })).documentId;

/** A story of a column, submitted. */
async function submittedIn(columnId: string): Promise<string> {
  const story = await writeStory(staff.secondEditor, { column: columnId });
  await done(staff.secondEditor, story, 'submit');
  return story;
}

describe('The policies', () => {
  it('are read by everybody at the desk, the default first', async () => {
    const { policies } = demand(await staff.editor.get(POLICIES)).body;
    expect(policies[0]).toEqual({ ...preset(DEFAULT), ...UNCHANGED });
  });

  it('say of a rule that they do not have that there is none', async () => {
    expect(await read('one-review')).toMatchObject({ code: 'one-review', voidedByCorrection: null });
  });

  it('name roles, which are told with the number of their people', async () => {
    const { roles } = demand(await staff.editor.get('/newsroom/roles')).body;
    expect(roles).toContainEqual({ code: 'newsroom-proofreader', name: '校对', people: 3 });
    expect(roles).toContainEqual({ code: 'strapi-author', name: 'Author', people: 0 });
  });
});

describe('A new policy', () => {
  it('gets its code from its Chinese name, and is not the default', async () => {
    const policy = await add();
    expect(policy).toEqual({
      ...RULES,
      code: 'ye-ban-zhi-du',
      isDefault: false,
      version: 1,
      changedBy: staff.chiefEditor.name,
      changedAt: expect.any(String),
    });
    expect(await read('ye-ban-zhi-du')).toEqual(policy);
  });

  it('gets a code of its own where two are called alike, also at the same time', async () => {
    const name = { en: 'Same', zh: '同名' };
    const both = await Promise.all([add({ ...RULES, name }), add({ ...RULES, name })]);
    expect(both.map(({ code }) => code).sort()).toEqual(['tong-ming', 'tong-ming-2']);
  });

  it.each<[string, object, string[]]>([
    ['without a name', { ...RULES, name: { en: ' ', zh: '' } }, ['name.en', 'name.zh']],
    ['without reviews', { ...RULES, reviews: [] }, ['reviews']],
    [
      'with a review for nobody',
      { ...RULES, reviews: [{ stage: 'final_review', roles: [] }] },
      ['reviews.0.roles'],
    ],
    [
      'with a time of nothing',
      { ...RULES, reviews: [{ ...RULES.reviews[2], dueWithin: 0 }] },
      ['reviews.0.dueWithin'],
    ],
    ['with a fourth proof', { ...RULES, proofs: [{ number: 4, roles: ['x'] }] }, ['proofs.0.number']],
    ['without a word on emergencies', { ...RULES, override: undefined }, ['override']],
    ['with a code', { ...RULES, code: 'mine' }, ['']],
  ])('cannot be %s', async (_name, rules, paths) => {
    const answer = await staff.chiefEditor.post(POLICIES, rules);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('has to hold together', async () => {
    const [first, ...others] = RULES.reviews;
    const rules = { ...RULES, reviews: [...others, { ...first, roles: ['publisher'] }] };
    const answer = await staff.chiefEditor.post(POLICIES, rules);
    expect(refusalIn(answer)).toEqual([400, 'policy_faulty']);
    expect(answer.body.error.details.issues).toEqual([
      { path: ['reviews'], fault: 'out_of_order' },
      { path: ['reviews', 2, 'roles'], fault: 'no_such_role' },
    ]);
  });
});

describe('A change of a policy', () => {
  it('holds from the next submission on; a story in review keeps what it was submitted under', async () => {
    const { code } = await add({ ...RULES, name: { en: 'Kept', zh: '沿用' } });
    const section = await column(code);
    const before = await submittedIn(section);
    const reviews = [{ stage: 'final_review', roles: ['newsroom-editor'], dueWithin: 30 }];
    const rules = { ...RULES, reviews, voidedByEdit: { reviews: ['final_review'], proofs: [] } };

    const answer = await change(code, { ...rules, voidedByCorrection: null, version: 1 });

    expect(answer.body).toMatchObject({ code, reviews, version: 2, changedBy: staff.chiefEditor.name });
    const after = await submittedIn(section);
    expect((await staff.editor.get(`/newsroom/articles/${before}`)).body.stage).toBe('first_review');
    expect((await staff.editor.get(`/newsroom/articles/${after}`)).body.stage).toBe('final_review');
    expect((await act(staff.editor, after, 'approve')).body).toMatchObject({ stage: 'approved' });
  });

  it('is refused on another version than the present one, and says who was there before', async () => {
    const { code } = await add();
    demand(await change(code, { ...RULES, version: 1 }));

    const answer = await change(code, { ...RULES, version: 1 });

    expect(refusalIn(answer)).toEqual([409, 'stale_policy']);
    expect(answer.body.error.details).toMatchObject({ version: 2, changedBy: staff.chiefEditor.name });
  });

  it('is made by one of two who make it at once', async () => {
    const { code } = await add();
    const both = await Promise.all([1, 1].map((version) => change(code, { ...RULES, version })));
    expect(both.map(outcomeOf).sort()).toEqual(['200', '409 stale_policy']);
    expect(await read(code)).toMatchObject({ version: 2 });
  });

  it('takes away a rule that a preset of this code has', async () => {
    const code = 'three-reviews';
    const { isDefault, changedBy, changedAt, code: __, ...policy } = await read(code);
    demand(await change(code, { ...policy, override: null, voidedByCorrection: null }));
    expect(await read(code)).toMatchObject({ override: null, voidedByCorrection: null });
    demand(await change(code, { ...policy, version: 2 }));
  });

  it.each<[string, object, string]>([
    ['names no version', RULES, '400 bad_request'],
    [
      'does not hold together',
      { ...RULES, reviews: RULES.reviews.slice(0, 2), version: 1 },
      '400 policy_faulty',
    ],
  ])('is refused where it %s', async (_name, body, outcome) => {
    expect(outcomeOf(await change('one-review', body))).toBe(outcome);
  });

  it('leaves a line in the log that names who and which', async () => {
    const { code } = await add();
    const lines: object[] = [];
    const info = newsroom.strapi.log.info.bind(newsroom.strapi.log);
    newsroom.strapi.log.info = ((_line: string, facts: object) => lines.push(facts)) as never;
    await change(code, { ...RULES, version: 1 });
    newsroom.strapi.log.info = info;
    expect(lines).toContainEqual(
      expect.objectContaining({
        act: 'change_policy',
        subject: code,
        actorId: String(staff.chiefEditor.id),
        outcome: 'ok',
      }),
    );
  });
});

describe('The preview of a change', () => {
  const preview = (code: string, rules: object) =>
    staff.chiefEditor.post(`${POLICIES}/${code}/preview`, rules);

  it('tells what the stories in review would be asked, and writes nothing', async () => {
    const { code } = await add({ ...RULES, name: { en: 'Asked', zh: '试算' } });
    const section = await column(code);
    await submittedIn(section);
    await done(staff.editor, await submittedIn(section), 'approve');
    await writeStory(staff.secondEditor, { column: section });
    const final = RULES.reviews.slice(2);
    const voided = { reviews: ['final_review'], proofs: [] };
    const rules = { ...RULES, reviews: final, voidedByEdit: voided, voidedByCorrection: null };

    const answer = await preview(code, rules);

    expect(answer.body).toEqual({
      stories: 2,
      stagesGone: [
        { stage: 'first_review', stories: 1 },
        { stage: 'second_review', stories: 1 },
      ],
      newReviews: [],
      newProofs: [],
      overdue: 0,
      columns: [`栏目${code}`],
    });
    expect(await read(code)).toMatchObject({ version: 1, reviews: RULES.reviews });
  });

  it.each<[string, string, object, string]>([
    ['what is not there', 'no-such', RULES, '404 not_found'],
    ['what has not its shape', DEFAULT, { ...RULES, reviews: null }, '400 bad_request'],
    ['what does not hold together', DEFAULT, { ...RULES, proofs: [] }, '400 policy_faulty'],
  ])('is refused of %s', async (_name, code, rules, outcome) => {
    expect(outcomeOf(await preview(code, rules))).toBe(outcome);
  });
});

describe('The default', () => {
  const makeDefault = (code: string) => staff.chiefEditor.post(`${POLICIES}/${code}/make-default`);
  afterEach(async () => {
    demand(await makeDefault(DEFAULT));
  });

  it('is one policy, under which stories come whose column names none', async () => {
    expect((await makeDefault('one-review')).body).toMatchObject({ code: 'one-review', isDefault: true });
    const { policies } = (await staff.editor.get(POLICIES)).body;
    expect(policies.filter((one: { isDefault: boolean }) => one.isDefault)).toHaveLength(1);
    const story = await writeStory(staff.secondEditor);
    expect((await done(staff.secondEditor, story, 'submit')).body.stage).toBe('final_review');
  });

  it('is one also where two are made it at once', async () => {
    await Promise.all([makeDefault('one-review'), makeDefault('three-reviews')]);
    const { policies } = (await staff.editor.get(POLICIES)).body;
    expect(policies.filter((one: { isDefault: boolean }) => one.isDefault)).toHaveLength(1);
  });
});

describe('A policy that is deleted', () => {
  const remove = async (code: string) => staff.chiefEditor.delete(`${POLICIES}/${code}`);

  it('is gone, and stories in review go on under it', async () => {
    const { code } = await add({ ...RULES, name: { en: 'Old', zh: '旧制' } });
    const section = await column(code);
    const story = await submittedIn(section);
    const data = { policy: null } as never;
    await newsroom.strapi.documents('plugin::newsroom.column').update({ documentId: section, data });

    expect((await remove(code)).status).toBe(204);

    expect(await codes()).not.toContain(code);
    expect((await act(staff.editor, story, 'approve')).body).toMatchObject({ stage: 'second_review' });
  });

  it('is refused while it is the default or columns name it', async () => {
    const { code } = await add({ ...RULES, name: { en: 'Used', zh: '在用' } });
    await column(code, '城区要闻');
    const answer = await remove(code);
    expect(refusalIn(answer)).toEqual([409, 'policy_in_use']);
    expect(answer.body.error.details).toMatchObject({ isDefault: false, columns: ['城区要闻'] });
    expect(refusalIn(await remove(DEFAULT))).toEqual([409, 'policy_in_use']);
  });
});

it('A policy with a role of the paper’s own gives the step to its people', async () => {
  const { code } = await add({
    ...RULES,
    name: { en: 'Authors', zh: '作者审' },
    reviews: [{ stage: 'final_review', roles: ['strapi-editor'] }],
    voidedByEdit: { reviews: [], proofs: [] },
    voidedByCorrection: null,
  });
  const story = await submittedIn(await column(code));
  const ownReviewer = await hire(newsroom, 'newsroom-editor', 'strapi-editor');
  expect(outcomeOf(await act(staff.editor, story, 'approve'))).toBe('403 wrong_role');
  expect(outcomeOf(await act(ownReviewer, story, 'approve'))).toBe('200');
});
