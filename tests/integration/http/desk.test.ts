import { pathsIn, refusalIn } from '../../support/answers';
import { done, saveStory, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();
let waiting: string[];
let draft: string;
let published: string;

beforeAll(async () => {
  draft = await writeStory(staff.secondEditor, { headline: '一篇草稿' });
  published = await writePublished(staff, { headline: '一篇已刊发的稿件' });
  waiting = [];
  for (const headline of ['甲', '乙', '丙']) {
    const story = await writeStory(staff.secondEditor, { headline });
    await done(staff.secondEditor, story, 'submit');
    waiting.push(story);
  }
  await done(staff.editor, `${waiting[0]}`, 'approve');
  await done(staff.editor, `${waiting[2]}`, 'claim');
});

const queue = async (query = '') => (await staff.editor.get(`/newsroom/queue${query}`)).body;
const ids = (body: { rows: { documentId: string }[] }) => body.rows.map(({ documentId }) => documentId);

describe('The queue', () => {
  it('shows what waits for a review, longest waiting first', async () => {
    expect(ids(await queue())).toEqual([waiting[1], waiting[2], waiting[0]]);
  });

  it('shows of each story what an editor chooses by', async () => {
    const body = await queue();
    expect(body.rows[1]).toEqual({
      documentId: waiting[2],
      headline: '丙',
      kicker: null,
      column: null,
      department: null,
      contributors: [],
      stage: 'first_review',
      publication: 'none',
      publicationSince: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      version: 1,
      waitingSince: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      dueAt: null,
      isOverdue: false,
      holder: expect.stringContaining('newsroom-editor'),
      heldSince: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      isMine: true,
      isEmergency: false,
      ...{ characters: 24, proof: 1, issueDate: null, pageNumber: null },
    });
    expect(body.pagination).toEqual({ page: 1, pageSize: 25, total: 3 });
  });

  it('names column and department', async () => {
    const column = await newsroom.strapi
      .documents('plugin::newsroom.column')
      .create({ data: { name: '城事' } });
    const department = await newsroom.strapi
      .documents('plugin::newsroom.department')
      .create({ data: { name: '青石县水利局' } });
    await saveStory(staff.secondEditor, draft, {
      column: column.documentId,
      department: department.documentId,
    });
    expect((await queue('?stage=draft')).rows).toEqual([
      expect.objectContaining({ column: '城事', department: '青石县水利局' }),
    ]);
  });

  it.each([
    ['?stage=draft', () => [draft]],
    ['?stage=approved', () => [published]],
    ['?stage=second_review', () => [waiting[0]]],
    ['?stage=rejected', () => []],
    ['?stage=second_review&stage=draft', () => [draft, waiting[0]]],
  ])('shows the stages of %s', async (query, expected) => {
    expect(ids(await queue(query)).sort()).toEqual(expected().sort());
  });

  it('is read page by page', async () => {
    const pages = [
      await queue('?page=1&pageSize=2'),
      await queue('?page=2&pageSize=2'),
      await queue('?page=3&pageSize=2'),
    ];
    expect(pages.map(ids)).toEqual([[waiting[1], waiting[2]], [waiting[0]], []]);
    expect(pages.map(({ pagination }) => pagination.total)).toEqual([3, 3, 3]);
  });

  it.each([
    ['?stage=published', 'stage'],
    ['?scope=everybody', 'scope'],
    ['?publication=draft', 'publication'],
    ['?holder=nobody&holder=me', 'holder'],
    ['?waitingBefore=yesterday', 'waitingBefore'],
    ['?q=', 'q'],
    ['?q[$ne]=x', 'q'],
    ['?column[x]=1', 'column'],
    ['?sort=version', 'sort'],
    ['?order=up', 'order'],
    ['?page=0', 'page'],
    ['?page=first', 'page'],
    ['?pageSize=101', 'pageSize'],
    ['?pageSize=0', 'pageSize'],
    ['?page[x]=1', 'page'],
  ])('refuses %s', async (query, path) => {
    const answer = await staff.editor.get(`/newsroom/queue${query}`);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual([path]);
  });

  it('has an empty page far behind its end', async () => {
    expect(ids(await queue('?page=1000000&pageSize=100'))).toEqual([]);
  });
});

describe('The policies', () => {
  it('begin with the default', async () => {
    const { body } = await staff.editor.get('/newsroom/policies');
    expect(
      body.policies.map((policy: { code: string; isDefault: boolean }) => [policy.code, policy.isDefault]),
    ).toEqual([
      ['three-reviews-three-proofs', true],
      ['one-review', false],
      ['three-reviews', false],
    ]);
  });
});

describe('The review view', () => {
  it('shows the text, where it stands, and who took what', async () => {
    const { body } = await staff.deskHead.get(`/newsroom/articles/${waiting[0]}`);
    expect(body).toMatchObject({
      documentId: waiting[0],
      stage: 'second_review',
      publication: 'none',
      round: 1,
      version: 1,
      policy: { code: 'three-reviews-three-proofs', name: { zh: '三审三校' } },
      article: { headline: '甲', paragraphs: ['昨日,河西街道组织人员清理河道。', '居民说水变清了。'] },
      taken: [{ step: 'first_review', by: `admin:${staff.editor.id}`, stands: true }],
      missing: ['second_review', 'final_review', 1, 2, 3],
      editWouldVoid: ['first_review'],
    });
  });

  it('says why an act is not possible, in both languages', async () => {
    const { body } = await staff.chiefEditor.get(`/newsroom/articles/${waiting[0]}`);
    const approve = body.acts.find(({ act }: { act: string }) => act === 'approve');
    expect(approve).toEqual({
      act: 'approve',
      allowed: false,
      reason: 'wrong_role',
      message: {
        en: 'The policy gives this step to another role.',
        zh: '审校制度规定此环节由其他角色担任。',
      },
    });
  });
});

describe('The history', () => {
  it('holds every decision on the story, oldest first, and no other', async () => {
    const { body } = await staff.editor.get(`/newsroom/articles/${published}/history`);
    expect(body.decisions.map(({ act }: { act: string }) => act)).toEqual([
      'submit',
      'approve',
      'approve',
      'approve',
      'proof',
      'proof',
      'proof',
      'publish',
    ]);
    expect(new Set(body.decisions.map(({ article }: { article: string }) => article))).toEqual(
      new Set([published]),
    );
  });

  it('says which proof was read', async () => {
    const { body } = await staff.editor.get(`/newsroom/articles/${published}/history`);
    const proofs = body.decisions.filter(({ act }: { act: string }) => act === 'proof');
    expect(proofs.map(({ details }: { details: object }) => details)).toEqual([
      { proof: 1 },
      { proof: 2 },
      { proof: 3 },
    ]);
  });
});

describe('The versions', () => {
  beforeAll(() => saveStory(staff.editor, `${waiting[1]}`, { headline: '乙又' }));

  it('are listed, oldest first, without their text', async () => {
    const { body } = await staff.editor.get(`/newsroom/articles/${waiting[1]}/versions`);
    expect(body.versions.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    expect(body.versions[1]).toMatchObject({ actorKind: 'admin', actorId: String(staff.editor.id) });
    expect(JSON.stringify(body)).not.toContain('content');
  });

  it.each([
    [1, '乙'],
    [2, '乙又'],
  ])('%s has its text', async (number, headline) => {
    const { body } = await staff.editor.get(`/newsroom/articles/${waiting[1]}/versions/${number}`);
    expect(body).toMatchObject({ number, content: { headline } });
  });

  it.each(['3', '0', '-1'])('%s is not there', async (number) => {
    const answer = await staff.editor.get(`/newsroom/articles/${waiting[1]}/versions/${number}`);
    expect(refusalIn(answer)).toEqual([404, 'not_found']);
  });

  it.each(['one', '1.5', '1e400', '2147483648', '9007199254740991'])(
    '%s is no number of a version',
    async (number) => {
      const answer = await staff.editor.get(`/newsroom/articles/${waiting[1]}/versions/${number}`);
      expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    },
  );
});
