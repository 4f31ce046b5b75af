import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';
import { storyOf } from '../../../src/plugins/newsroom/shared/page-editing';
import type { ParsedArticle } from '../../../src/plugins/newsroom/shared/parsed-page';
import { pathsIn, refusalIn } from '../../support/answers';
import { PAGE, RECORDS, WRITTEN } from '../../support/people/pages';
import { anybody } from '../../support/people/people';
import { done } from '../../support/people/stories';
import { countsOf } from '../../support/databases/tables';
import { useNewsroom } from '../../support/use-newsroom';

const IMPORTS = '/newsroom/page-imports';
const DEMO = readFileSync(path.resolve(__dirname, '../../../demo/page.txt'), 'utf8');

const NOTHING = { columns: [], departments: [], reporters: [] };
const PROPOSED = {
  columns: ['城事新闻'],
  departments: ['青石县财政局', '青石县水利局'],
  reporters: [
    { name: '何平', department: '青石县财政局', sameName: [] },
    { name: '石磊', department: '青石县水利局', sameName: [] },
    { name: '何平', department: '青石县水利局', sameName: [] },
  ],
};

const { newsroom, staff } = useNewsroom();

beforeEach(async () => {
  for (const table of [...WRITTEN, ...RECORDS]) await newsroom.strapi.db.connection(table).delete();
});

const importPage = (text: string, accept?: unknown) =>
  staff.editor.post(IMPORTS, { text, ...(accept ? { accept } : {}) });
const articleOf = async (story: string) =>
  (await staff.editor.get(`/newsroom/articles/${story}`)).body.article;

describe('The preview', () => {
  it('reads the page and proposes what the newsroom lacks, and writes nothing', async () => {
    const before = await countsOf(newsroom, [...WRITTEN, ...RECORDS]);
    const answer = await staff.editor.post(`${IMPORTS}/preview`, { text: PAGE, accept: 'all' });
    expect(answer.status).toBe(200);
    expect(answer.body.page.articles.map(({ headline }: { headline: string }) => headline)).toEqual([
      '开展走访活动',
      '清淤工程完工',
    ]);
    expect(answer.body.proposals).toEqual(PROPOSED);
    expect(await countsOf(newsroom, [...WRITTEN, ...RECORDS])).toEqual(before);
  });
});

describe('What the newsroom has already of a page', () => {
  const BODY = '昨日,河西河道清淤工程完工,居民说水变清了,两岸的步道也修好了,散步的人多了起来。';
  const pageOf = (headline: string, body = BODY) =>
    ['青石县水利局', headline, `本报讯(通讯员 石磊)${body}`].join('\n\n');
  const knownOf = async (text: string, stories?: object[]) =>
    (await staff.editor.post(`${IMPORTS}/preview`, { text, ...(stories && { stories }) })).body.known;

  it('is told by headline, body and text, and refuses nothing', async () => {
    const first = await importPage(pageOf('清淤工程完工'));
    expect(first.body.known).toEqual({ stories: [], imports: [] });
    const [{ documentId }] = first.body.stories;
    const theStory = { documentId, headline: '清淤工程完工', other: null };

    const again = await importPage(pageOf('清淤工程完工').replaceAll('\n\n', '\r\n'));

    expect(again.status).toBe(201);
    expect(again.body.known).toEqual({
      stories: [
        { story: 0, like: 'headline', ...theStory, similarity: null },
        { story: 0, like: 'body', ...theStory, similarity: 1 },
      ],
      imports: [{ documentId: first.body.id, actorName: staff.editor.name, at: expect.any(String) }],
    });
  });

  it('goes when the headline or the text is another one', async () => {
    const text = pageOf('清淤工程完工');
    const { page } = (await importPage(text)).body;
    const story = { ...storyOf(page.articles[0], 0), headline: '河道变清' };

    expect((await knownOf(text, [story])).stories).toMatchObject([{ like: 'body' }]);
    expect((await knownOf(text, [{ ...story, paragraphs: ['图书馆新馆今日开放。'] }])).stories).toEqual([]);
    expect((await knownOf(pageOf('图书馆开放', '图书馆新馆今日开放。'))).imports).toEqual([]);
  });

  it('is told where a headline stands on the page twice, in whatever width', async () => {
    const [one, other] = ['第1段完工', '第１段完工'].map((headline) => ({
      ...storyOf(parsePage(pageOf(headline)).articles[0] as ParsedArticle, 0),
      headline,
      paragraphs: [],
    }));

    expect((await knownOf(pageOf('第1段完工'), [one, other] as object[])).stories).toEqual([
      { story: 1, like: 'headline', headline: '第１段完工', documentId: null, other: 0, similarity: null },
    ]);
  });
});

