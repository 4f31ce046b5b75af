import { printedWidth } from '../lines/chars';
import { endsSentence } from '../lines/line-kind';
import { datelineEnd } from '../byline/dateline';
import type { Line } from '../lines/lines';

const NARROWEST = 16;
const WIDEST = 120;
const INDENT_WIDTH = 4;
const TOLERANCE = 3;
/** A mark may hang over the end of the line. */
const HANGING = 2;
const FEWEST_FULL_LINES = 4;

/** How wide the printed lines of a page are, and in which measure. */
interface WrapWidth {
  width: number;
  measure: (line: Line) => number;
  /** Whether paragraphs begin with an indent. */
  hasIndents: boolean;
}

/** Extraction may have made marks half-width after the page was set, so characters are counted too. */
const MEASURES: readonly ((line: Line) => number)[] = [outerWidth, outerLength];

function outerWidth(line: Line): number {
  return printedWidth(line.text) + indentWidth(line);
}

function outerLength(line: Line): number {
  return 2 * line.text.length + indentWidth(line);
}

function indentWidth(line: Line): number {
  return line.indented ? INDENT_WIDTH : 0;
}

/** The width at which every line of the page was broken; null where lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): WrapWidth | null {
  const long = lines.filter(({ text }) => text.length > WIDEST).length;
  if (long * 20 > lines.length) return null;
  for (const measure of MEASURES) {
    const width = fullestWidth(countWidths(lines, measure), lines.length);
    const opensIndented = (line: Line): boolean => line.indented && measure(line) >= width - TOLERANCE;
    if (width > 0) return { width, measure, hasIndents: lines.filter(opensIndented).length > 1 };
  }
  return null;
}

function countWidths(lines: readonly Line[], measure: (line: Line) => number): Uint32Array {
  const counts = new Uint32Array(WIDEST + 2);
  for (const line of lines) {
    const width = Math.min(WIDEST + 1, line.text.length > WIDEST ? WIDEST + 1 : measure(line));
    counts[width] = (counts[width] ?? 0) + 1;
  }
  return counts;
}

/** The width whose neighbourhood holds the most lines, if those are enough and hardly any line is longer. */
function fullestWidth(counts: Uint32Array, total: number): number {
  const near = (width: number): number => sum(counts, Math.max(0, width - TOLERANCE), width);
  let best = NARROWEST;
  for (let width = NARROWEST; width <= WIDEST; width += 1) if (near(width) > near(best)) best = width;
  const full = near(best);
  const longer = sum(counts, best + HANGING + 1, counts.length - 1);
  return full >= FEWEST_FULL_LINES && full * 3 >= total && longer * 10 <= total ? best : 0;
}

function sum(counts: Uint32Array, first: number, last: number): number {
  let total = 0;
  for (let at = first; at <= last; at += 1) total += counts[at] ?? 0;
  return total;
}

/** Joins the lines of hard-wrapped paragraphs, and bylines whose bracket is broken over two lines. */
export function joinWrappedLines(lines: readonly Line[]): Line[] {
  const wrap = wrapWidth(unprinted(lines));
  const joined: Line[] = [];
  let run: [Line, ...Line[]] | null = null;
  for (const [at, line] of lines.entries()) {
    if (run && goesOn(run, line, wrap) && !areTitles(lines, at, wrap)) run.push(line);
    else {
      if (run) joined.push(joinRun(run));
      run = [line];
    }
  }
  if (run) joined.push(joinRun(run));
  return joined;
}

/** Lines that stand by themselves say nothing about the width of others. */
const unprinted = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ isPrinted }) => isPrinted) ? lines.filter(({ isPrinted }) => !isPrinted) : lines;

function goesOn(run: readonly [Line, ...Line[]], line: Line, wrap: WrapWidth | null): boolean {
  const before = run[run.length - 1] ?? run[0];
  if (line.isPrinted || before.isPrinted) return false;
  return continues(run, line, wrap) || closesByline(before, line);
}

function joinRun(run: readonly [Line, ...Line[]]): Line {
  const [first, ...others] = run;
  if (others.length === 0) return first;
  const breaks: number[] = [];
  let length = first.text.length;
  for (const { text } of others) {
    breaks.push(length);
    length += text.length;
  }
  return { ...first, text: run.map(({ text }) => text).join(''), breaks };
}

/** A full line goes on in the next; a longer one is a title that was not set in the column. */
function continues(run: readonly [Line, ...Line[]], line: Line, wrap: WrapWidth | null): boolean {
  const before = run[run.length - 1] ?? run[0];
  if (wrap === null || line.blanksBefore > 0 || line.indented || before.text.length > WIDEST) return false;
  if (!isParagraph(run[0], wrap) || wrap.measure(before) > wrap.width + HANGING) return false;
  return Math.max(wrap.measure(before), outerLength(before)) >= wrap.width - TOLERANCE;
}

/** Where paragraphs are indented, a line at the margin begins a title, unless a sentence ends in it. */
function isParagraph(first: Line, { hasIndents }: WrapWidth): boolean {
  return !hasIndents || first.indented || first.text.includes('。');
}

const MOST_TITLE_LINES = 3;

/** Where paragraphs are indented, short lines below a full sentence, above an indent, in which none ends: the last line of a paragraph ends one. */
function areTitles(lines: readonly Line[], at: number, wrap: WrapWidth | null): boolean {
  if (!wrap?.hasIndents || !endsSentence(lines[at - 1]?.text ?? '')) return false;
  const next = lines.slice(at, at + MOST_TITLE_LINES + 1);
  const end = next.findIndex(({ indented }) => indented);
  return end > 0 && next.slice(0, end).every((line) => isShortTitle(line, wrap));
}

const isShortTitle = (line: Line, { measure, width }: WrapWidth): boolean =>
  measure(line) < width - TOLERANCE && !/[。！？；]/.test(line.text);

const OPEN_BRACKET_LIMIT = 120;

/** “晨报讯 （记者 彭岚兰” on one line, “通讯员孙文剑）…” on the next. */
function closesByline(before: Line, line: Line): boolean {
  if (before.text.length > OPEN_BRACKET_LIMIT || line.blanksBefore > 0) return false;
  const open = Math.max(before.text.lastIndexOf('（', 40), before.text.lastIndexOf('(', 40));
  if (open < 0 || /[）)]/.test(before.text.slice(open))) return false;
  if (!/^[（(]\s*\S{0,12}(?:记者|通讯员|实习生)/.test(before.text.slice(open))) return false;
  const isOpening = open === 0 || datelineEnd(before.text) > 0;
  return isOpening && /^[^（(]{0,80}[）)]/.test(line.text);
}
