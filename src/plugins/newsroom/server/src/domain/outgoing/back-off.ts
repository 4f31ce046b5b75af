const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

const FIRST_DELAY = SECOND;
const LONGEST_DELAY = HOUR;
/** A receiver may ask for a longer pause than that, within reason. */
const LONGEST_WISH = DAY;
const PATIENCE = 3 * DAY;

/**
 * Milliseconds until the next attempt after this many failures in a row: one second, doubling, an hour at most.
 * `chance`, from 0 to 1, takes off up to half, so that receivers that failed together are not asked together.
 */
export function backOff(failures: number, chance: number): number {
  const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (failures - 1));
  return Math.round(delay * (1 - chance / 2));
}

/**
 * Milliseconds that a `Retry-After` header asks to wait, a number of seconds or a date (RFC 9110, 10.2.3); at most
 * a day, and 0 for what is neither.
 */
export function wishedPause(retryAfter: string | null, now: string): number {
  if (!retryAfter) return 0;
  const pause = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * SECOND
    : Date.parse(retryAfter) - Date.parse(now);
  return Number.isNaN(pause) ? 0 : Math.min(LONGEST_WISH, Math.max(0, pause));
}

/** Whether a message has met nothing but failure for three days, and the next ones shall go on. */
export function isHopeless(waits: { since: string; failingSince: string | null; now: string }): boolean {
  if (!waits.failingSince) return false;
  const begin = Math.max(Date.parse(waits.since), Date.parse(waits.failingSince));
  return Date.parse(waits.now) - begin >= PATIENCE;
}
