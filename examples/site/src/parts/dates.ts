const DAY = 24 * 60 * 60_000;

/** Says times as readers in the paper’s zone do. */
export interface Clock {
  /** `2026年11月28日 09:20`. */
  minute: (time: string) => string;
  /** `11月28日`. */
  short: (time: string) => string;
  /** The day in an address, `2026-11-28`. */
  dayOf: (time: string | number) => string;
  /** `2026年11月28日 星期六`, of a day in an address. */
  long: (day: string) => string;
}

/** A clock of the paper’s zone. */
export function clockOf(timeZone: string): Clock {
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('zh-CN', { ...options, timeZone: zone });
  const minute = format({ dateStyle: 'long', timeStyle: 'short' });
  const short = format({ month: 'long', day: 'numeric' });
  const long = format({ dateStyle: 'full' }, 'UTC');
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone });
  return {
    minute: (time) => minute.format(new Date(time)),
    short: (time) => short.format(new Date(time)),
    dayOf: (time) => iso.format(new Date(time)),
    long: (day) => long.format(new Date(`${day}T00:00Z`)).replace('星期', ' 星期'),
  };
}

/** A day so many days later, or earlier; nothing for what is no day. */
export function dayAfter(day: string, days: number): string | null {
  const time = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(time) ? null : new Date(time + days * DAY).toISOString().slice(0, 10);
}
