import type { ParsedPage } from '../../../../shared/parsed-page';

/** `2026年3月1日`, `2026-03-01`, in digits of either width. */
const DATE = /(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})(?!\d)/;

/** The day of the paper that the page header (报眉) tells; `null` where there is none, or more than one. */
export function issueDateIn({ dropped }: Pick<ParsedPage, 'dropped'>): string | null {
  const headers = dropped.filter(({ reason }) => reason === 'page_header');
  const days = new Set(headers.flatMap(({ text }) => dayIn(text)));
  const [day] = days;
  return day !== undefined && days.size === 1 ? day : null;
}

function dayIn(header: string): string[] {
  const [, year = '', month = '', date = ''] = DATE.exec(header.normalize('NFKC')) ?? [];
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  return isOnCalendar(day) ? [day] : [];
}

/** A date that no month has is another one once it was read. */
function isOnCalendar(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
