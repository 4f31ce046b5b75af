import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';
import { mergeWithNext, storyOf, type PageStory } from '../../../src/plugins/newsroom/shared/page-editing';
import { pathsIn, refusalIn } from '../../support/answers';
import { PAGE, RECORDS, WRITTEN } from '../../support/people/pages';
import { anybody, hire, type Person } from '../../support/people/people';
import { demand, done } from '../../support/people/stories';
import { countsOf, rowsOf } from '../../support/databases/tables';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const IMPORTS = '/newsroom/page-imports';

const { newsroom } = useEmptyNewsroom();
let editor: Person;

beforeAll(async () => {
  editor = await hire(newsroom, 'newsroom-editor');
});

beforeEach(async () => {
  for (const table of [...WRITTEN, ...RECORDS]) await newsroom.strapi.db.connection(table).delete();
});

const articleOf = async (story: string) => (await editor.get(`/newsroom/articles/${story}`)).body.article;

describe('The import of a page that an editor went over', () => {
  const read = async (): Promise<PageStory[]> =>
    demand(await editor.post(`${IMPORTS}/preview`, { text: PAGE })).body.page.articles.map(storyOf);
  const importStories = (stories: object[], accept?: unknown) =>
    editor.post(IMPORTS, { text: PAGE, stories, ...(accept ? { accept } : {}) });

  it('makes drafts of what the editor made of the reading', async () => {
    const [first, second] = await read();
    const stories = [
      { ...second, headline: '清淤完工' },
      { ...first, paragraphs: ['昨日走访。'] },
    ];
    const { status, body } = await importStories(stories);

    expect(status).toBe(201);
    const [one, other] = body.stories;
    expect(await articleOf(one.documentId)).toMatchObject({ headline: '清淤完工', kicker: '青石县水利局' });
    expect(await articleOf(other.documentId)).toMatchObject({ paragraphs: ['昨日走访。'], endMark: '①5' });
  });

  it('makes one draft of two stories that were made one', async () => {
    const { body } = await importStories(mergeWithNext(await read(), 0));

    expect(body.stories).toHaveLength(1);
    const { paragraphs, contributors } = await articleOf(body.stories[0].documentId);
    expect(paragraphs).toHaveLength(2);
    expect(contributors.map(({ name }: { name: string }) => name)).toEqual(['何平', '石磊']);
  });

  it('keeps the raw text, the reading, and what was made of it', async () => {
    const [first] = await read();
    const stories = [{ ...first, resolved: [{ source: 0, warning: 0 }] }];
    const { body } = await importStories(stories);

    const kept = (await editor.get(`${IMPORTS}/${body.id}`)).body;
    expect(kept).toMatchObject({ raw: PAGE, edited: stories });
    expect(kept.parsed.articles).toHaveLength(2);
  });

  it('proposes the records that the corrected stories name', async () => {
    const [first] = await read();
    const stories = [{ ...first, column: null, department: '青石县审计局' }];
    const preview = await editor.post(`${IMPORTS}/preview`, { text: PAGE, stories });
    const { body } = await importStories(stories, 'all');

    const reporters = [{ name: '何平', department: '青石县审计局', sameName: [] }];
    expect(preview.body.proposals).toEqual({ columns: [], departments: ['青石县审计局'], reporters });
    expect((await articleOf(body.stories[0].documentId)).departmentName).toBe('青石县审计局');
  });

  it('links the reporter whom the editor chose among those of one name', async () => {
    demand(await editor.post(IMPORTS, { text: PAGE, accept: 'all' }), 201);
    const namesakes = (await rowsOf(newsroom, 'newsroom_reporters')).filter(({ name }) => name === '何平');
    const [first] = await read();
    for (const { document_id: reporter } of namesakes) {
      const contributors = [{ role: 'correspondent', name: '何平', reporter }];
      const { body } = await importStories([{ ...first, contributors }]);
      const article = await articleOf(body.stories[0].documentId);
      expect(article.contributors).toEqual(contributors);
    }
    expect(namesakes).toHaveLength(2);
  });

  it.each<[string, object, string]>([
    ['a headline', { headline: ' ' }, 'stories.0.headline'],
    ['a paragraph that can be stored', { paragraphs: ['\u0000'] }, 'stories.0.paragraphs.0'],
    ['fields that there are', { title: '题' }, 'stories.0'],
  ])('asks each story for %s, and writes nothing', async (_, change, path) => {
    const [first, second] = await read();
    const before = await countsOf(newsroom, [...WRITTEN, ...RECORDS]);
    const answer = await importStories([{ ...first, ...change }, second as object]);
    expect(refusalIn(answer)).toEqual([400, 'bad_request']);
    expect(pathsIn(answer)).toEqual([path]);
    expect(await countsOf(newsroom, [...WRITTEN, ...RECORDS])).toEqual(before);
  });

  it('has one story at the least', async () => {
    expect(refusalIn(await importStories([]))).toEqual([400, 'bad_request']);
  });
});

