import { endWithoutSpaces, isAt, LINE_BREAK, skipSpaces, SPACE } from './chars';

/** One line of the page without the white space around it. */
export interface Line {
  text: string;
  /** Whether the line starts with a paragraph indent. */
  indented: boolean;
  blanksBefore: number;
  /** Counts from 1. */
  number: number;
  /** Whether extraction had lost the line break before it. */
  wasGlued: boolean;
  /** Offsets in `text` at which printed lines were joined. */
  breaks: readonly number[];
}

const NO_BREAKS: readonly number[] = [];

/** The lines of a page that hold text, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  let number = 0;
  for (let start = 0; start <= text.length;) {
    const end = lineEnd(text, start);
    number += 1;
    const first = firstWord(text, start, end);
    if (first < end) {
      const trimmed = text.slice(first, endWithoutSpaces(text, end));
      const indented = isIndent(text, start, first);
      lines.push({ text: trimmed, indented, blanksBefore, number, wasGlued: false, breaks: NO_BREAKS });
      blanksBefore = 0;
    } else blanksBefore += 1;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isAt(text, end, LINE_BREAK)) end += 1;
  return end;
}

function firstWord(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && isAt(text, first, SPACE)) first += 1;
  return first;
}

/** An ideographic space or two half-width ones; a single stray blank is no indent. */
function isIndent(text: string, start: number, first: number): boolean {
  return first - start > 1 || (first - start === 1 && text.charCodeAt(start) === 0x3000);
}

/** `text` cut at the given offsets (ascending, inside the text) into lines of their own. */
export function cutLine(line: Line, offsets: readonly number[]): Line[] {
  const bounds = [0, ...offsets, line.text.length];
  const parts: Line[] = [];
  for (let index = 1; index < bounds.length; index += 1) {
    const part = line.text.slice(bounds[index - 1], bounds[index]).trim();
    if (part === '') continue;
    const isFirst = parts.length === 0;
    parts.push({
      ...line,
      text: part,
      blanksBefore: isFirst ? line.blanksBefore : 0,
      wasGlued: isFirst ? line.wasGlued : true,
    });
  }
  return parts;
}

/** The offset after the white space that starts at `at`, or `at` where there is none. */
export function afterSpaces(text: string, at: number): number {
  return isAt(text, at, SPACE) ? skipSpaces(text, at) : at;
}
