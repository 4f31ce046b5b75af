import fc from 'fast-check';
import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import {
  differenceBetween,
  isChanged,
  linesOf,
  type LineDifference,
  type ReadableContent,
} from '../../../src/plugins/newsroom/shared/difference';

const story = (paragraphs: string[], rest: Partial<ReadableContent> = {}): ReadableContent => ({
  kicker: null,
  headline: '供热管网投用',
  subhead: null,
  dateline: '本报讯',
  byline: '本报讯（通讯员 张三）',
  contributors: [{ role: 'correspondent', name: '张三' }],
  body: toBlocks(paragraphs),
  photos: [],
  ...rest,
});

const bodyOf = (lines: readonly LineDifference[]) =>
  lines.filter(({ field }) => field === 'body').map(({ before, after }) => [before, after]);

const FIRST = '昨日,城区供热管网三期工程完工。';
const SECOND = '工程于去年五月开工,总投资一千二百万元。';
const THIRD = '沿线居民今冬可以用上集中供热。';

describe('The lines of a story', () => {
  it('are read in the order of the page, and left away where there is nothing', () => {
    const content = story([FIRST], {
      kicker: '开发区',
      summary: '三期完工。',
      leadPhoto: { file: 7, caption: '图为管网。' },
      photos: [{ caption: '图为施工现场。' }],
    });
    expect(linesOf(content).map(({ field, text }) => [field, text])).toEqual([
      ['kicker', '开发区'],
      ['headline', '供热管网投用'],
      ['summary', '三期完工。'],
      ['leadCaption', '图为管网。'],
      ['dateline', '本报讯'],
      ['byline', '本报讯（通讯员 张三）'],
      ['body', FIRST],
      ['caption', '图为施工现场。'],
    ]);
  });
});

describe('The difference of two texts of a story', () => {
  it('lays a changed paragraph beside the one that it was', () => {
    const changed = SECOND.replace('五月', '六月');
    const lines = differenceBetween(story([FIRST, SECOND]), story([FIRST, changed]));
    expect(bodyOf(lines)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(lines.filter(isChanged)).toHaveLength(1);
  });

  it('finds a paragraph that went in between, and one that was taken out', () => {
    const lines = differenceBetween(story([FIRST, THIRD]), story([SECOND, FIRST]));
    expect(bodyOf(lines)).toEqual([
      [null, 0],
      [0, 1],
      [1, null],
    ]);
  });

  it('shows another paragraph as one that went and one that came', () => {
    const lines = differenceBetween(story([FIRST]), story([THIRD]));
    expect(bodyOf(lines)).toEqual([
      [0, null],
      [null, 0],
    ]);
  });

  it('lays out every line where most of a long text is new, and finds those that stayed', () => {
    const texts = (word: string) => Array.from({ length: 400 }, (_, at) => `${word}${at}`);
    const [old, young] = [
      [FIRST, ...texts('旧'), THIRD],
      [FIRST, ...texts('新'), THIRD],
    ];
    const pairs = bodyOf(differenceBetween(story(old), story(young)));
    expect(pairs.at(0)).toEqual([0, 0]);
    expect(pairs.at(-1)).toEqual([401, 401]);
    expect(pairs.flatMap(([before]) => before ?? [])).toEqual(old.map((_, at) => at));
    expect(pairs.flatMap(([, after]) => after ?? [])).toEqual(young.map((_, at) => at));
  });

  it('shows a headline that was written anew in its one line', () => {
    const lines = differenceBetween(story([FIRST]), story([FIRST], { headline: '居民用上暖气' }));
    expect(lines.filter(isChanged)).toEqual([
      expect.objectContaining({ field: 'headline', before: 0, after: 0 }),
    ]);
  });

  it('shows a kicker that came and a kicker that went', () => {
    const [plain, kicked] = [story([]), story([], { kicker: '开发区' })];
    expect(differenceBetween(plain, kicked)[0]).toMatchObject({ field: 'kicker', before: null, after: 0 });
    expect(differenceBetween(kicked, plain)[0]).toMatchObject({ field: 'kicker', before: 0, after: null });
  });

  it('lets the names of the byline stand out in the text', () => {
    const after = story(['李四昨日到岗。'], { contributors: [{ role: 'correspondent', name: '李四' }] });
    const [line] = differenceBetween(story(['张三昨日到岗。']), after).filter(
      ({ field }) => field === 'body',
    );
    expect(line?.pieces.map(({ text, sign }) => [text, sign])).toEqual([
      ['张三', 'name'],
      ['李四', 'name'],
      ['昨日到岗。', null],
    ]);
  });

  it('has every line of both texts once, in its order', () => {
    const paragraph = fc.constantFrom(FIRST, SECOND, THIRD, SECOND.replace('五', '六'), '完。', '');
    const paragraphs = fc.array(paragraph, { maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const places = bodyOf(differenceBetween(story(before), story(after)));
        expect(places.flatMap(([place]) => place ?? [])).toEqual([...before.keys()]);
        expect(places.flatMap(([, place]) => place ?? [])).toEqual([...after.keys()]);
      }),
    );
  });
});
