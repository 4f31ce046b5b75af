import { pathsIn, refusalIn } from '../../support/answers';
import type { Answer } from '../../support/people/people';
import {
  act,
  demand,
  done,
  outcomeOf,
  review,
  writePublished,
  writeStory,
} from '../../support/people/stories';
import { untilWaiting, whileLocked } from '../../support/databases/waiting';
import { useNewsroom } from '../../support/use-newsroom';

const COLUMNS = '/newsroom/columns';

const { newsroom, staff } = useNewsroom({ silent: true });

let count = 0;

const add = async (overrides: object = {}): Promise<Answer['body']> => {
  count += 1;
  const column = { name: `第${count}栏`, policy: null, ...overrides };
  return demand(await staff.chiefEditor.post(COLUMNS, column), 201).body;
};
const list = async () => demand(await staff.chiefEditor.get(COLUMNS)).body.columns;
const change = ({ documentId, name, policy, updatedAt }: Answer['body'], changed: object) =>
  staff.chiefEditor.put(`${COLUMNS}/${documentId}`, { name, policy, updatedAt, ...changed });
const remove = ({ documentId }: Answer['body']) => staff.chiefEditor.delete(`${COLUMNS}/${documentId}`);

/** Lets a story that names the column be written, and not yet be there for others, while something waits for it. */
async function whileWriting(
  column: Answer['body'],
  begin: () => Promise<Answer>,
): Promise<[Answer, story: string]> {
  let begun: Promise<Answer> | undefined;
  const stop = newsroom.strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.action === 'create' && !begun) {
      begun = begin();
      await untilWaiting(newsroom, 1, [begun]);
    }
    return result;
  }) as unknown as () => void;
  const story = await writeStory(staff.editor, { column: column.documentId });
  stop();
  return [await (begun as unknown as Promise<Answer>), story];
}

describe('The columns', () => {
  it('are told with their policy and how many stories name each', async () => {
    const column = await add({ policy: 'three-reviews-three-proofs' });
    await writePublished(staff, { column: column.documentId });
    await writeStory(staff.editor, { column: column.documentId });

    expect(await list()).toContainEqual({
      ...column,
      policy: 'three-reviews-three-proofs',
      stories: 2,
      publicStories: 1,
    });
  });

  it('are without a policy where the Content Manager left the field empty', async () => {
    const data = { name: '空白栏', policy: '' };
    await newsroom.strapi.documents('plugin::newsroom.column').create({ data });
    expect(await list()).toContainEqual(expect.objectContaining({ name: '空白栏', policy: null }));
  });
});

