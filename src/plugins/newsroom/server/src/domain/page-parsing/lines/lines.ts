import { rawLines } from '../../../../../shared/page-text';
import { endWithoutSpaces, isAt, skipSpaces, SPACE } from './chars';

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
  /** Whether it was printed as a line by itself, as in a list, a table or a poem. */
  isPrinted?: boolean;
}

const NO_BREAKS: readonly number[] = [];

/** The lines of a page that hold text, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  for (const [index, raw] of rawLines(text).entries()) {
    const first = skipSpaces(raw, 0);
    if (first < raw.length) {
      const trimmed = raw.slice(first, endWithoutSpaces(raw, raw.length));
      const [indented, number] = [isIndent(raw, first), index + 1];
      lines.push({ text: trimmed, indented, blanksBefore, number, wasGlued: false, breaks: NO_BREAKS });
      blanksBefore = 0;
    } else blanksBefore += 1;
  }
  return lines;
}

/** An ideographic space or two half-width ones; a single stray blank is no indent. */
export function isIndent(text: string, first: number): boolean {
  return first > 1 || (first === 1 && text.charCodeAt(0) === 0x3000);
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
