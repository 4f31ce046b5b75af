/** Where most papers of this newsroom are printed. */
export const PAPER_ZONE = 'Asia/Shanghai';

/** The calendar day, `2026-03-01`, of an instant in a time zone. */
export const dayOf = (instant: string, zone: string = PAPER_ZONE): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
