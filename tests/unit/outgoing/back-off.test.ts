import fc from 'fast-check';
import {
  backOff,
  isHopeless,
  wishedPause,
} from '../../../src/plugins/newsroom/server/src/domain/outgoing/back-off';

const HOUR = 3_600_000;
const NOW = '2026-11-03T08:00:00.000Z';

describe('The pause after a failure', () => {
  it.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [12, 2_048_000],
    [13, HOUR],
    [5000, HOUR],
  ])('number %i is %i ms at most', (failures, pause) => {
    expect(backOff(failures, 0)).toBe(pause);
    expect(backOff(failures, 1)).toBe(pause / 2);
  });

  it('is never longer than an hour, nor shorter than half a second', () => {
    const failures = fc.integer({ min: 1, max: 100_000 });
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(failures, chance, (count, luck) => {
        expect(backOff(count, luck)).toBeGreaterThanOrEqual(500);
        expect(backOff(count, luck)).toBeLessThanOrEqual(HOUR);
      }),
    );
  });
});

describe('The pause that a receiver asks for', () => {
  it.each([
    [null, 0],
    ['', 0],
    ['120', 120_000],
    ['0', 0],
    ['999999999', 24 * HOUR],
    ['Tue, 03 Nov 2026 08:02:00 GMT', 120_000],
    ['Tue, 03 Nov 2026 07:00:00 GMT', 0],
    ['soon', 0],
    ['-5', 0],
  ])('by Retry-After %j is %i ms', (header, pause) => {
    expect(wishedPause(header, NOW)).toBe(pause);
  });
});

describe('A message', () => {
  const before = (hours: number) => new Date(Date.parse(NOW) - hours * HOUR).toISOString();

  it.each([
    ['failing since three days', before(72), before(72), true],
    ['older than the failure', before(500), before(72), true],
    ['younger than the failure', before(71), before(500), false],
    ['failing since less than three days', before(500), before(71.9), false],
    ['that never failed', before(500), null, false],
  ])('%s is given up or not', (_, since, failingSince, hopeless) => {
    expect(isHopeless({ since, failingSince, now: NOW })).toBe(hopeless);
  });
});
