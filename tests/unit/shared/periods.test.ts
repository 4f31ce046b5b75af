import fc from 'fast-check';
import { holdsOn, isInOrder, overlap } from '../../../src/plugins/newsroom/shared/periods';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.record({ from: fc.option(day), until: fc.option(day) }).filter(isInOrder);

describe('A period', () => {
  it.each([
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-02-28', false],
    ['2026-04-01', false],
  ])('of March has %s: %s', (date, holds) => {
    expect(holdsOn({ from: '2026-03-01', until: '2026-03-31' }, date)).toBe(holds);
  });

  it.each([
    [null, null, true],
    [null, '2026-02-28', false],
    ['2026-03-02', null, false],
    ['2026-03-01', null, true],
  ])('from %s until %s has 1 March: %s', (from, until, holds) => {
    expect(holdsOn({ from, until }, '2026-03-01')).toBe(holds);
  });

  it.each([
    ['2026-03-01', '2026-03-01', true],
    ['2026-03-02', '2026-03-01', false],
    [null, '2026-03-01', true],
    ['2026-03-01', null, true],
  ])('from %s until %s is in order: %s', (from, until, inOrder) => {
    expect(isInOrder({ from, until })).toBe(inOrder);
  });
});

describe('Two periods', () => {
  it('overlap where they have a day in common, and only there', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const ends = [one.from, one.until, other.from, other.until].flatMap((end) => end ?? []);
        const candidates = [...ends, '1949-12-31', '2051-01-01'];
        const common = candidates.some((date) => holdsOn(one, date) && holdsOn(other, date));
        expect(overlap(one, other)).toBe(common);
      }),
    );
  });

  it('overlap whichever comes first', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        expect(overlap(one, other)).toBe(overlap(other, one));
      }),
    );
  });
});
