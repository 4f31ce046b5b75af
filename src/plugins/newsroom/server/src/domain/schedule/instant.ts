import { Temporal } from 'temporal-polyfill';

/**
 * The instant, ISO 8601 in UTC, of a wall time in an IANA time zone, or of a time that carries its offset; `null`
 * where the zone has no such time, has it twice, or is unknown.
 */
export function instantOf({ at, timeZone }: { at: string; timeZone: string }): string | null {
  try {
    return hasOffset(at) ? new Date(at).toISOString() : wallTime(at, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const hasOffset = (at: string): boolean => /(?:Z|[+-]\d{2}:?\d{2})$/i.test(at);

function wallTime(at: string, timeZone: string): string {
  const zoned = Temporal.PlainDateTime.from(at).toZonedDateTime(timeZone, { disambiguation: 'reject' });
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 });
}
