import { issueDateIn } from '../../../src/plugins/newsroom/server/src/domain/page-import/issue-date';
import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const header = (text: string) => ({ text, reason: 'page_header' as const, line: 1, article: null });

describe('The day of the paper', () => {
  it.each([
    ['2026年3月1日 星期日', '2026-03-01'],
    ['青石日报 ２０２６ 年 １２ 月 ３１ 日 第3版', '2026-12-31'],
    ['2026-03-01', '2026-03-01'],
    ['2026.3.1 要闻', '2026-03-01'],
    ['2026年2月30日 星期日', null],
    ['2026年13月1日 星期日', null],
    ['第3版 要闻', null],
  ])('of the header %s is %s', (text, day) => {
    expect(issueDateIn({ dropped: [header(text)] })).toBe(day);
  });

  it('is one that two lines of the header tell', () => {
    const dropped = [header('2026年3月1日 星期日'), header('2026-03-01')];
    expect(issueDateIn({ dropped })).toBe('2026-03-01');
  });

  it('is not said where the lines differ', () => {
    const dropped = [header('2026年3月1日 星期日'), header('2026-03-02')];
    expect(issueDateIn({ dropped })).toBeNull();
  });

  it('is not taken from a line that is no header', () => {
    expect(issueDateIn({ dropped: [{ ...header('2026年3月1日'), reason: 'stray_line' }] })).toBeNull();
  });

  it('is found on a page as it was read', () => {
    const page = parsePage('2026年3月1日 星期日\n\n清淤工程完工\n\n本报讯(通讯员 何平)昨日,清淤完工。①5');
    expect(issueDateIn(page)).toBe('2026-03-01');
  });
});
