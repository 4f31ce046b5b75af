import {
  importOf,
  remarksOn,
} from '../../../../src/plugins/newsroom/admin/src/pages/Review/import/import-remarks';
import { toBlocks } from '../../../../src/plugins/newsroom/server/src/domain/article/body';
import { storyOf } from '../../../../src/plugins/newsroom/shared/page-editing';
import type { ParsedPage, ParseWarningCode } from '../../../../src/plugins/newsroom/shared/parsed-page';
import { aContent, aParsedArticle } from '../../../support/record/contents';

const FIRST = '昨日,河道清淤工程在城东完工,沿岸居民说水变清了。';

const article = aParsedArticle({
  paragraphs: [FIRST],
  seams: [{ paragraph: 0, offset: 9, sure: false }],
  warnings: [
    { code: 'uncertain_titles', message: '' },
    { code: 'half_width_punctuation', message: '', paragraph: 0, offset: 2 },
  ],
});
const page: ParsedPage = { articles: [article], columns: [], dropped: [], warnings: [] };
const imported = (text: string) =>
  aContent({
    kicker: null,
    subhead: null,
    byline: '本报讯（记者 江月）',
    photos: [],
    body: toBlocks([text]),
  });

const remarks = (text: string, resolved: number[] = []) => {
  const story = { ...storyOf(article, 0), resolved: resolved.map((warning) => ({ source: 0, warning })) };
  return remarksOn(imported(text), { parsed: page, edited: [story] }, 0).map(({ code, place }) => [
    code,
    place?.start ?? null,
  ]);
};

describe('What an import left to look at', () => {
  it('goes with the text that became of the page', () => {
    expect(remarks(FIRST)).toEqual([
      ['gap', 9],
      ['uncertain_titles', null],
      ['half_width_punctuation', 2],
    ]);
    expect(remarks(`本报讯${FIRST}`)).toEqual([
      ['gap', 12],
      ['uncertain_titles', null],
      ['half_width_punctuation', 5],
    ]);
  });

  it('falls away where its paragraph did, and where it was resolved', () => {
    expect(remarks('另一段文字,没有改。')).toEqual([
      ['uncertain_titles', null],
      ['half_width_punctuation', null],
    ]);
    expect(remarks(FIRST, [0, 1])).toEqual([['gap', 9]]);
  });
});

describe('What was repaired since', () => {
  it('is no remark any more: half-width marks, and words put in where some were missing', () => {
    const repaired = FIRST.replaceAll(',', '，');
    expect(remarks(repaired)).toEqual([
      ['gap', 9],
      ['uncertain_titles', null],
    ]);
    expect(remarks(`${repaired.slice(0, 9)}昨天下午${repaired.slice(9)}`)).toEqual([
      ['uncertain_titles', null],
    ]);
  });

  it.each<[ParseWarningCode, Partial<ReturnType<typeof imported>>]>([
    ['no_headline', {}],
    ['no_byline', { byline: '本报讯（记者 江月）' }],
    ['empty_byline', { contributors: [{ role: 'reporter', name: '江月' }] }],
  ])('is no remark any more: %s', (code, change) => {
    const missing = { ...page, articles: [{ ...article, warnings: [{ code, message: '' }], seams: [] }] };
    const before = { ...imported(FIRST), headline: '', byline: null, contributors: [] };
    const after = { ...before, headline: '清淤完工', ...change };
    const codes = [before, after].map((story) =>
      remarksOn(story, { parsed: missing, edited: null }, 0).map((remark) => remark.code),
    );
    expect(codes).toEqual([[code], []]);
  });

  it('is a cut at the end of a story that goes on now', () => {
    const cut = {
      ...article,
      warnings: [{ code: 'cut_off' as const, message: '', paragraph: 0, offset: FIRST.length }],
    };
    const codes = (text: string) =>
      remarksOn(imported(text), { parsed: { ...page, articles: [cut] }, edited: null }, 0).map(
        ({ code }) => code,
      );
    expect([codes(FIRST), codes(`${FIRST}工程历时三月。`)]).toEqual([['gap', 'cut_off'], ['gap']]);
  });
});

describe('A gap that is warned of', () => {
  const warned = aParsedArticle({
    paragraphs: [FIRST],
    seams: [{ paragraph: 0, offset: 9, sure: false }],
    warnings: [{ code: 'missing_text', message: '', paragraph: 0, offset: 9 }],
  });
  const codes = (resolved: { source: number; warning: number }[]) =>
    remarksOn(
      imported(FIRST),
      { parsed: { ...page, articles: [warned] }, edited: [{ ...storyOf(warned, 0), resolved }] },
      0,
    ).map(({ code }) => code);

  it('is one remark, and stays marked when the warning was resolved', () => {
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
