import { endWithoutSpaces, isAt, STOP } from '../lines/chars';
import { readOpening } from '../byline/opening';
import { furnitureReason } from '../lines/furniture';
import { signsOf } from '../lines/line-signs';
import type { Line } from '../lines/lines';

/*
 * What is printed line by line: lists of names, tables, forecasts of the weather, obituaries and verse. Their lines are
 * neither joined, nor titles, nor anybody's name.
 */

/** Headlines below which lines stand by themselves. */
const HEAD =
  /(?:名单|名录|一览表?|排行榜|榜单|成绩单|对照表|时刻表|价格表|统计表|日程表)(?:公示|公布|揭晓)?(?:[（(][^（()）]{1,20}[）)])?$/;
/** Headlines that are printed alike each time, and are no subheads. */
const STANDING = /^(?:[\u4e00-\u9fff]{2,6})?(?:天气预报|讣告|讣闻|唁电)$|^(?:读者)?来信(?:选登|照登|摘登)?$/;
const LONGEST_HEAD = 40;
/** A line of a list or a table has no more characters; a longer one is a paragraph. */
const LONGEST_ENTRY = 40;
/** So many lines in a row are a list, a table or a poem. */
const FEWEST_ENTRIES = 3;
const FEWEST_VERSES = 4;
const LONGEST_VERSE = 16;
/** Paragraphs that may lead into a list. */
const MOST_INTRODUCTION = 4;

/** Marks the lines of a page that stand for themselves. */
export function markPrintedLines(lines: readonly Line[]): readonly Line[] {
  const kept = new Set<number>();
  let verses = 0;
  for (let at = 0; at < lines.length; at += 1) {
    verses = isVerse(lines, at) ? verses + 1 : 0;
    if (verses === FEWEST_VERSES) keepVerses(lines, at - FEWEST_VERSES + 1, kept);
    if (isHead(lines[at])) keepEntries(lines, at + 1, kept);
    if (isSalutation(lines[at])) kept.add(at);
    if (signsOff(lines, at)) kept.add(at - 1).add(at);
    if (!kept.has(at) && isRowOfTable(lines[at])) keepTable(lines, at, kept);
  }
  return kept.size === 0
    ? lines
    : lines.map((line, at) => (kept.has(at) ? { ...line, isPrinted: true } : line));
}

const isHead = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST_HEAD && (HEAD.test(line.text) || isStanding(line));

/** Whether the line is a headline that a paper prints alike each time, such as 天气预报. */
export const isStanding = ({ text }: Line): boolean => text.length <= LONGEST_HEAD && STANDING.test(text);

/** The entries below a headline, behind paragraphs that lead into them; up to what may begin another story. */
function keepEntries(lines: readonly Line[], first: number, kept: Set<number>): void {
  let start = first;
  while (start < first + MOST_INTRODUCTION && isParagraph(lines[start])) start += 1;
  let end = start;
  while (isEntry(lines[end]) && (end === start || !beginsStory(lines, end))) end += 1;
  if (end - start >= FEWEST_ENTRIES) for (let at = start; at < end; at += 1) kept.add(at);
}

const isParagraph = (line: Line | undefined): boolean =>
  line !== undefined && (line.text.length > LONGEST_ENTRY || /[。：:]$/.test(line.text));

const isEntry = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= LONGEST_ENTRY &&
  furnitureReason(line.text, signsOf(line.text)) === null &&
  readOpening(line.text) === null;

/** A title stands apart, is set differently, heads another list, or has a dateline within its next lines. */
function beginsStory(lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line) return true;
  const isApart = line.blanksBefore > before.blanksBefore || (before.indented && !line.indented);
  return isApart || isHead(line) || opensWithin(lines, at);
}

/** A title line right above a dateline, or two of them if the first has nothing of an entry. */
function opensWithin(lines: readonly Line[], at: number): boolean {
  const titles = /[\s\d：:]/.test(lines[at]?.text ?? '') ? 1 : 2;
  const gap = lines[at]?.blanksBefore ?? 0;
  const below = lines.slice(at + 1, at + 1 + titles);
  const end = below.findIndex(({ blanksBefore }) => blanksBefore > gap);
  return (end < 0 ? below : below.slice(0, end)).some(({ text }) => readOpening(text) !== null);
}

/** 编辑同志： above a letter. */
const isSalutation = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^(?:尊敬的)?.{0,8}(?:编辑|主编|记者)(?:部|们)?(?:同志|老师)?(?:们)?[：:]$/.test(line.text);

const DAY = /^(?:[0-9０-９]{4}|[二〇○零一九]{4})年.{1,3}月.{1,3}日$/;
const LONGEST_SIGNATURE = 24;

/** Who signs a letter or an obituary, with the day below; a day below a headline has text under it instead. */
function signsOff(lines: readonly Line[], at: number): boolean {
  const [text, signer, day, next] = [lines[at - 2], lines[at - 1], lines[at], lines[at + 1]];
  if (!text || !signer || !day || !DAY.test(day.text) || !endsClosed(text.text)) return false;
  if (signer.text.length > LONGEST_SIGNATURE || endsClosed(signer.text)) return false;
  return next === undefined || (next.text.length <= LONGEST_ENTRY && !endsClosed(next.text));
}

/** A short line that ends as verse does: in a mark, in which no title ends, or as long as the lines beside it. */
function isVerse(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.text.length > LONGEST_VERSE) return false;
  if (REGULAR.test(line.text)) return [at - 1, at + 1].some((beside) => isAsLong(line, lines[beside]));
  return VERSE_END.test(line.text) && !/[：:]/.test(line.text);
}

/** Verses of five and of seven characters (五言, 七言). */
const REGULAR = /^(?:\p{Script=Han}{5}|\p{Script=Han}{7})$/u;

const isAsLong = (line: Line, other: Line | undefined): boolean =>
  other !== undefined && REGULAR.test(other.text) && other.text.length === line.text.length;

const VERSE_END = /[\u4e00-\u9fff”][，,。；;！!？?]$/;

/** Half the lines of a poem end within its sentences; of short paragraphs none does. */
function keepVerses(lines: readonly Line[], first: number, kept: Set<number>): void {
  let end = first;
  while (isVerse(lines, end)) end += 1;
  const verses = lines.slice(first, end);
  const open = verses.filter(({ text }) => !endsClosed(text)).length;
  if (open * 3 >= verses.length) for (let at = first; at < end; at += 1) kept.add(at);
}

const endsClosed = (text: string): boolean => isAt(text, endWithoutSpaces(text, text.length) - 1, STOP);

const GAP = /\t| {2,}|\u3000+|[|｜│]/;
const FEWEST_CELLS = 3;
const LONGEST_ROW = 120;

const cellsOf = ({ text }: Line): number => text.split(GAP).filter((cell) => cell.trim() !== '').length;

function isRowOfTable(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_ROW) return false;
  return GAP.test(line.text) && !line.text.includes('。') && cellsOf(line) >= FEWEST_CELLS;
}

/** Rows of as many cells, one below the other. */
function keepTable(lines: readonly Line[], first: number, kept: Set<number>): void {
  const cells = cellsOf(lines[first] as Line);
  let end = first;
  while (isRowOfTable(lines[end]) && cellsOf(lines[end] as Line) === cells) end += 1;
  if (end - first >= FEWEST_ENTRIES) for (let at = first; at < end; at += 1) kept.add(at);
}