describe('A column', () => {
  it('is renamed, and its stories come under the policy that it is given', async () => {
    const column = await add({ name: '城市新闻' });
    const story = await writeStory(staff.secondEditor, { column: column.documentId });

    const changed = demand(await change(column, { name: ' 城事新闻 ', policy: 'one-review' })).body;

    expect(changed).toMatchObject({ name: '城事新闻', policy: 'one-review', stories: 1 });
    const { body } = await done(staff.secondEditor, story, 'submit');
    expect(body).toMatchObject({ stage: 'final_review', article: { columnName: '城事新闻' } });
  });

  it('is deleted where no story names it', async () => {
    const column = await add();
    expect((await remove(column)).status).toBe(204);
    expect(await list()).not.toContainEqual(expect.objectContaining({ documentId: column.documentId }));
  });

  it('is not deleted while a draft names it', async () => {
    const column = await add();
    await writeStory(staff.editor, { column: column.documentId });
    expect(refusalIn(await remove(column))).toEqual([409, 'named_by_stories']);
  });

  it('is not deleted while somebody writes a story that names it', async () => {
    const column = await add();
    const [answer, story] = await whileWriting(column, () => remove(column));
    expect(refusalIn(answer)).toEqual([409, 'named_by_stories']);
    expect((await review(staff.editor, story)).article.columnName).toBe(column.name);
  });

  it('keeps its policy from being deleted', async () => {
    const { code, isDefault, version, changedBy, changedAt, ...rules } = demand(
      await staff.editor.get('/newsroom/policies/one-review'),
    ).body;
    const own = { ...rules, name: { en: 'Own', zh: '自有' } };
    const policy = demand(await staff.chiefEditor.post('/newsroom/policies', own), 201).body;
    await add({ policy: policy.code });
    const answer = await staff.chiefEditor.delete(`/newsroom/policies/${policy.code}`);
    expect(refusalIn(answer)).toEqual([409, 'policy_in_use']);
    expect([code, isDefault, version, changedBy, changedAt]).toEqual(['one-review', false, 1, null, null]);
  });

  it('bears no name of another one', async () => {
    const [one, other] = [await add(), await add()];
    const answers = [
      await change(one, { name: other.name }),
      await staff.chiefEditor.post(COLUMNS, { name: other.name, policy: null }),
    ];
    expect(answers.map(refusalIn)).toEqual(answers.map(() => [409, 'name_taken']));
    expect(answers[0]?.body.error.details).toMatchObject({ name: other.name, documentId: other.documentId });
  });

  it('is one of two that are added under one name at once', async () => {
    const column = { name: '同时新建', policy: null };
    const both = await Promise.all([1, 2].map(() => staff.chiefEditor.post(COLUMNS, column)));
    expect(both.map(outcomeOf).sort()).toEqual(['201', '409 name_taken']);
  });

  it('is one of two under one name while another policy becomes the default', async () => {
    const column = { name: '换制度时', policy: null };
    const both = await whileLocked(
      newsroom,
      async (trx) => {
        await trx('newsroom_policies').update({ is_default: false });
        await trx('newsroom_policies').where({ code: 'one-review' }).update({ is_default: true });
      },
      () => [1, 2].map(() => staff.chiefEditor.post(COLUMNS, column)),
    );
    expect(both.map(outcomeOf).sort()).toEqual(['201', '409 name_taken']);
    demand(await staff.chiefEditor.post('/newsroom/policies/three-reviews-three-proofs/make-default', {}));
  });

  it('is not changed by who saw it before somebody else changed it', async () => {
    const column = await add();
    const changed = demand(await change(column, { policy: 'one-review' })).body;
    const answer = await change(column, { name: '旧表单' });
    expect(refusalIn(answer)).toEqual([409, 'stale_entry']);
    expect(answer.body.error.details).toMatchObject({ updatedAt: changed.updatedAt });
    expect(outcomeOf(await change(changed, { name: '新表单' }))).toBe('200');
  });

  it('comes under a policy that there is', async () => {
    const answer = await staff.chiefEditor.post(COLUMNS, { name: '无此制度', policy: 'no-such' });
    expect(refusalIn(answer)).toEqual([400, 'entry_faulty']);
    expect(answer.body.error.details.issues).toEqual([{ path: ['policy'], fault: 'no_such_policy' }]);
  });

  it('comes under a policy that there is by whatever way it is written', async () => {
    const columns = newsroom.strapi.documents('plugin::newsroom.column');
    const refused = {
      details: { code: 'entry_faulty', issues: [{ path: ['policy'], fault: 'no_such_policy' }] },
    };
    const { documentId } = await add();
    const writes = [
      () => columns.create({ data: { name: '无制度', policy: 'no-such' } }),
      () => columns.update({ documentId, data: { policy: 'no-such' } as never }),
    ];
    for (const write of writes) await expect(write()).rejects.toMatchObject(refused);
  });

  it('lets no story under another policy in silence where its own is gone', async () => {
    const column = await add({ policy: 'one-review' });
    const story = await writeStory(staff.secondEditor, { column: column.documentId });
    await newsroom.strapi.db
      .connection('newsroom_columns')
      .where({ document_id: column.documentId })
      .update({ policy: 'no-such' });

    const answer = await act(staff.secondEditor, story, 'submit');
    expect(refusalIn(answer)).toEqual([409, 'policy_missing']);
    expect(answer.body.error.details).toMatchObject({ policy: 'no-such' });
  });

  it.each<[string, object, string[]]>([
    ['a name', { name: ' ' }, ['name']],
    ['a name that fits', { name: '字'.repeat(101) }, ['name']],
    ['a word on its policy', { policy: undefined }, ['policy']],
    ['nothing that is unknown', { colour: 'red' }, ['']],
    ['a whole number for its place', { order: 1.5 }, ['order']],
  ])('has %s', async (_, overrides, paths) => {
    const answer = await staff.chiefEditor.post(COLUMNS, { name: '城事', policy: null, ...overrides });
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual(paths);
  });

  it('is not changed without a word on when it was seen', async () => {
    const column = await add();
    expect(pathsIn(await change(column, { updatedAt: undefined }))).toEqual(['updatedAt']);
  });
});

