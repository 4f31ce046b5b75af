import { anybody, enlist, hire, type Person } from '../../support/people/people';
import { storyText, versionOf, writePublished, writeSigned, writeStory } from '../../support/people/stories';
import { draftRow, publishedRows, rowsOf, traceOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const ARTICLE = 'plugin::newsroom.article';

type Method = 'create' | 'update' | 'delete' | 'clone' | 'publish' | 'unpublish' | 'discardDraft';

/** Document service and core service, which Strapi leaves untyped for a plugin's types. */
type Calls = Record<Method, (...input: unknown[]) => Promise<{ documentId: string }>>;

const { newsroom, staff } = useNewsroom();
let root: Person;
let stories: Calls;
let host: Calls;

beforeAll(async () => {
  root = await hire(newsroom, 'strapi-super-admin');
  stories = newsroom.strapi.documents(ARTICLE as never) as unknown as Calls;
  host = newsroom.strapi.service(ARTICLE) as Calls;
});

const refusal = (status: number, code: string) =>
  expect.objectContaining({ status, details: expect.objectContaining({ code }) });

const BY_ACT_ONLY = () => refusal(409, 'publish_by_act_only');

const versioned = async (story: string, data: object = {}) => ({
  documentId: story,
  data: { version: await versionOf(root, story), ...data },
});

const PUBLISHING: [string, (story: string) => Promise<unknown>][] = [
  ['publish', (story) => stories.publish({ documentId: story })],
  ['publish in every locale', (story) => stories.publish({ documentId: story, locale: '*' })],
  [
    'update as published',
    async (story) => stories.update({ ...(await versioned(story)), status: 'published' }),
  ],
  [
    'the update of a core route',
    async (story) =>
      host.update(story, { data: { version: await versionOf(root, story), headline: '由路由改' } }),
  ],
];

describe('publishing through the document service', () => {
  it.each(PUBLISHING)('refuses %s of a draft', async (_, tryIt) => {
    const story = await writeStory(staff.secondEditor);
    const before = await traceOf(newsroom, story);

    await expect(tryIt(story)).rejects.toEqual(BY_ACT_ONLY());

    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it.each(PUBLISHING)('refuses %s even of a story that is signed and read', async (_, tryIt) => {
    const story = await writeSigned(staff);
    const before = await traceOf(newsroom, story);

    await expect(tryIt(story)).rejects.toEqual(BY_ACT_ONLY());

    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it.each(['draft', undefined])('creates a draft that nobody sees with status %s', async (status) => {
    const { documentId } = await stories.create({ data: storyText(), status });

    expect(await publishedRows(newsroom, documentId)).toEqual([]);
    expect(await rowsOf(newsroom, 'newsroom_runs', { article: documentId })).toMatchObject([
      { stage: 'draft', publication: 'none' },
    ]);
  });

  it.each([
    ['create as published', (data: object) => stories.create({ data, status: 'published' })],
    ['the create of a core route', (data: object) => host.create({ data })],
  ])('refuses %s, and creates nothing', async (_, create) => {
    const text = storyText();

    await expect(create(text)).rejects.toEqual(BY_ACT_ONLY());

    expect(await rowsOf(newsroom, 'newsroom_articles', { headline: text.headline })).toEqual([]);
  });

  it('writes no other text under the documentId of a signed story', async () => {
    const story = await writeSigned(staff);
    const draft = await writeStory(staff.secondEditor);
    const before = await traceOf(newsroom, story);
    const change = await versioned(draft, { documentId: story, headline: '换了身份的稿' });

    await Promise.allSettled([
      stories.create({ data: storyText({ documentId: story }) }),
      stories.update(change),
    ]);

    expect(await traceOf(newsroom, story)).toEqual(before);
    expect(await draftRow(newsroom, draft)).toMatchObject({ document_id: draft });
  });

  it('refuses a publication that is smuggled in as data', async () => {
    const { documentId } = await stories.create({
      data: storyText({ publishedAt: new Date().toISOString() }),
    });

    await stories.update(await versioned(documentId, { publishedAt: new Date().toISOString() }));

    expect(await publishedRows(newsroom, documentId)).toEqual([]);
    expect(await draftRow(newsroom, documentId)).toMatchObject({ version: 2 });
  });
});

describe('a published story in the document service', () => {
  it.each([
    ['unpublish', (story: string) => stories.unpublish({ documentId: story })],
    ['unpublish in every locale', (story: string) => stories.unpublish({ documentId: story, locale: '*' })],
  ])('stays public against %s', async (_, tryIt) => {
    const story = await writePublished(staff);

    await expect(tryIt(story)).rejects.toEqual(BY_ACT_ONLY());

    expect(await publishedRows(newsroom, story)).toHaveLength(1);
  });

  it.each([
    ['delete', (story: string) => stories.delete({ documentId: story })],
    ['the delete of a core route', (story: string) => host.delete(story)],
  ])('stays where it is against %s', async (_, tryIt) => {
    const story = await writePublished(staff);
    const before = await traceOf(newsroom, story);

    await expect(tryIt(story)).rejects.toEqual(refusal(409, 'kept_for_the_record'));

    expect(await traceOf(newsroom, story)).toEqual(before);
  });

  it('has a copy that is a draft', async () => {
    const story = await writePublished(staff);

    const { entries } = (await stories.clone({ documentId: story })) as unknown as {
      entries: { documentId: string }[];
    };

    const copies = entries.map(({ documentId }) => documentId);
    expect(copies).not.toContain(story);
    expect(await Promise.all(copies.map((copy) => publishedRows(newsroom, copy)))).toEqual([[]]);
  });
});

describe('writing over the content API', () => {
  const body = { data: { headline: '由接口写入', status: 'published' }, status: 'published' };
  const callers: [string, () => Promise<Pick<Person, 'post' | 'put' | 'delete'>>][] = [
    ['anybody', () => Promise.resolve(anybody(newsroom))],
    ['a correspondent', () => enlist(newsroom)],
  ];

  it.each(callers)('has no way to stories for %s', async (_, enter) => {
    const caller = await enter();
    const story = await writePublished(staff);
    const before = await traceOf(newsroom, story);

    const answers = [
      await caller.post('/api/newsroom/articles', body),
      await caller.post('/api/newsroom/articles?status=published', body),
      await caller.put(`/api/newsroom/articles/${story}`, body),
      await caller.put(`/api/newsroom/articles/${story}?status=published`, body),
      await caller.delete(`/api/newsroom/articles/${story}`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405, 405, 405]);
    expect(await traceOf(newsroom, story)).toEqual(before);
    expect(await rowsOf(newsroom, 'newsroom_articles', { headline: '由接口写入' })).toEqual([]);
  });
});

describe('the record', () => {
  const types = ['run', 'version', 'decision', 'chain-head', 'policy', 'page-import'];

  it.each(types)('takes no write of a %s from the document service', async (type) => {
    const records = newsroom.strapi.documents(`plugin::newsroom.${type}` as never) as unknown as Calls;
    const closed = refusal(409, 'record_is_closed');

    await expect(records.create({ data: {} })).rejects.toEqual(closed);
    await expect(records.update({ documentId: 'any', data: {} })).rejects.toEqual(closed);
    await expect(records.delete({ documentId: 'any' })).rejects.toEqual(closed);
    await expect(records.clone({ documentId: 'any' })).rejects.toEqual(closed);
  });

  it.each(types)('takes no write of a %s from the Content Manager, even by the super admin', async (type) => {
    const list = `/content-manager/collection-types/plugin::newsroom.${type}`;

    const answers = [
      await root.post(list, {}),
      await root.put(`${list}/any`, {}),
      await root.delete(`${list}/any`),
      await root.post(`${list}/actions/bulkDelete`, { documentIds: ['any'] }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it.each(types)('shows no %s to editors in the Content Manager', async (type) => {
    const list = `/content-manager/collection-types/plugin::newsroom.${type}`;

    const answers = await Promise.all([staff.editor.get(list), staff.chiefEditor.get(list)]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  it('is not among the types that editors are shown', async () => {
    const { body } = await root.get('/content-manager/content-types');

    const shown = body.data.filter((type: { isDisplayed: boolean }) => type.isDisplayed);

    const ours = shown
      .map(({ uid }: { uid: string }) => uid)
      .filter((uid: string) => uid.includes('newsroom'));
    expect(ours.sort()).toEqual(
      ['article', 'column', 'department', 'reporter'].map((type) => `plugin::newsroom.${type}`),
    );
  });
});

describe('a discard through the document service', () => {
  it('names the version that it throws away', async () => {
    const story = await writePublished(staff, { headline: '公开的标题' });
    const { data } = await versioned(story, { headline: '改过的标题' });
    await stories.update({ documentId: story, data });

    for (const [named, code] of [
      [{}, 'version_required'],
      [{ version: 1 }, 'stale_version'],
    ] as const)
      await expect(stories.discardDraft({ documentId: story, ...named })).rejects.toMatchObject({
        details: { code },
      });
    expect(await draftRow(newsroom, story)).toMatchObject({ headline: '改过的标题', version: 2 });

    await stories.discardDraft({ documentId: story, version: 2 });
    expect(await draftRow(newsroom, story)).toMatchObject({ headline: '公开的标题', version: 3 });
  });
});
