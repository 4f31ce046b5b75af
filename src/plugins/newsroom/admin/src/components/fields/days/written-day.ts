/** A day as people write it, with marks made alike: year, month and day, and a time of the day where there is one. */
const WRITTEN = /^(\d{4})-(\d{1,2})-(\d{1,2})-?(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/;

const padded = (number: string): string => number.padStart(2, '0');

/**
 * Reads a day, such as 2026-11-28, 2026/11/28, 20261128 or 2026年11月28日, with full-width digits too, and gives it as
 * `2026-11-28`. With `hasTime` a time has to follow (6:00, 06:00), and the answer is `2026-11-28T06:00`. Null where it
 * is no day that there is.
 */
export function readDay(text: string, hasTime = false): string | null {
  const alike = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*[年月日/.-]\s*/g, '-')
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|[T ])/, '$1-$2-$3')
    .replace(/-(\d{1,2}:)/, ' $1');
  const [, year = '', month = '', date = '', hour, minute] = WRITTEN.exec(alike) ?? [];
  const day = `${year}-${padded(month)}-${padded(date)}`;
  if (!isDay(day) || hasTime !== (hour !== undefined)) return null;
  return hour === undefined ? day : timeOf(day, padded(hour), minute);
}

/** Whether the calendar has the day: no 30th of February. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

const timeOf = (day: string, hour: string, minute = ''): string | null =>
  hour < '24' && minute < '60' ? `${day}T${hour}:${minute}` : null;

/** A day, and its time where it has one, as it stands in a field in English and in Chinese. */
export function writtenDay(value: string): { en: string; zh: string } {
  const [day = '', time] = value.split('T');
  const [year, month, date] = day.split('-').map(Number);
  const behind = time ? ` ${time}` : '';
  return { en: `${day}${behind}`, zh: day && `${year}年${month}月${date}日${behind}` };
}
