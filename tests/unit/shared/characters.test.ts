import fc from 'fast-check';
import {
  folded,
  isBlank,
  isSameName,
  isStorable,
  nameKey,
  printedCharacters,
  seenLine,
  seenText,
  seenValue,
  unstorablePathIn,
} from '../../../src/plugins/newsroom/shared/characters';

const anyText = fc.string({ unit: 'binary', maxLength: 20 });

describe('Text without what cannot be seen', () => {
  it.each([
    ['zero width', '河\u200b道\u2060'],
    ['soft hyphen', '河\u00ad道'],
    ['byte order mark', '\ufeff河道'],
    ['direction', '\u202e河\u200e道\u2069'],
    ['tags', '河道\u{e0048}\u{e0049}\u{e007f}'],
    ['controls', '河\u001b道\u0007'],
    ['a variant of nothing', '\ufe0f河道'],
    ['a joiner between Chinese characters', '河\u200d道'],
    ['a filler', '河\u3164道'],
  ])('has no %s', (_, text) => {
    expect(seenText(text)).toBe('河道');
  });

  it.each(['葛\u{e0100}城', '👩‍🌾👨🏽‍⚕️❤️1️⃣', 'می‌خواهم', 'क्‍ष', 'ᠮᠣᠩᠭᠣᠯ᠎ᠠ', '汉语，Hán é́'])(
    'keeps what gives others their shape: %s',
    (text) => {
      expect(seenText(text)).toBe(text);
    },
  );

  it('is the same when it is cleaned twice', () => {
    fc.assert(fc.property(anyText, (text) => expect(seenText(seenText(text))).toBe(seenText(text))));
    fc.assert(fc.property(anyText, (text) => expect(seenLine(seenLine(text))).toBe(seenLine(text))));
  });

  it('is found in whatever a value holds', () => {
    const at = new Date(0);
    expect(seenValue({ a: ['河\u200b道', 1, null], at })).toEqual({ a: ['河道', 1, null], at });
  });
});

describe('A blank text', () => {
  it.each(['', ' \n', '　　', '\u200b\u2060', '\u2800'])('is %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it('is none with a single character', () => {
    expect(isBlank('　。')).toBe(false);
  });
});

describe('A name', () => {
  it.each([
    ['阿依・努尔', '阿依·努尔'],
    ['阿依•努尔', '阿依‧努尔'],
    ['阿依．努尔', '阿依·努尔'],
    ['阿依･努尔', '阿依·努尔'],
    ['王　伟', '王伟'],
    ['河西\u200b街道', '河西街道'],
    ['第１中学', '第1中学'],
    ['\uf9f4业局', '林业局'],
    ['葛\u{e0100}洪', '葛洪'],
  ])('%j is %j', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  it('stays another where its characters are others', () => {
    expect(isSameName('王伟', '王炜')).toBe(false);
  });

  it('has a form that does not change', () => {
    fc.assert(fc.property(anyText, (name) => expect(nameKey(nameKey(name))).toBe(nameKey(name))));
  });
});

describe('A text as it is searched', () => {
  it.each([
    ['ＡＩ培训', 'ai培训'],
    ['第Ⅲ期', '第iii期'],
    ['CAFÉ', 'café'],
    ['МОСКВА', 'москва'],
    ['清淤\u200b 　工程', '清淤 工程'],
  ])('%j is %j', (text, search) => {
    expect(folded(text)).toBe(search);
  });
});

describe('The characters that a reader sees', () => {
  it.each([
    ['河道。', 3],
    ['河 道\u200b\u200b', 2],
    ['👩‍🌾', 1],
    ['e\u0301', 1],
    ['𠮷', 1],
    ['葛\u{e0100}', 1],
    ['', 0],
  ])('of %j are %i', (text, count) => {
    expect(printedCharacters(text)).toBe(count);
  });

  it('are as many one by one as a segmenter finds, in plain texts too', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    const unit = fc.oneof(
      fc.constantFrom('清', '，', ' ', '\n', '“', 'A', 'é', '—', '㎡', 'e', '\u0301', 'か', '\u3099'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = units.join('');
        const seen = [...segmenter.segment(seenText(text))].filter(({ segment }) => segment.trim() !== '');
        expect(printedCharacters(text)).toBe(seen.length);
      }),
    );
  });
});

describe('Text that a database keeps', () => {
  it.each(['', '河道', '𠮷野家', 'a\tb\n', '\u0001', '👩‍🌾'])('is %j', (text) => {
    expect(isStorable(text)).toBe(true);
  });

  it.each(['\u0000', '河\u0000道', '\ud842', '\udfb7', '河\ud842道', '\udfb7\ud842'])('is not %j', (text) => {
    expect(isStorable(text)).toBe(false);
  });

  it('is named by its path where it cannot be kept', () => {
    expect(unstorablePathIn({ a: [{ b: '好' }, { b: '\ud842' }] })).toEqual(['a', '1', 'b']);
    expect(unstorablePathIn({ a: { 'b\0': 1 } })).toEqual(['a']);
    expect(unstorablePathIn({ a: ['好', 1, null] })).toBeUndefined();
  });

  it('is not looked for without end', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    expect(unstorablePathIn(deep)).toHaveLength(101);
  });
});