describe('An import whose instance is gone', () => {
  const abandon = (id: string) =>
    newsroom.strapi.db
      .connection('newsroom_page_imports')
      .where({ document_id: id })
      .update({ open_until: '2020-01-01T00:00:00.000Z' });
  const runJob = () => newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('page-imports');

  it('is taken back with the stories that it wrote', async () => {
    await abandon((await editor.post(IMPORTS, { text: PAGE })).body.id);
    await runJob();
    expect(await countsOf(newsroom, WRITTEN)).toEqual([0, 0, 0, 0]);
  });

  it('leaves the stories that somebody has worked on, and what they came from', async () => {
    const { id, stories } = (await editor.post(IMPORTS, { text: PAGE })).body;
    await abandon(id);
    await done(editor, stories[1].documentId, 'submit');
    await runJob();
    await runJob();
    expect((await editor.get(`${IMPORTS}/${id}`)).body.stories).toEqual([stories[1]]);
    expect(await countsOf(newsroom, ['newsroom_runs'])).toEqual([1]);
  });
});

describe('An import that cannot be taken back', () => {
  const abandoned = async (text: string): Promise<string> => {
    const { id } = (await editor.post(IMPORTS, { text })).body;
    await newsroom.strapi.db
      .connection('newsroom_page_imports')
      .where({ document_id: id })
      .update({ open_until: '2020-01-01T00:00:00.000Z' });
    return id;
  };
  const runJob = () => newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('page-imports');

  it('keeps none of those behind it waiting', async () => {
    const [first, second] = [await abandoned(PAGE), await abandoned(PAGE)];
    const [{ documentId: stuck }] = (await editor.get(`${IMPORTS}/${first}`)).body.stories;
    const stop = newsroom.strapi.documents.use((context, next) =>
      context.action === 'delete' && (context.params as { documentId: string }).documentId === stuck
        ? Promise.reject(new Error('no room'))
        : next(),
    ) as unknown as () => void;
    newsroom.strapi.log.silent = true;
    await runJob();
    newsroom.strapi.log.silent = false;
    stop();
    const found = [first, second].map(async (id) => (await editor.get(`${IMPORTS}/${id}`)).status);
    expect(await Promise.all(found)).toEqual([200, 404]);
  });

  it('leaves a column of its own that others are below by now', async () => {
    const columns = newsroom.strapi.documents('plugin::newsroom.column');
    const above = await columns.create({ data: { name: '导入新建' } });
    await columns.create({ data: { name: '其下', parent: above.documentId } as never });
    const id = await abandoned(PAGE);
    const created = JSON.stringify([{ type: 'column', documentId: above.documentId }]);
    await newsroom.strapi.db
      .connection('newsroom_page_imports')
      .where({ document_id: id })
      .update({ created });

    await runJob();

    expect((await editor.get(`${IMPORTS}/${id}`)).status).toBe(404);
    expect(await columns.findOne({ documentId: above.documentId })).not.toBeNull();
  });
});

describe('A long text', () => {
  const importLong = (text: string) => editor.post(IMPORTS, { text });
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise(setImmediate);
  }
  const LONG = `${PAGE}\n\n`.repeat(20) + '居民说水变清了。'.repeat(5_000);

  it('is read as a short one is', async () => {
    const { body } = await editor.post(`${IMPORTS}/preview`, { text: LONG });
    expect(body.page).toEqual(JSON.parse(JSON.stringify(parsePage(LONG))));
  });

  it('keeps nobody waiting: others are answered before it is in', async () => {
    const order: string[] = [];
    const imported = importLong(`${PAGE}\n\n`.repeat(10)).then(() => order.push('import'));
    await until(async () => (await countsOf(newsroom, ['newsroom_articles']))[0] !== 0);
    await anybody(newsroom)
      .get('/api/newsroom/articles')
      .then(() => order.push('list'));
    await editor.get('/newsroom/queue').then(() => order.push('queue'));
    await imported;
    expect(order).toEqual(['list', 'queue', 'import']);
  });

  it('is not in the list of imports before it is in', async () => {
    const imported = importLong(`${PAGE}\n\n`.repeat(5));
    await until(async () => (await countsOf(newsroom, ['newsroom_articles']))[0] !== 0);
    expect((await editor.get(IMPORTS)).body.pageImports).toEqual([]);
    await imported;
    expect((await editor.get(IMPORTS)).body.pageImports).toHaveLength(1);
  });
});
