import { spanTo } from '../../../src/plugins/newsroom/admin/src/time';

const NOW = Date.parse('2026-03-01T06:00:00.000Z');

describe('the distance of an instant', () => {
  it.each([
    ['2026-03-01T05:59:59.500Z', '0 second'],
    ['2026-03-01T05:59:18.000Z', '-42 second'],
    ['2026-03-01T05:58:30.000Z', '-1 minute'],
    ['2026-03-01T07:59:59.000Z', '1 hour'],
    ['2026-02-27T05:00:00.000Z', '-2 day'],
  ])('of %s is told as %s', (at, told) => {
    const { value, unit } = spanTo(at, NOW);
    expect(`${value} ${unit}`).toBe(told);
  });
});