describe('The address of a column', () => {
  beforeAll(() => add({ slug: 'shi-zheng' }));

  it('is made of its name, is the only one of it, and stays when the column is renamed', async () => {
    const [one, other] = [await add({ name: '要闻' }), await add({ name: '要文' })];
    expect([one.slug, other.slug]).toEqual(['yao-wen', 'yao-wen-2']);

    expect(demand(await change(one, { name: '头条' })).body.slug).toBe('yao-wen');
  });

  it.each([
    ['is that of another column', 'Shi-Zheng', [409, 'entry_slug_taken']],
    ['is none', '时政', [400, 'slug_malformed']],
  ])('is refused where it %s', async (_, slug, refused) => {
    const answer = await staff.chiefEditor.post(COLUMNS, { name: `网址${slug}`, policy: null, slug });
    expect(refusalIn(answer)).toEqual(refused);
  });

  it('is another one for a copy', async () => {
    const column = await add({ name: '副刊' });
    const columns = newsroom.strapi.documents('plugin::newsroom.column') as unknown as {
      clone(params: object): Promise<{ entries: { slug: string }[] }>;
    };
    const { entries } = await columns.clone({ documentId: column.documentId, data: { name: '副刊之二' } });
    expect(entries.map(({ slug }) => slug)).toEqual(['fu-kan-zhi-er']);
  });
});

describe('Columns below others', () => {
  it('come in their order, with the column above', async () => {
    const above = await add({ order: 2, description: '本地新闻。' });
    const below = await add({ order: 1, parent: above.documentId });

    const ids = [above, below].map(({ documentId }) => documentId);
    const listed = (await list()).filter(({ documentId }: { documentId: string }) =>
      ids.includes(documentId),
    );
    expect(listed).toMatchObject([
      { documentId: below.documentId, parent: above.documentId, order: 1, description: null },
      { documentId: above.documentId, parent: null, order: 2, description: '本地新闻。' },
    ]);
  });

  it('are never below themselves, by whatever way', async () => {
    const top = await add();
    const middle = await add({ parent: top.documentId });
    const bottom = await add({ parent: middle.documentId });

    for (const parent of [top, middle, bottom])
      expect(refusalIn(await change(top, { parent: parent.documentId }))).toEqual([409, 'column_cycle']);
    const columns = newsroom.strapi.documents('plugin::newsroom.column');
    const past = columns.update({
      documentId: top.documentId,
      data: { parent: { connect: [{ documentId: bottom.documentId }] } } as never,
    });
    await expect(past).rejects.toMatchObject({ details: { code: 'column_cycle' } });
    expect(await list()).toContainEqual(
      expect.objectContaining({ documentId: top.documentId, parent: null }),
    );
  });

  it('have a column above that there is, and one that stays', async () => {
    const answer = await staff.chiefEditor.post(COLUMNS, { name: '无上级', policy: null, parent: 'no-such' });
    expect(answer.body.error.details.issues).toEqual([{ path: ['parent'], fault: 'no_such_entry' }]);

    const top = await add();
    const below = await add({ parent: top.documentId });
    expect(refusalIn(await remove(top))).toEqual([409, 'column_has_columns']);
    demand(await change(below, { parent: null }));
    expect((await remove(top)).status).toBe(204);
  });
});
