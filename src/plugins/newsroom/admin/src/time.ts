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
