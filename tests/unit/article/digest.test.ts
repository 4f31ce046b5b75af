import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ArticleContent } from '../../../src/plugins/newsroom/shared/article';
import {
  contentDigest,
  digestOf,
  fileIdsOf,
  PUBLIC_FIELDS,
  reporterIdsOf,
} from '../../../src/plugins/newsroom/server/src/domain/article/content';
import { aContent } from '../../support/record/contents';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
/** What the last release signed. */
const OLDER_FIELDS = [
  ...['kicker', 'headline', 'subhead', 'slug', 'column', 'department', 'dateline', 'byline', 'contributors'],
  ...['body', 'photos', 'keywords', 'language', 'aiOrigin'],
];
const DESK_FIELDS = ['endMark', 'source', 'sourceReference', 'urgency'];

/** Rebuilds a value with the keys of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
}

describe('The canonical form (RFC 8785)', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
    [-0.0000033333333333333333, '-0.0000033333333333333333'],
    [1424953923781206.2, '1424953923781206.2'],
  ])('writes the number %p as the appendix of the standard does', (number, written) => {
    expect(digestOf([number])).toBe(sha256(`[${written}]`));
  });

  it('writes numbers, strings and literals as the example of the standard does', () => {
    const example = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\/',
      literals: [null, true, false],
    };
    const written =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(digestOf(example)).toBe(sha256(written));
  });

  it('sorts keys by their UTF-16 units', () => {
    const example = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      '\u00f6': 7,
    };
    const written = '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}';
    expect(digestOf(example)).toBe(sha256(written));
  });

  it('does not fold what only looks alike', () => {
    expect(digestOf('\u00c5')).not.toBe(digestOf('A\u030a'));
    expect(digestOf('，')).not.toBe(digestOf(','));
  });

  it('refuses what is no JSON', () => {
    expect(() => digestOf(undefined)).toThrow(TypeError);
    expect(() => digestOf([NaN])).toThrow();
    expect(() => digestOf([Infinity])).toThrow();
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(reversed(value))).toBe(digestOf(value));
      }),
    );
  });

  it('depends on the order of a list', () => {
    expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']));
  });
});

describe('The digest that reviewers sign', () => {
  const digest = contentDigest(aContent(), { 7: 'bytes of the photo' });

  it.each(PUBLIC_FIELDS)('changes with %s', (field) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(digestOf(value) !== digestOf(aContent()[field]));
        const changed = { ...aContent(), [field]: value };
        expect(contentDigest(changed, { 7: 'bytes of the photo' })).not.toBe(digest);
      }),
      { numRuns: 30 },
    );
  });

  it.each(DESK_FIELDS)('does not change with %s, which the public does not see', (field) => {
    const changed = { ...aContent(), [field]: 'changed' };
    expect(contentDigest(changed, { 7: 'bytes of the photo' })).toBe(digest);
  });

  it('covers every field that a person can write', () => {
    expect([...PUBLIC_FIELDS, ...DESK_FIELDS].sort()).toEqual(Object.keys(aContent()).sort());
  });

  it('is what the last release signed, as long as nothing is in the fields that came later', () => {
    const shown = Object.entries(aContent()).filter(([field]) => OLDER_FIELDS.includes(field));
    const media = { 7: 'bytes of the photo' };
    const older = digestOf({ ...Object.fromEntries(shown), media });

    expect(contentDigest(aContent(), media)).toBe(older);
    expect(contentDigest(Object.fromEntries(shown) as unknown as ArticleContent, media)).toBe(older);
  });

  it('is of the second form with one of the later fields, and has all of them then', () => {
    const content = aContent({ summary: '清淤工程提前完工。' });
    const shown = Object.fromEntries(PUBLIC_FIELDS.map((field) => [field, content[field]]));
    expect(contentDigest(content, {})).toBe(digestOf({ ...shown, media: {}, form: 2 }));
  });

  it('changes with the bytes of a photo, and with a photo that is gone', () => {
    expect(contentDigest(aContent(), { 7: 'other bytes' })).not.toBe(digest);
    expect(contentDigest(aContent(), {})).not.toBe(digest);
  });

  it('does not depend on the order in which the fields were read', () => {
    expect(contentDigest(reversed(aContent()) as ArticleContent, { 7: 'bytes of the photo' })).toBe(digest);
  });
});

describe('What a content refers to', () => {
  it('names each file once, and none where there is none', () => {
    const photos = [
      { file: 3, caption: '' },
      { file: null, caption: '' },
      { caption: '' },
      { file: 3, caption: '' },
    ];
    expect(fileIdsOf({ photos })).toEqual([3]);
  });

  it('names each reporter once, and none for an unknown name', () => {
    const contributors = [
      { role: 'correspondent', name: '何平', reporter: 'r1' },
      { role: 'photographer', name: '何平', reporter: 'r1' },
      { role: 'agency', name: '青石社', reporter: null },
      { role: 'correspondent', name: '石磊' },
    ];
    expect(reporterIdsOf({ contributors })).toEqual(['r1']);
  });
});
