import { cursorAt, placeOf } from '../../../src/plugins/newsroom/server/src/domain/public-answers/cursor';

const PLACE = { firstPublishedAt: '2026-11-28T08:00:00.123Z', documentId: 'be7edc1g6wtnnhggffunyh6k' };

describe('A cursor', () => {
  it('names the place that it was made of, in an address as it is', () => {
    const cursor = cursorAt(PLACE);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(placeOf(cursor)).toEqual(PLACE);
  });

  it.each([
    '',
    'nonsense',
    '0',
    ...[
      '2026-11-28 a',
      '2026-13-45T08:00:00.123Z a',
      '2026-11-28T08:00:00.123Z ',
      "2026-11-28T08:00:00.123Z a' or 1",
    ].map((text) => Buffer.from(text).toString('base64url')),
  ])('that nobody made names none: %s', (cursor) => {
    expect(placeOf(cursor)).toBeUndefined();
  });
});
