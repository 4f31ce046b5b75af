import fc from 'fast-check';
import { takeEndMark } from '../../../src/plugins/newsroom/server/src/domain/page-parsing/lines/end-mark';
import { codeOf, marksIn, personBehind } from '../../../src/plugins/newsroom/shared/end-marks';

const TABLE = [
  { code: '①5', person: '石磊', from: null, until: '2026-02-28' },
  { code: '①5', person: '何平', from: '2026-03-01', until: null },
];

describe('The code of a mark', () => {
  it.each([
    ['①5', '①5'],
    ['① 5', '①5'],
    ['①５', '①5'],
    ['　①\n１２ ', '①12'],
    ['Ａ－１', 'A-1'],
  ])('that is printed as %j is %s', (printed, code) => {
    expect(codeOf(printed)).toBe(code);
  });

  it('is the same for every way in which a page prints it', () => {
    const spaces = fc.constantFrom('', ' ', '　', '\u00a0');
    const digit = fc.constantFrom(...Array.from('0123456789０１２３４５６７８９'));
    fc.assert(
      fc.property(spaces, digit, spaces, (before, one, between) => {
        const printed = takeEndMark(`完工。${before}①${between}${one}`)?.mark ?? '';
        expect(codeOf(printed)).toBe(`①${one.normalize('NFKC')}`);
      }),
    );
  });

  it('is that of a code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(codeOf(text))).toBe(codeOf(text));
      }),
    );
  });
});

describe('The person behind a mark', () => {
  it.each([
    ['①5', '2026-02-28', '石磊'],
    ['① 5', '2026-03-01', '何平'],
    ['①6', '2026-03-01', null],
  ])('%s is on %s: %s', (mark, day, person) => {
    expect(personBehind(mark, day, TABLE)).toBe(person);
  });

  it('is nobody before the first entry begins', () => {
    expect(personBehind('①5', '2026-02-28', TABLE.slice(1))).toBeNull();
  });
});

describe('The marks of a story', () => {
  it('are that of the text and those of the photos, each once', () => {
    const photos = [{ mark: '②2' }, { mark: null }, {}, { mark: '①5' }];
    expect(marksIn({ endMark: '①5', photos })).toEqual(['①5', '②2']);
    expect(marksIn({ endMark: null, photos: [] })).toEqual([]);
  });
});
