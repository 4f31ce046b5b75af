import {
  claimAt,
  endOf,
  previewIn,
  signedPreview,
} from '../../../src/plugins/newsroom/server/src/domain/previews/token';

const AT = '2026-03-01T08:00:00.000Z';
const CLAIM = claimAt(AT, { story: 'a1b2', version: 3, by: '7', round: 1 });
const KEYS = ['first', 'second', 'foreign'].map((key) => Buffer.from(key));
const [FIRST, SECOND, FOREIGN] = KEYS as [Buffer, Buffer, Buffer];

describe('The token of a preview', () => {
  it('says what was signed, by any of the keys of the house', () => {
    expect(previewIn(signedPreview(CLAIM, FIRST), [FIRST, SECOND])).toEqual(CLAIM);
    expect(previewIn(signedPreview(CLAIM, SECOND), [FIRST, SECOND])).toEqual(CLAIM);
  });

  it('stands in an address as it is', () => {
    const token = signedPreview(claimAt(AT, { ...CLAIM, story: '稿件?&=/' }), FIRST);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('says nothing under another key, cut off, or with another text', () => {
    const token = signedPreview(CLAIM, FIRST);
    const [payload, mac] = token.split('.');
    const other = Buffer.from(JSON.stringify({ ...CLAIM, version: 4 })).toString('base64url');
    for (const bad of [
      signedPreview(CLAIM, FOREIGN),
      token.slice(0, -2),
      `${other}.${mac}`,
      `${payload}.`,
      '.',
      '',
    ])
      expect(previewIn(bad, [FIRST, SECOND])).toBeNull();
  });
});

describe('A preview', () => {
  const course = { round: 1, withdrawnAt: null, isMakerActive: true };

  it('is good for a day', () => {
    expect(endOf(CLAIM, course, '2026-03-02T07:59:59.999Z')).toBeNull();
    expect(endOf(CLAIM, course, '2026-03-02T08:00:00.000Z')).toBe('preview_expired');
  });

  it.each([
    ['the links to its story were ended', { round: 2 }],
    ['its story was withdrawn after it', { withdrawnAt: '2026-03-01T08:00:00.000Z' }],
    ['who made it may not sign in any more', { isMakerActive: false }],
  ])('ends where %s', (_, change) => {
    expect(endOf(CLAIM, { ...course, ...change }, '2026-03-01T09:00:00.000Z')).toBe('preview_ended');
  });

  it('of a story that was withdrawn before is good', () => {
    const withdrawnAt = '2026-03-01T07:00:00.000Z';
    expect(endOf(CLAIM, { ...course, withdrawnAt }, '2026-03-01T09:00:00.000Z')).toBeNull();
  });
});
