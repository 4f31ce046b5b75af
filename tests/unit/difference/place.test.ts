import fc from 'fast-check';
import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import {
  differenceBetween,
  linesOf,
  placeAfter,
  quoteAt,
  type Place,
  type ReadableContent,
} from '../../../src/plugins/newsroom/shared/difference';

const story = (...paragraphs: string[]): ReadableContent => ({
  kicker: null,
  headline: '供热管网投用',
  subhead: null,
  dateline: null,
  byline: null,
  contributors: [],
  body: toBlocks(paragraphs),
  photos: [],
});

const placeOf = (paragraph: string, words: string, index = 0): Place => {
  const start = paragraph.indexOf(words);
  return { field: 'body', index, start, end: start + words.length };
};

/** What stands in the text after where the words stood in the text before. */
function followed(before: ReadableContent, after: ReadableContent, place: Place): string | undefined {
  const found = placeAfter(differenceBetween(before, after), place);
  const line = linesOf(after).find(({ field, index }) => field === found?.field && index === found.index);
  return line?.text.slice(found?.start, found?.end);
}

const TEXT = '投用管网3.5公里,惠及居民二百户。';

describe('A place in a text', () => {
  it.each([
    ['投用管网3.5公里,惠及居民二百户。', '居民', '居民'],
    ['昨日投用管网3.5公里,惠及居民二百户。', '居民', '居民'],
    ['投用管网4.5公里,惠及居民二百户。', '3.5', '4.5'],
    ['投用管网4.5公里,惠及居民二百户。', '3.5公里', '4.5公里'],
    ['投用管网3.5公里,惠及沿线居民二百户。', '居民', '居民'],
    ['投用管网3.5公里,惠及居民约二百户。', '居民二百户', '居民约二百户'],
    ['投用管网3.5公里,惠及二百户。', '居民', ''],
    ['投用管网3.5公里,惠及居民二百户', '。', ''],
  ])('is followed into %s: %s becomes %j', (after, words, expected) => {
    expect(followed(story(TEXT), story(after), placeOf(TEXT, words))).toBe(expected);
  });

  it('goes with its paragraph when another is put before it', () => {
    const place = placeAfter(differenceBetween(story(TEXT), story('昨日晴。', TEXT)), placeOf(TEXT, '居民'));
    expect(place).toEqual(placeOf(TEXT, '居民', 1));
  });

  it('is nowhere when its paragraph fell away', () => {
    expect(placeAfter(differenceBetween(story(TEXT), story('昨日晴。')), placeOf(TEXT, '居民'))).toBeNull();
  });

  it('stays what and where it was in a text that stayed', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: TEXT.length }), (start, length) => {
        const place = { field: 'body' as const, index: 0, start, end: Math.min(TEXT.length, start + length) };
        expect(placeAfter(differenceBetween(story(TEXT), story(TEXT)), place)).toEqual(place);
      }),
    );
  });

  it('is always a stretch of the text after', () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from('工程完,。35')),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(line, line, fc.nat(), fc.nat(), (before, after, from, length) => {
        const start = from % before.length;
        const end = start + 1 + (length % (before.length - start));
        const found = placeAfter(differenceBetween(story(before), story(after)), {
          field: 'body',
          index: 0,
          start,
          end,
        }) ?? { start: 0, end: 0 };
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        expect(found.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});

describe('The words at a place', () => {
  const lines = linesOf(story(TEXT));

  it('are those of the line', () => {
    expect(quoteAt(lines, placeOf(TEXT, '居民'))).toBe('居民');
  });

  it.each([
    ['in a line that is not there', { index: 1, start: 0, end: 1 }],
    ['behind the end of the line', { index: 0, start: 0, end: TEXT.length + 1 }],
    ['without any', { index: 0, start: 3, end: 3 }],
  ])('are none %s', (_, place) => {
    expect(quoteAt(lines, { field: 'body', ...place })).toBeNull();
  });
});
