import { printedPageIn } from '../../../src/plugins/newsroom/server/src/domain/page-import/printed-page';
import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const header = (text: string) => ({ text, reason: 'page_header' as const, line: 1, article: null });
const printed = (...headers: string[]) => printedPageIn({ dropped: headers.map(header) });

describe('The page of the paper', () => {
  it.each([
    ['第03版 城区新闻', '03', '城区新闻'],
    ['第03版：城区新闻', '03', '城区新闻'],
    ['A03 要闻', 'A03', '要闻'],
    ['要闻 A03', 'A03', '要闻'],
    ['城区新闻 | 第03版', '03', '城区新闻'],
    ['当前版：04版 民生', '04', '民生'],
    ['２版·要闻', '2', '要闻'],
    ['第一版', '一', null],
    ['1版', '1', null],
    ['头版', '头版', null],
    ['头版：要闻', '头版', '要闻'],
    ['青石日报 2026年3月12日 星期四 第03版 城区新闻', '03', '城区新闻'],
    ['2026年3月12日 星期四 03版 责编 何平', '03', null],
    ['2026年3月12日 星期四', null, null],
    ['青石日报', null, null],
    ['今日8版', null, null],
    ['第12345期', null, null],
    ['上一篇：第2版', null, null],
  ])('of the header %s is %s, %s', (text, pageNumber, pageName) => {
    expect(printed(text)).toEqual({ pageNumber, pageName });
  });

  it('is told by lines together', () => {
    expect(printed('2026年3月12日 星期四', '第03版 城区新闻', '03版')).toEqual({
      pageNumber: '03',
      pageName: '城区新闻',
    });
  });

  it('is not said where the lines differ', () => {
    expect(printed('第03版 城区新闻', '第04版')).toEqual({ pageNumber: null, pageName: null });
    expect(printed('第03版 城区新闻', '03版 民生')).toEqual({ pageNumber: '03', pageName: null });
  });

  it('is found on a page as it was read, and no line of a story is lost for it', () => {
    const page = parsePage(
      '第03版 城区新闻\n2026年3月12日 星期四\n\n清淤工程完工\n\n本报讯(通讯员 何平)昨日,清淤完工。①5',
    );
    expect(printedPageIn(page)).toEqual({ pageNumber: '03', pageName: '城区新闻' });
    expect(page.articles).toMatchObject([{ headline: '清淤工程完工', paragraphs: ['昨日,清淤完工。'] }]);
  });
});
