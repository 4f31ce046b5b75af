import { dayOf } from '../../../src/plugins/newsroom/shared/day';

describe('The day of an instant', () => {
  it.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('%s is %s in Shanghai', (instant, day) => {
    expect(dayOf(instant, 'Asia/Shanghai')).toBe(day);
  });

  it('is another one elsewhere', () => {
    expect(dayOf('2026-03-01T16:00:00.000Z', 'UTC')).toBe('2026-03-01');
  });
});
