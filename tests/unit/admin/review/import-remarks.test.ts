import {
  importOf,
  remarksOn,
} from '../../../../src/plugins/newsroom/admin/src/pages/Review/import/import-remarks';
import { toBlocks } from '../../../../src/plugins/newsroom/server/src/domain/article/body';
import { storyOf } from '../../../../src/plugins/newsroom/shared/page-editing';
import type { ParsedPage } from '../../../../src/plugins/newsroom/shared/parsed-page';
import { aContent, aParsedArticle } from '../../../support/record/contents';

const FIRST = '昨日,河道清淤工程在城东完工,沿岸居民说水变清了。';

const article = aParsedArticle({
  paragraphs: [FIRST],
  seams: [{ paragraph: 0, offset: 9, sure: false }],
  warnings: [
    { code: 'no_headline', message: '' },
    { code: 'half_width_punctuation', message: '', paragraph: 0, offset: 2 },
  ],
});
const page: ParsedPage = { articles: [article], columns: [], dropped: [], warnings: [] };
const imported = (text: string) => aContent({ body: toBlocks([text]) });

const remarks = (text: string, settled: number[] = []) => {
  const story = { ...storyOf(article, 0), settled: settled.map((warning) => ({ source: 0, warning })) };
  return remarksOn(imported(text), { parsed: page, edited: [story] }, 0).map(({ code, place }) => [
    code,
    place?.start ?? null,
  ]);
};

describe('What an import left to look at', () => {
  it('goes with the text that became of the page', () => {
    expect(remarks(FIRST)).toEqual([
      ['gap', 9],
      ['no_headline', null],
      ['half_width_punctuation', 2],
    ]);
    expect(remarks(`本报讯${FIRST}`)).toEqual([
      ['gap', 12],
      ['no_headline', null],
      ['half_width_punctuation', 5],
    ]);
  });

  it('falls away where its paragraph did, and where it was settled', () => {
    expect(remarks('另一段文字。')).toEqual([
      ['no_headline', null],
      ['half_width_punctuation', null],
    ]);
    expect(remarks(FIRST, [0, 1])).toEqual([['gap', 9]]);
  });
});

describe('A gap that is warned of', () => {
  const warned = aParsedArticle({
    paragraphs: [FIRST],
    seams: [{ paragraph: 0, offset: 9, sure: false }],
    warnings: [{ code: 'missing_text', message: '', paragraph: 0, offset: 9 }],
  });
  const codes = (settled: { source: number; warning: number }[]) =>
    remarksOn(
      imported(FIRST),
      { parsed: { ...page, articles: [warned] }, edited: [{ ...storyOf(warned, 0), settled }] },
      0,
    ).map(({ code }) => code);

  it('is one remark, and stays marked when the warning was settled', () => {
    expect(codes([])).toEqual(['missing_text']);
    expect(codes([{ source: 0, warning: 0 }])).toEqual(['gap']);
  });
});

describe('The import of a story', () => {
  it.each([
    ['page_import', 'abc#3', { pageImport: 'abc', index: 3 }],
    ['desk', 'abc#3', null],
    ['page_import', null, null],
  ] as const)('from %s with %s is %j', (source, sourceReference, from) => {
    expect(importOf({ source, sourceReference })).toEqual(from);
  });
});
