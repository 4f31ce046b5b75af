import { Temporal } from 'temporal-polyfill';
import type { Year } from './hits';

/** The year of an instant in a zone; milliseconds since 1970. */
export function yearAt(at: number, zone: string): Year {
  const { year } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const startOf = (one: number) =>
    Temporal.PlainDate.from({ year: one, month: 1, day: 1 }).toZonedDateTime(zone).epochMilliseconds;
  return { year, from: startOf(year), to: startOf(year + 1) };
}
