import type { KindedLine } from '../lines/line-kind';

/** What the white space of a page says about its stories. */
export interface Layout {
  /** Paragraphs are indented, title lines are not. */
  titlesAreFlush: boolean;
  /** Blank lines stand between stories, not between paragraphs: how many at least; 0 where they say nothing. */
  blanksBetweenStories: number;
  /** How many paragraphs of the page open with a dateline or byline. */
  openings: number;
}

const LONG_LINE = 40;
/** A page with fewer lines shows no habit. */
const FEWEST_LINES = 4;

/** Reads the habits of a page from its lines. */
export function readLayout(lines: readonly KindedLine[]): Layout {
  const long = count(lines, isLong);
  const longIndented = count(lines, (one) => isLong(one) && one.line.indented);
  const flushTitles = count(lines, ({ kind, line }) => kind === 'title' && !line.indented);
  const blankGaps = count(lines, ({ line }) => line.blanksBefore > 0);
  const separatesByBlanks = lines.length >= FEWEST_LINES && blankGaps > 0 && blankGaps * 3 < lines.length;
  return {
    titlesAreFlush: long > 0 && longIndented * 10 >= long * 7 && flushTitles > 0,
    blanksBetweenStories: separatesByBlanks ? 1 : 0,
    openings: count(lines, ({ kind }) => kind === 'opening'),
  };
}

function isLong({ kind, line }: KindedLine): boolean {
  return kind !== 'title' && line.text.length > LONG_LINE;
}

function count(lines: readonly KindedLine[], holds: (one: KindedLine) => boolean): number {
  let total = 0;
  for (const one of lines) if (holds(one)) total += 1;
  return total;
}