describe('The import of a page', () => {
  it('makes a draft of each story, and leaves unknown names as proposals', async () => {
    const { status, body } = await importPage(PAGE);
    expect(status).toBe(201);
    expect(body.stories.map(({ headline }: { headline: string }) => headline)).toEqual([
      '开展走访活动',
      '清淤工程完工',
    ]);
    expect(body.proposals).toEqual(PROPOSED);
    expect(await countsOf(newsroom, RECORDS)).toEqual([0, 0, 0]);
    expect(await articleOf(body.stories[0].documentId)).toMatchObject({
      kicker: '青石县财政局',
      byline: '本报讯(通讯员 何平)',
      contributors: [{ role: 'correspondent', name: '何平', reporter: null }],
      department: null,
      column: null,
      endMark: '①5',
      source: 'page_import',
    });
  });

  it('creates all that it proposes, and links the stories with it', async () => {
    const { body } = await importPage(PAGE, 'all');
    expect(body.proposals).toEqual(NOTHING);
    expect(await countsOf(newsroom, RECORDS)).toEqual([1, 2, 3]);
    const article = await articleOf(body.stories[1].documentId);
    expect(article).toMatchObject({ columnName: '城事新闻', departmentName: '青石县水利局' });
    const ids = article.contributors.map(({ reporter }: { reporter: string }) => reporter);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(null);
  });

  it('puts what it creates into the directory, a person with the department', async () => {
    await importPage(PAGE, 'all');
    const { body } = await staff.chiefEditor.get('/newsroom/directory');
    const named = (name: string) => ({ documentId: expect.any(String), name });
    expect(body).toMatchObject({
      columns: [named('城事新闻')],
      departments: [named('青石县水利局'), named('青石县财政局')],
      reporters: expect.arrayContaining([{ ...named('石磊'), department: '青石县水利局' }]),
    });
  });

  it('takes the second page of known people without another proposal', async () => {
    await importPage(PAGE, 'all');
    const { body } = await importPage(PAGE);
    expect(body.proposals).toEqual(NOTHING);
    expect((await articleOf(body.stories[0].documentId)).departmentName).toBe('青石县财政局');
  });

  it('creates what was accepted, and goes on proposing the rest', async () => {
    const { body } = await importPage(PAGE, {
      departments: ['青石县水利局'],
      reporters: [{ name: '何平', department: '青石县水利局' }],
    });
    expect(await countsOf(newsroom, RECORDS)).toEqual([0, 1, 1]);
    expect(body.proposals.departments).toEqual(['青石县财政局']);
    expect(body.proposals.reporters).toEqual([
      { name: '何平', department: '青石县财政局', sameName: [expect.objectContaining({ name: '何平' })] },
      { name: '石磊', department: '青石县水利局', sameName: [] },
    ]);
  });

  it('creates nothing that the page does not propose, and nothing twice', async () => {
    const accept = {
      columns: ['别处', '城事新闻', '城事新闻'],
      departments: ['别局'],
      reporters: [
        { name: '石磊', department: '青石县水利局' },
        { name: '石磊', department: '青石县水利局' },
        { name: '石磊', department: '别局' },
        { name: '别人' },
      ],
    };
    expect((await importPage(PAGE, accept)).status).toBe(201);
    expect((await importPage(PAGE, accept)).status).toBe(201);
    expect(await countsOf(newsroom, RECORDS)).toEqual([1, 0, 1]);
  });

  it('finds departments by alias and former name, and people by the department they share', async () => {
    const create = async (kind: 'department' | 'reporter', data: object) =>
      (await newsroom.strapi.documents(`plugin::newsroom.${kind}`).create({ data })).documentId;
    const finance = await create('department', { name: '青石县财税局', formerNames: ['青石县财政局'] });
    const water = await create('department', { name: '青石县水务局', aliases: ['青石县水利局'] });
    const ofFinance = await create('reporter', { name: '何平', department: finance });
    const ofWater = await create('reporter', { name: '和平', aliases: ['何平'], department: water });
    const { body } = await importPage(PAGE);
    const drafts = [await articleOf(body.stories[0].documentId), await articleOf(body.stories[1].documentId)];
    expect(drafts.map(({ department }) => department)).toEqual([finance, water]);
    expect(drafts.map(({ contributors }) => contributors.at(-1).reporter)).toEqual([ofFinance, ofWater]);
  });

  it('publishes nothing, and makes the importer no author', async () => {
    const { body } = await importPage(PAGE);
    const story = body.stories[0].documentId;
    expect((await anybody(newsroom).get('/api/newsroom/articles')).body.data).toEqual([]);
    await done(staff.secondEditor, story, 'submit');
    expect((await done(staff.editor, story, 'approve')).body.stage).toBe('second_review');
  });
});

