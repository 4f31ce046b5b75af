/** Largest page text, in characters. */
export const PAGE_LENGTH = 2_000_000;

const LINE_BREAKS = '\n\r\f\v\u2028\u2029';

/** The lines of a page as they came, blank ones too; the numbers of a reading count them from 1. */
export function rawLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start <= text.length;) {
    const end = lineEnd(text, start);
    lines.push(text.slice(start, end));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !LINE_BREAKS.includes(text.charAt(end))) end += 1;
  return end;
}
