import { dayOf } from '../../../src/plugins/newsroom/server/src/domain/record/day';

describe('The day of an instant', () => {
  it.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('%s is %s at the paper', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  it('is another one elsewhere', () => {
    expect(dayOf('2026-03-01T16:00:00.000Z', 'UTC')).toBe('2026-03-01');
  });
});
