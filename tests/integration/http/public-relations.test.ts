import { refusalIn } from '../../support/answers';
import { anybody, enlist } from '../../support/people/people';
import { done, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

type Kind = 'department' | 'reporter' | 'column';
const KINDS = ['department', 'reporter', 'column'] as const;

const { newsroom, staff } = useNewsroom();
let shown: Record<Kind, string>;
let unseen: Record<Kind, string>[];

async function create(kind: Kind, data: Record<string, unknown>): Promise<string> {
  const { documentId } = await newsroom.strapi.documents(`plugin::newsroom.${kind}`).create({ data });
  return documentId;
}

/** One record of each kind, all with a name that tells them apart. */
async function createRecords(tag: string): Promise<Record<Kind, string>> {
  const user = (await enlist(newsroom)).id;
  const department = await create('department', {
    name: `${tag}局`,
    aliases: [`${tag}别名`],
    formerNames: [`${tag}旧名`],
  });
  const reporter = await create('reporter', {
    name: `${tag}记者`,
    department,
    user,
    aliases: [`${tag}笔名`],
  });
  return {
    department,
    reporter,
    column: await create('column', { name: `${tag}栏`, policy: 'three-reviews-three-proofs' }),
  };
}

const naming = ({ department, reporter, column }: Record<Kind, string>) => ({
  department,
  column,
  contributors: [{ role: 'correspondent', name: '何平', reporter }],
});

beforeAll(async () => {
  shown = await createRecords('公开');
  const [ofDraft, ofWithdrawn, ofNobody] = [
    await createRecords('草稿'),
    await createRecords('撤下'),
    await createRecords('无稿'),
  ];
  unseen = [ofDraft, ofWithdrawn, ofNobody];
  await writePublished(staff, naming(shown));
  await writeStory(staff.secondEditor, naming(ofDraft));
  const withdrawn = await writePublished(staff, naming(ofWithdrawn));
  await done(staff.deskHead, withdrawn, 'unpublish', { opinion: '有误。' });
});

const read = (path: string) => anybody(newsroom).get(`/api/newsroom/${path}`);

describe.each(KINDS)('The %ss', (kind) => {
  it('are those that published stories name', async () => {
    const { body } = await read(`${kind}s`);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([shown[kind]]);
    expect(body.meta.pagination.total).toBe(1);
  });

  it('are found by their documentId', async () => {
    const { status, body } = await read(`${kind}s/${shown[kind]}`);
    expect([status, body.data.documentId]).toEqual([200, shown[kind]]);
  });

  it.each([0, 1, 2])(
    'are not there when only a draft, a withdrawn story or none names them (%s)',
    async (index) => {
      const answer = await read(`${kind}s/${unseen[index]?.[kind]}?status=draft`);
      expect(refusalIn(answer)).toEqual([404, 'not_found']);
    },
  );

  it.each([
    '?filters[name][$notNull]=true',
    '?filters[$or][0][id][$gt]=0',
    '?filters[$or][0][id][$gt]=0&filters[$or][1][name][$contains]=草稿',
    '?filters[$not][name]=x',
    '?status=draft',
    '?_q=局',
    '?sort=name&pagination[withCount]=true',
  ])('stay those whatever is asked: %s', async (query) => {
    const { text, body } = await read(`${kind}s${encodeURI(query)}`);
    expect(text).not.toMatch(/草稿|撤下|无稿/);
    expect(body.meta.pagination.total).toBeLessThanOrEqual(1);
  });

  it.each(['', '?populate=*'])('show no names of the house and no accounts%s', async (query) => {
    const { text } = await read(`${kind}s/${shown[kind]}${query}`);
    expect(text).not.toMatch(/别名|旧名|笔名|aliases|formerNames|policy|"user"|"editor"|example\.com/);
  });
});

describe('The accounts behind reporters', () => {
  it.each([
    'reporters?populate=user',
    'reporters?populate[editor]=true',
    'reporters?filters[user][email][$contains]=a',
    'reporters?filters[aliases][$contains]=笔名',
    'reporters?sort=user.email',
    'departments?filters[aliases][$contains]=别名',
    'departments?fields[0]=formerNames',
    'columns?filters[policy][$notNull]=true',
    'columns?populate[createdBy]=true',
  ])('are not reached by %s', async (path) => {
    expect((await read(encodeURI(path))).status).toBe(400);
  });

  it('are not found by a search', async () => {
    const answers = [await read(`columns?_q=three-reviews`), await read(encodeURI('departments?_q=别名'))];
    expect(answers.map(({ body }) => body.data)).toEqual([[], []]);
  });
});

describe('A reporter', () => {
  it('has the department where it is asked for', async () => {
    const { body } = await read(`reporters/${shown.reporter}?populate=department`);
    expect(body.data.department).toMatchObject({ documentId: shown.department, name: '公开局' });
  });
});

describe('A column above one that published stories name', () => {
  it('is there, with the tree and in its order, and no other one of the tree', async () => {
    const top = await create('column', { name: '顶级栏', order: -2, description: '各地新闻。' });
    const unseenTop = await create('column', { name: '无稿顶级栏', order: -2 });
    const below = await create('column', { name: '下级栏', order: -1, parent: top });
    await create('column', { name: '无稿下级栏', order: -1, parent: top });
    await create('column', { name: '另一下级栏', parent: unseenTop });
    const story = await writePublished(staff, { column: below });

    const { body } = await read('columns');

    expect(body.data.slice(0, 2)).toMatchObject([
      { documentId: top, slug: 'ding-ji-lan', description: '各地新闻。', parent: null },
      { documentId: below, parent: { documentId: top, name: '顶级栏', slug: 'ding-ji-lan' } },
    ]);
    expect(body.data).toHaveLength(3);
    const found = await read(`articles?filters[column][parent][slug][$eq]=ding-ji-lan`);
    expect(found.body.data).toMatchObject([{ documentId: story, column: { parent: { documentId: top } } }]);
  });
});
