import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { strapi as clientOf } from '@strapi/client';
import type { StoriesAnswer } from '../../../src/plugins/newsroom/shared/contracts/sites';
import { ERRORS } from '../../../src/plugins/newsroom/shared/errors';
import { refusalIn } from '../../support/answers';
import { operationsIn, readOpenApi } from '../../support/openapi';
import { bearerOf, enlist, hire, newToken, type Person } from '../../support/people/people';
import { act, demand, review, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

type Site = ReturnType<typeof bearerOf>;

const API = '/api/newsroom';

const { newsroom, staff } = useNewsroom({ extend: ({ config }) => config.set('server.mcp.enabled', true) });
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

/** Lets the newsroom listen, and says where. */
async function listen(): Promise<string> {
  const { httpServer } = newsroom.strapi.server;
  if (!httpServer.listening) await once(httpServer.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
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

  it('is let in to whatever the document has for sites, but to stories before their time', async () => {
    const reads = operationsIn(await readOpenApi(newsroom)).filter(
      ({ method, tags: [tag], security }) => method === 'GET' && tag === 'sites' && security.length > 0,
    );
    const shut: string[] = [];
    for (const { template } of reads) {
      const { status } = await site.get(template.replace('{documentId}', published).replace(/\{\w+\}/, '1'));
      shut.push(...([401, 403].includes(status) ? [template] : []));
    }

    expect(reads.length).toBeGreaterThan(20);
    expect(shut).toEqual([`${API}/embargoed`, `${API}/embargoed/{documentId}`]);
  });

  it('reads with the client of Strapi, by the types of the package', async () => {
    const auth = await newToken(newsroom, 'read-only');
    const client = clientOf({ baseURL: `${await listen()}/api`, auth });
    const stories = client.collection('articles', { plugin: { name: 'newsroom', prefix: 'newsroom' } });
    const { data, meta } = (await stories.find({ sort: 'headline' })) as unknown as StoriesAnswer;

    expect(data.map(({ headline, column }) => [headline, column?.name])).toEqual([['刊发稿', undefined]]);
    expect(meta.pagination.total).toBe(1);
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

describe('A program whose story is with the editors', () => {
  it('cannot change it any more', async () => {
    const program = await siteWith('full-access');
    const story = { headline: '接口再来稿', paragraphs: ['正文。'] };
    const { documentId, version } = demand(await program.post(`${API}/submissions`, story), 201).body.data;
    demand(await program.post(`${API}/submissions/${documentId}/submit`, { version }));

    const changed = await program.put(`${API}/submissions/${documentId}`, { version, headline: '改题' });

    expect(refusalIn(changed)).toEqual([409, 'not_editable']);
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

describe('An agent that speaks MCP, with an admin token of the super admin', () => {
  const ACTIONS = ['read', 'create', 'update', 'delete', 'publish'].map((action) => `explorer.${action}`);

  interface Result {
    tools?: { name: string }[];
    isError?: boolean;
    content?: { text: string }[];
  }

  async function connect() {
    const root = await hire(newsroom, 'strapi-super-admin');
    const adminPermissions = ACTIONS.map((action) => ({
      action: `plugin::content-manager.${action}`,
      subject: 'plugin::newsroom.article',
      properties: {},
      conditions: [],
    }));
    const made = await root.post('/admin/admin-tokens', { name: 'mcp', lifespan: null, adminPermissions });
    const { accessKey } = demand(made, 201).body.data;
    return async (method: string, params: object) => {
      const answer = await newsroom.http
        .post('/mcp')
        .set({ Authorization: `Bearer ${accessKey}`, Accept: 'application/json, text/event-stream' })
        .send({ jsonrpc: '2.0', id: 1, method, params });
      const [, event = answer.text] = /^data: (.*)$/m.exec(answer.text) ?? [];
      return (JSON.parse(event) as { result: Result }).result;
    };
  }

  const toolOf = (act: string) => `${act}_plugin-newsroom_article`;

  it('publishes nothing and takes nothing down: what others may not is refused to it, too', async () => {
    const ask = await connect();
    const { tools } = await ask('tools/list', {});
    expect(tools?.map(({ name }) => name)).toEqual(expect.arrayContaining([toolOf('publish')]));

    const tried = [];
    for (const [act, documentId] of [
      ['publish', draft],
      ['unpublish', published],
      ['delete', published],
    ] as const)
      tried.push(await ask('tools/call', { name: toolOf(act), arguments: { documentId } }));

    expect(tried.map(({ isError, content }) => [isError, content?.[0]?.text])).toEqual([
      [true, expect.stringContaining(ERRORS.publish_by_act_only.en)],
      [true, expect.stringContaining(ERRORS.publish_by_act_only.en)],
      [true, expect.stringContaining(ERRORS.kept_for_the_record.en)],
    ]);
    expect((await review(staff.editor, draft)).publication).toBe('none');
    expect((await review(staff.editor, published)).publication).toBe('published');
  });
});
