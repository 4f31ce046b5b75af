/** Milliseconds of the units that an age is told in, the largest first. */
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A span as people tell it: in the largest unit that it fills, in the past where negative. */
export interface Span {
  value: number;
  unit: (typeof UNITS)[number][0];
}

/** How far an instant is from now. */
export function spanTo(at: string, now: number): Span {
  const distance = Date.parse(at) - now;
  const [unit, length] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? (['second', 1000] as const);
  return { value: Math.trunc(distance / length), unit };
}

/** A time that is often chosen, as the clock of a zone shows it. */
export interface TimePreset {
  name: 'this-morning' | 'tonight' | 'tomorrow' | 'next-hour';
  /** Wall time, such as 2026-12-01T06:00. */
  at: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const [MORNING, EVENING] = ['06:00', '20:00'];

/** The times that are often chosen and still to come by the clock of a zone. `now` is in milliseconds. */
export function timePresets(now: number, timeZone: string): TimePreset[] {
  const today = wallTime(now, timeZone);
  const tonight = `${today.slice(0, 10)}T${EVENING}`;
  const thisMorning = `${today.slice(0, 10)}T${MORNING}`;
  const tomorrow = `${wallTime(now + DAY, timeZone).slice(0, 10)}T${MORNING}`;
  // The hour of the zone, which is not everywhere that of UTC.
  const nextHour = wallTime(now + HOUR, timeZone).replace(/:\d\d$/, ':00');
  return [
    // After midnight a night shift means the morning to come.
    ...(today < thisMorning ? [{ name: 'this-morning' as const, at: thisMorning }] : []),
    ...(today < tonight ? [{ name: 'tonight' as const, at: tonight }] : []),
    { name: 'tomorrow', at: tomorrow },
    { name: 'next-hour', at: nextHour },
  ];
}

/** What the clock of a zone shows, to the minute. */
const wallTime = (instant: number, timeZone: string): string =>
  new Date(instant)
    .toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .replace(' ', 'T');