describe('The demo page', () => {
  it('becomes ten drafts, the text of which is whole', async () => {
    const { body } = await importPage(DEMO, 'all');
    expect(body.stories).toHaveLength(10);
    const article = await articleOf(body.stories[3].documentId);
    expect(article).toMatchObject({ headline: '开展优化营商环境大走访活动', departmentName: '开发区财政局' });
    expect(article.paragraphs).toEqual(body.page.articles[3].paragraphs);
  });
});

describe('The kept imports', () => {
  it('hold the raw page and what became of it, newest first', async () => {
    const first = (await importPage(PAGE)).body;
    const second = (await importPage(DEMO)).body;
    const { body } = await staff.editor.get(IMPORTS);
    expect(body.pageImports.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
      second.id,
      first.id,
    ]);
    expect(JSON.stringify(body)).not.toContain('居民说水变清了');
    const one = await staff.editor.get(`${IMPORTS}/${first.id}`);
    expect(one.body).toMatchObject({ raw: PAGE, stories: first.stories, actorId: String(staff.editor.id) });
  });
});

describe('A page that cannot be imported', () => {
  it.each([
    ['nothing', '', 400, 'empty_page'],
    ['white space', ' \n　\t', 400, 'empty_page'],
    ['too much', '字'.repeat(500_001), 413, 'page_too_large'],
    ['a character that no database keeps', '青石\u0000县', 400, 'bad_request'],
  ])('holds %s', async (_, text, status, code) => {
    for (const url of [IMPORTS, `${IMPORTS}/preview`]) {
      expect(refusalIn(await staff.editor.post(url, { text }))).toEqual([status, code]);
    }
    expect(await countsOf(newsroom, WRITTEN)).toEqual([0, 0, 0, 0]);
  });

  it('holds a story that no paper prints, and is told which', async () => {
    const answer = await importPage(`${PAGE}\n\n${'清'.repeat(100_001)}`);
    expect(refusalIn(answer)).toEqual([400, 'story_too_long']);
    expect(pathsIn(answer)).toEqual(['stories.1.paragraphs']);
    expect(await countsOf(newsroom, WRITTEN)).toEqual([0, 0, 0, 0]);
  });

  it('holds more stories than an import', async () => {
    for (const url of [IMPORTS, `${IMPORTS}/preview`]) {
      const answer = await staff.editor.post(url, { text: PAGE.repeat(101) });
      expect(refusalIn(answer)).toEqual([400, 'too_many_stories']);
      expect(answer.body.error.details).toMatchObject({ stories: 202, most: 200 });
    }
    expect(await countsOf(newsroom, WRITTEN)).toEqual([0, 0, 0, 0]);
  });

  it('comes in another shape', async () => {
    const bodies = [{}, { text: 5 }, { text: PAGE, accept: 'some' }, { text: PAGE, file: 'page.txt' }];
    const answers = [];
    for (const body of bodies) answers.push(await staff.editor.post(IMPORTS, body));
    expect(answers.map(refusalIn)).toEqual(bodies.map(() => [400, 'bad_request']));
    expect(answers.map(pathsIn)).toEqual([['text'], ['text'], ['accept'], ['']]);
    expect(await countsOf(newsroom, WRITTEN)).toEqual([0, 0, 0, 0]);
  });

  it('fails as a whole when one of its stories fails', async () => {
    let isFull = true;
    newsroom.strapi.documents.use((context, next) => {
      const { headline } = ((context.params as { data?: object }).data ?? {}) as { headline?: string };
      return isFull && headline === '清淤工程完工' ? Promise.reject(new Error('no room')) : next();
    });
    newsroom.strapi.log.silent = true;
    const answer = await importPage(PAGE, 'all');
    newsroom.strapi.log.silent = false;
    isFull = false;
    expect(answer.status).toBe(500);
    expect(await countsOf(newsroom, [...WRITTEN, ...RECORDS])).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect((await importPage(PAGE, 'all')).body.stories).toHaveLength(2);
  });
});
