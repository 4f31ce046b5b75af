import { refusalIn } from '../../support/answers';
import { bearerOf, enlist, hire, type Person } from '../../support/people/people';
import { act, demand, review, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

type Site = ReturnType<typeof bearerOf>;

const API = '/api/newsroom';

const { newsroom, staff } = useNewsroom();
let published: string;
let draft: string;

beforeAll(async () => {
  published = await writePublished(staff, { headline: '刊发稿' });
  draft = await writeStory(staff.secondEditor, { headline: '草稿' });
});

async function siteWith(type: 'read-only' | 'full-access' | 'custom', permissions?: string[]): Promise<Site> {
  const { accessKey } = await newsroom.strapi
    .service('admin::api-token')
    .create({ name: `${type} site`, description: '', type, lifespan: null, permissions });
  return bearerOf(newsroom, accessKey);
}

describe('A site with a read-only token', () => {
  let site: Site;
  beforeAll(async () => {
    site = await siteWith('read-only');
  });

  it.each([
    ['articles', 1],
    ['departments', 0],
    ['reporters', 0],
    ['columns', 0],
    ['submissions', 0],
  ])('lists the %s', async (plural, total) => {
    const { status, body } = await site.get(`${API}/${plural}`);
    expect([status, body.data.length]).toEqual([200, total]);
  });

  it('reads a story by its documentId and by its slug', async () => {
    const answers = [
      await site.get(`${API}/articles/${published}`),
      await site.get(`${API}/articles/slug/kan-fa-gao`),
    ];
    expect(answers.map(({ body }) => body.data.headline)).toEqual(['刊发稿', '刊发稿']);
  });

  it.each(['', '?status=draft', '?publicationFilter=never-published&status=draft'])(
    'does not see a draft%s',
    async (query) => {
      const list = await site.get(`${API}/articles${query}`);
      expect(list.text).not.toContain('草稿');
      expect((await site.get(`${API}/articles/${draft}${query}`)).status).toBe(404);
      expect((await site.get(`${API}/submissions/${draft}${query}`)).status).toBe(404);
    },
  );

  it('writes nothing', async () => {
    const story = { headline: '题', paragraphs: [] };
    const answers = [
      await site.post(`${API}/submissions`, story),
      await site.put(`${API}/submissions/${draft}`, { version: 1, headline: '题' }),
      await site.post(`${API}/submissions/${draft}/submit`, { version: 1 }),
      await site.post(`${API}/submissions/${draft}/recall`, { version: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('is not let in to the desk', async () => {
    expect((await site.get('/newsroom/queue')).status).toBe(401);
  });
});

describe('A site with a token for one list', () => {
  it('reads that and nothing else', async () => {
    const site = await siteWith('custom', ['plugin::newsroom.article.find']);
    const answers = [await site.get(`${API}/articles`), await site.get(`${API}/articles/${published}`)];
    expect(answers.map(({ status }) => status)).toEqual([200, 403]);
    expect((await site.get(`${API}/articles?status=draft`)).text).not.toContain('草稿');
  });
});

describe('A program with a full-access token', () => {
  it('sends in stories of its own, and never in the name of a person with the same number', async () => {
    const program = await siteWith('full-access');
    const persons = [
      await enlist(newsroom),
      await enlist(newsroom),
      await enlist(newsroom),
      await enlist(newsroom),
    ];
    for (const { id } of persons) {
      await newsroom.strapi
        .documents('plugin::newsroom.reporter')
        .create({ data: { name: '何平', user: id } });
    }
    const { status, body } = await program.post(`${API}/submissions`, {
      headline: '接口来稿',
      paragraphs: [],
    });
    const view = await staff.editor.get(`/newsroom/articles/${body.data.documentId}`);
    expect(status).toBe(201);
    expect(view.body.article.contributors).toMatchObject([{ name: 'full-access site', reporter: null }]);
    expect((await program.get(`${API}/articles?status=draft`)).text).not.toContain('草稿');
  });
});

/** A program with an admin token of that editor, and those rights. */
async function programOf(owner: Person, actions: string[]): Promise<Site> {
  const adminPermissions = actions.map((action) => ({
    action: `plugin::newsroom.${action}`,
    subject: null,
    properties: {},
    conditions: [],
  }));
  const made = await owner.post('/admin/admin-tokens', {
    name: actions.join(),
    lifespan: null,
    adminPermissions,
  });
  return bearerOf(newsroom, demand(made, 201).body.data.accessKey);
}

describe('A program with an admin token of the super admin', () => {
  it('reads the desk and takes no act: what it did would be signed with the name of the owner', async () => {
    const root = await hire(newsroom, 'strapi-super-admin');
    const story = await writeStory(staff.secondEditor);
    const agent = await programOf(root, ['desk.read', 'acts.submit', 'acts.approve', 'acts.override']);

    const answers = [
      await act(agent, story, 'submit'),
      await act(agent, story, 'override', { opinion: '紧急刊发' }),
    ];

    expect(answers.map(refusalIn)).toEqual(Array(2).fill([403, 'not_permitted']));
    expect((await review(agent, story)).stage).toBe('draft');
  });

  it('writes nothing at the desk, whatever rights its owner gave it', async () => {
    const root = await hire(newsroom, 'strapi-super-admin');
    const story = await writeStory(staff.secondEditor);
    const agent = await programOf(root, [
      'desk.read',
      'policies.manage',
      'settings.manage',
      'page-imports.create',
    ]);
    const place = { field: 'headline', from: 0, to: 1 };

    const answers = [
      await agent.post('/newsroom/policies/one-review/make-default', {}),
      await agent.post(`/newsroom/articles/${story}/notes`, { version: 1, place, text: '存疑' }),
      await agent.put(`/newsroom/articles/${story}/autosave`, { version: 1, fields: { headline: '改' } }),
      await agent.put(`/newsroom/articles/${story}/claim`),
      await agent.put('/newsroom/retention', {}),
      await agent.post('/newsroom/acts/claim', {}),
    ];

    expect(answers.map(refusalIn)).toEqual(answers.map(() => [403, 'not_permitted']));
    expect((await agent.get('/newsroom/policies')).status).toBe(200);
  });
});
