import fc from 'fast-check';
import { toBlocks } from '../../../src/plugins/newsroom/server/src/domain/article/body';
import {
  saidIn,
  signatureOf,
  similarity,
} from '../../../src/plugins/newsroom/server/src/domain/near-duplicates';
import { bigramsOf } from '../../../src/plugins/newsroom/shared/bigrams';

const bodies = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 5 });
const sets = fc.uniqueArray(fc.integer({ min: 0, max: 60 })).map((items) => new Set(items.map(String)));

/** A set of so many words that begin at a number. */
const range = (from: number, count: number) =>
  new Set(Array.from({ length: count }, (_, index) => `词${from + index}`));

/** How many numbers of their signatures two sets share. */
const shared = (one: Set<string>, other: Set<string>) => {
  const numbers = new Set(signatureOf(one));
  return signatureOf(other).filter((one) => numbers.has(one)).length;
};

describe('What is compared of a story', () => {
  it('is its letters and digits, in one width and case, whatever stands between them', () => {
    const [one, other] = [
      toBlocks(['昨日,河西街道投入120万元。', 'A组']),
      toBlocks(['昨日,河西街道\n投入120万元 a组!']),
    ];
    expect(saidIn(one)).toBe('昨日河西街道投入120万元a组');
    expect(saidIn(other)).toBe(saidIn(one));
  });

  it('is the same wherever a paragraph ends', () => {
    fc.assert(
      fc.property(bodies, (paragraphs) => {
        const words = paragraphs.map((text) => text.replace(/[^a-z]/g, ''));
        expect(saidIn(toBlocks(words))).toBe(saidIn(toBlocks([words.join('')])));
      }),
    );
  });

  it('is pairs of whole characters', () => {
    expect([...bigramsOf('河𠮷西')]).toEqual(['河𠮷', '𠮷西']);
    expect(bigramsOf('河').size).toBe(0);
  });
});

describe('The similarity of two stories', () => {
  it('is the same from both sides, between 0 and 1, and 1 for the same story', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        const found = similarity(one, other);
        expect(found).toBe(similarity(other, one));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(similarity(one, new Set(one))).toBe(one.size === 0 ? 0 : 1);
      }),
    );
  });

  it('is what they share of all that they have', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        const all = new Set([...one, ...other]).size;
        const both = [...one].filter((item) => other.has(item)).length;
        expect(similarity(one, other) * all).toBeCloseTo(both);
      }),
    );
  });
});

describe('The MinHash signature of a story', () => {
  it('depends on nothing but what is in it, in whatever order', () => {
    fc.assert(
      fc.property(sets, (items) => {
        expect(signatureOf(new Set([...items].reverse()))).toEqual(signatureOf(items));
      }),
    );
  });

  it('is signed 32-bit numbers, as a column of integers holds them, and none of an empty story', () => {
    fc.assert(
      fc.property(sets, (items) => {
        const numbers = signatureOf(items);
        expect(numbers).toHaveLength(items.size === 0 ? 0 : 16);
        expect(numbers.every((one) => (one | 0) === one)).toBe(true);
      }),
    );
  });

  it('is kept over versions of the program', () => {
    expect(signatureOf(bigramsOf('河西街道清淤')).slice(0, 4)).toEqual([
      -873509189, -173048289, -187786975, 756766788,
    ]);
  });

  it('meets in nearly all pairs that share half of what they have, and hardly in strangers', () => {
    const pairs = Array.from({ length: 200 }, (_, index) => index * 1000);
    const half = pairs.filter((from) => shared(range(from, 300), range(from + 100, 300)) > 0);
    const strangers = pairs.filter((from) => shared(range(from, 300), range(from + 500, 300)) > 0);
    expect(half.length).toBeGreaterThan(190);
    expect(strangers).toEqual([]);
  });

  it('are shared the more, the more alike two stories are', () => {
    const count = (distance: number) =>
      Array.from({ length: 50 }, (_, index) => index * 1000).reduce(
        (sum, from) => sum + shared(range(from, 300), range(from + distance, 300)),
        0,
      );
    expect(count(0)).toBe(50 * 16);
    expect(count(10)).toBeGreaterThan(count(100));
    expect(count(100)).toBeGreaterThan(count(200));
  });
});
