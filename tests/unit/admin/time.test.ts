import { spanTo, timePresets } from '../../../src/plugins/newsroom/admin/src/time';

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

const presetsAt = (now: string, zone = 'Asia/Shanghai') =>
  timePresets(Date.parse(now), zone).map(({ name, at: time }) => `${name} ${time}`);

describe('Times that are often chosen', () => {
  it('are by the clock of the zone, across the end of a month', () => {
    expect(presetsAt('2026-11-30T09:12:00Z')).toEqual([
      'tonight 2026-11-30T20:00',
      'tomorrow 2026-12-01T06:00',
      'next-hour 2026-11-30T18:00',
    ]);
  });

  it('are still to come: no evening that is over', () => {
    expect(presetsAt('2026-11-30T12:30:00Z')).toEqual([
      'tomorrow 2026-12-01T06:00',
      'next-hour 2026-11-30T21:00',
    ]);
  });

  it('are this morning after midnight, when a night shift means the morning to come', () => {
    expect(presetsAt('2026-11-30T16:19:00Z')[0]).toBe('this-morning 2026-12-01T06:00');
  });

  it('are whole hours where the zone has half ones', () => {
    expect(presetsAt('2026-11-30T09:12:00Z', 'Asia/Kolkata')).toContain('next-hour 2026-11-30T15:00');
  });
});
