import fc from 'fast-check';
import {
  beginningOf,
  dayAfter,
  instantOf,
} from '../../../src/plugins/newsroom/server/src/domain/schedule/instant';

const PAPER = 'Asia/Shanghai';

describe('A wall time', () => {
  it.each([
    ['2026-12-01T06:00', PAPER, '2026-11-30T22:00:00.000Z'],
    ['2026-12-01T06:00:30', PAPER, '2026-11-30T22:00:30.000Z'],
    ['2026-12-01T00:00', PAPER, '2026-11-30T16:00:00.000Z'],
    ['2026-12-31T23:59:59.999', PAPER, '2026-12-31T15:59:59.999Z'],
    ['2026-07-01T06:00', 'Europe/Berlin', '2026-07-01T04:00:00.000Z'],
    ['2026-12-01T06:00', 'Europe/Berlin', '2026-12-01T05:00:00.000Z'],
    ['2026-07-01T06:00', 'America/New_York', '2026-07-01T10:00:00.000Z'],
    ['2026-12-01T06:00', 'Asia/Kathmandu', '2026-12-01T00:15:00.000Z'],
    ['2026-12-01T06:00', 'UTC', '2026-12-01T06:00:00.000Z'],
  ])('%s in %s is the instant %s', (at, timeZone, instant) => {
    expect(instantOf({ at, timeZone })).toBe(instant);
  });

  it('of 29 February is there in a leap year only', () => {
    expect(instantOf({ at: '2028-02-29T12:00', timeZone: PAPER })).toBe('2028-02-29T04:00:00.000Z');
    expect(instantOf({ at: '2027-02-29T12:00', timeZone: PAPER })).toBeNull();
  });

  it.each(['2026-12-01T24:00', '2026-12-01T06:60', '2026-13-01T06:00', '2026-04-31T06:00', '明早六点', ''])(
    'is not %j',
    (at) => {
      expect(instantOf({ at, timeZone: PAPER })).toBeNull();
    },
  );

  it.each(['Asia/Atlantis', 'Peking time', ''])('is none in the zone %j', (timeZone) => {
    expect(instantOf({ at: '2026-12-01T06:00', timeZone })).toBeNull();
  });

  it('of the paper is eight hours ahead of UTC, always', () => {
    const days = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const at = new Date(day.getTime() + 8 * 3_600_000).toISOString().slice(0, -1);
        expect(instantOf({ at, timeZone: PAPER })).toBe(day.toISOString());
      }),
    );
  });
});

describe('The hour that a clock skips in spring', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T01:59:59', '2026-03-29T00:59:59.000Z'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['America/New_York', '2026-03-08T01:59:59', '2026-03-08T06:59:59.000Z'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
  ])('ends and begins in %s where the clock does: %s', (timeZone, at, instant) => {
    expect(instantOf({ at, timeZone })).toBe(instant);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T02:00'],
    ['Europe/Berlin', '2026-03-29T02:59:59'],
    ['America/New_York', '2026-03-08T02:00'],
    ['America/New_York', '2026-03-08T02:30'],
  ])('is no time in %s: %s', (timeZone, at) => {
    expect(instantOf({ at, timeZone })).toBeNull();
  });
});

describe('The hour that a clock has twice in autumn', () => {
  it.each([
    ['Europe/Berlin', '2026-10-25T01:59:59', '2026-10-24T23:59:59.000Z'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['America/New_York', '2026-11-01T00:59:59', '2026-11-01T04:59:59.000Z'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00:00.000Z'],
  ])('ends and begins in %s where the clock does: %s', (timeZone, at, instant) => {
    expect(instantOf({ at, timeZone })).toBe(instant);
  });

  it.each([
    ['Europe/Berlin', '2026-10-25T02:00'],
    ['Europe/Berlin', '2026-10-25T02:59:59'],
    ['America/New_York', '2026-11-01T01:00'],
    ['America/New_York', '2026-11-01T01:30'],
  ])('is not decided in %s: %s', (timeZone, at) => {
    expect(instantOf({ at, timeZone })).toBeNull();
  });

  it('is decided by an offset', () => {
    const at = (offset: string) => instantOf({ at: `2026-10-25T02:30${offset}`, timeZone: 'Europe/Berlin' });
    expect([at('+02:00'), at('+01:00')]).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
  });
});

describe('A time with an offset', () => {
  it.each([
    ['2026-12-01T06:00Z', '2026-12-01T06:00:00.000Z'],
    ['2026-12-01T06:00:00.5Z', '2026-12-01T06:00:00.500Z'],
    ['2026-12-01T06:00+08:00', '2026-11-30T22:00:00.000Z'],
    ['2026-12-01T06:00+0800', '2026-11-30T22:00:00.000Z'],
    ['2026-12-01T06:00:00-03:30', '2026-12-01T09:30:00.000Z'],
  ])('%s is %s, whatever the zone', (at, instant) => {
    const zones = [PAPER, 'America/New_York', 'UTC'];
    expect(zones.map((timeZone) => instantOf({ at, timeZone }))).toEqual(zones.map(() => instant));
  });

  it.each(['2026-12-01T24:00Z', '2027-02-29T06:00Z', '2026-04-31T06:00+08:00', '2026-12-01T06:00+99:00'])(
    'is not %s',
    (at) => {
      expect(instantOf({ at, timeZone: PAPER })).toBeNull();
    },
  );
});

describe('A day', () => {
  it.each([
    ['2026-03-01', PAPER, '2026-02-28T16:00:00.000Z', '2026-03-02'],
    ['2026-12-31', 'UTC', '2026-12-31T00:00:00.000Z', '2027-01-01'],
    // On this day the clocks of Santiago went from midnight to one.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-07'],
  ])('%s in %s begins at %s, and %s is the next', (day, timeZone, begins, next) => {
    expect([beginningOf(day, timeZone), dayAfter(day)]).toEqual([begins, next]);
  });
});
