import {
  readDay,
  writtenDay,
} from '../../../src/plugins/newsroom/admin/src/components/fields/days/written-day';

describe('A day in a field', () => {
  it.each([
    ['2026-11-28', '2026-11-28'],
    ['2026/3/5', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['20261128', '2026-11-28'],
    ['2026年3月5日', '2026-03-05'],
    ['２０２６年１１月２８日', '2026-11-28'],
    [' 2026 年 3 月 5 日 ', '2026-03-05'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['28/11/2026', null],
    ['11-28', null],
    ['2026-11-28 06:00', null],
    ['明天', null],
    ['', null],
  ])('%j is read as %j', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  it.each([
    ['2026-11-28 06:00', '2026-11-28T06:00'],
    ['2026-11-28T06:00', '2026-11-28T06:00'],
    ['2026年11月28日 6:00', '2026-11-28T06:00'],
    ['2026年11月28日０６：３０', '2026-11-28T06:30'],
    ['20261128 23:59', '2026-11-28T23:59'],
    ['2026-11-28 24:00', null],
    ['2026-11-28 06:60', null],
    ['2026-11-28', null],
  ])('with a time of it, %j is read as %j', (written, moment) => {
    expect(readDay(written, true)).toBe(moment);
  });

  it.each([
    ['2026-03-05', '2026-03-05', '2026年3月5日'],
    ['2026-03-05T06:00', '2026-03-05 06:00', '2026年3月5日 06:00'],
    ['', '', ''],
  ])('%j stands there in the order of the language', (value, en, zh) => {
    expect(writtenDay(value)).toEqual({ en, zh });
    expect([en, zh].map((written) => readDay(written, value.includes('T')) ?? '')).toEqual([value, value]);
  });
});
