import { Temporal } from 'temporal-polyfill';

/**
 * The instant, ISO 8601 in UTC, of a wall time in an IANA time zone, or of a time that carries its offset; `null`
 * where the zone has no such time, has it twice, or is unknown.
 */
export function instantOf({ at, timeZone }: { at: string; timeZone: string }): string | null {
  try {
    return written(hasOffset(at) ? instantIn(at, timeZone) : wallTime(at, timeZone));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The instant, ISO 8601 in UTC, at which a calendar day, such as `2026-12-01`, begins in an IANA time zone. */
export const beginningOf = (day: string, timeZone: string): string =>
  written(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant());

/** The calendar day after another. */
export const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const hasOffset = (at: string): boolean => /(?:Z|[+-]\d{2}:?\d{2})$/i.test(at);

/** The zone is kept beside the instant, to show it: so it has to be one. */
const instantIn = (at: string, timeZone: string): Temporal.Instant =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toInstant();

const wallTime = (at: string, timeZone: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(at).toZonedDateTime(timeZone, { disambiguation: 'reject' }).toInstant();

const written = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });
