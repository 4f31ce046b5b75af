import { withUnknownMarks } from '../../../src/plugins/newsroom/server/src/domain/page-import/unknown-marks';
import type { ParseWarning } from '../../../src/plugins/newsroom/shared/parsed-page';
import { aParsedArticle } from '../../support/record/contents';

const DAY = '2026-03-01';
const TABLE = [
  { code: '①5', person: '何平', from: '2026-01-01', until: null },
  { code: '②2', person: '石磊', from: null, until: '2025-12-31' },
];
const CUT_OFF: ParseWarning = { code: 'cut_off', message: '文章末尾不是完整的句子，可能被版面截断' };
const photo = (mark: string) => ({ caption: '清淤。', mark, credit: null, credits: [], creditLine: null });

const read = (article: Parameters<typeof aParsedArticle>[0], table = TABLE) =>
  withUnknownMarks(
    { articles: [aParsedArticle(article)], columns: [], dropped: [], warnings: [] },
    table,
    DAY,
  ).articles[0]?.warnings;

describe('The marks of a page', () => {
  it('are warned of where the table does not have them on the day, behind the other warnings', () => {
    const warnings = read({ endMark: '① 6', photos: [photo('②2'), photo('①5')], warnings: [CUT_OFF] });
    expect(warnings).toEqual([
      CUT_OFF,
      { code: 'unknown_end_mark', message: '稿末编号表中没有此编号，或当日不在有效期：① 6' },
      { code: 'unknown_end_mark', message: '稿末编号表中没有此编号，或当日不在有效期：②2' },
    ]);
  });

  it.each<[string, Parameters<typeof read>]>([
    ['the table has them', [{ endMark: '①５' }]],
    ['there are none', [{ endMark: null }]],
    ['there is no table', [{ endMark: '①6' }, []]],
  ])('are not where %s', (_, [article, table]) => {
    expect(read(article, table)).toEqual([]);
  });
});
