import { anybody } from '../../support/people/people';
import { PAGE } from '../../support/people/pages';
import { review, writePublished } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const IMPORTS = '/newsroom/page-imports';

const { newsroom, staff } = useNewsroom();

const importPage = (text: string, named: object = {}) => staff.editor.post(IMPORTS, { text, ...named });
const articleOf = async (story: string) => (await review(staff.editor, story)).article;
const read = (query: string) => anybody(newsroom).get(`/api/newsroom/articles${query}`);
const headlinesOf = async (query: string) =>
  (await read(encodeURI(query))).body.data.map(({ headline }: { headline: string }) => headline);

describe('The day and the page of the paper', () => {
  const HEAD = '第03版 城区新闻\n2026年3月12日 星期四\n\n';
  const PRINTED = { issueDate: '2026-03-12', pageNumber: '03', pageName: '城区新闻' };

  it('come from the page header, for each story and for what is kept of the import', async () => {
    const { body } = await importPage(HEAD + PAGE);

    expect(body).toMatchObject(PRINTED);
    for (const { documentId } of body.stories) expect(await articleOf(documentId)).toMatchObject(PRINTED);
    expect((await staff.editor.get(`${IMPORTS}/${body.id}`)).body).toMatchObject(PRINTED);
  });

  it('are those that the editor names', async () => {
    const named = { issueDate: '2026-03-13', pageNumber: '第A02版', pageName: null };

    const { body } = await importPage(HEAD + PAGE, named);

    const kept = { ...named, pageNumber: 'A02' };
    expect(body).toMatchObject(kept);
    expect(await articleOf(body.stories[0].documentId)).toMatchObject(kept);
  });

  it('are no part of a story where nobody tells them', async () => {
    const { body } = await importPage(PAGE);

    expect(body.issueDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await articleOf(body.stories[0].documentId)).toMatchObject({
      issueDate: null,
      pageNumber: null,
      pageName: null,
    });
  });
});

describe('Stories of a printed page', () => {
  beforeAll(async () => {
    const print = (headline: string, pageNumber: string | null, issueDate: string) =>
      writePublished(staff, {
        headline,
        issueDate,
        pageNumber,
        pageName: '城区新闻',
        summary: `${headline}的提要`,
      });
    await print('十版稿', '第10版', '2026-03-12');
    await print('二版稿', '2', '2026-03-12');
    await print('头版稿', '头版', '2026-03-12');
    await print('次日稿', '02', '2026-03-13');
  });

  it('come by day, in the order of the pages', async () => {
    const day = '?filters[issueDate][$eq]=2026-03-12&sort=pageOrder:asc';
    expect(await headlinesOf(day)).toEqual(['头版稿', '二版稿', '十版稿']);
    const days = '?filters[issueDate][$gte]=2026-03-12&sort[0]=issueDate:desc&sort[1]=pageOrder:desc';
    expect(await headlinesOf(days)).toEqual(['次日稿', '十版稿', '二版稿', '头版稿']);
  });

  it('come by page, however its number is written', async () => {
    expect(await headlinesOf('?filters[pageOrder][$eq]=2&sort=issueDate')).toEqual(['二版稿', '次日稿']);
    expect(await headlinesOf('?filters[pageNumber][$eq]=10')).toEqual(['十版稿']);
  });

  it('tell day, page and summary', async () => {
    const { body } = await read(encodeURI('?filters[headline][$eq]=十版稿'));
    expect(body.data).toMatchObject([
      {
        issueDate: '2026-03-12',
        pageNumber: '10',
        pageName: '城区新闻',
        pageOrder: 10,
        summary: '十版稿的提要',
      },
    ]);
  });
});
