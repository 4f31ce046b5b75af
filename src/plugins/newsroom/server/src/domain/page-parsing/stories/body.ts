import type {
  DroppedReason,
  ParsedPhoto,
  ParsedSubhead,
  ParseWarning,
} from '../../../../../shared/parsed-page';
import type { Byline } from '../byline/byline';
import { closingOf } from '../byline/closing';
import { opensAt } from '../byline/brackets';
import { isAt, SPACE } from '../lines/chars';
import { takeEndMark } from '../lines/end-mark';
import { isContinuation, leadsElsewhere } from '../lines/furniture';
import type { Line } from '../lines/lines';
import { endsSentence, isInfoLine, type KindedLine, type LineKind } from '../lines/line-kind';
import { ParagraphWriter } from '../paragraphs/paragraph-writer';
import { splitCreditBehind } from '../photos/photo-credit';
import { creditFields, isDatedCaption, photoOf } from '../photos/photos';
import { warn, warnAt } from '../warnings';

/** An element that the story does not keep. */
export interface DroppedElement {
  text: string;
  reason: DroppedReason;
  line: number;
}

/** What the lines of a story have given so far. */
export interface Body {
  writer: ParagraphWriter;
  bylines: Byline[];
  subheads: ParsedSubhead[];
  photos: ParsedPhoto[];
  endMark: string | null;
  dropped: DroppedElement[];
  warnings: ParseWarning[];
  /** Whether the story goes on on another page. */
  isContinued: boolean;
  previous: LineKind | null;
  /** The number of the last line that was read. */
  lastLine: number;
}

/** Reads the lines below a title block. */
export function readBody(items: readonly KindedLine[]): Body {
  const body: Body = {
    writer: new ParagraphWriter(),
    bylines: [],
    subheads: [],
    photos: [],
    endMark: null,
    dropped: [],
    warnings: [],
    isContinued: false,
    previous: null,
    lastLine: 1,
  };
  for (const item of items) {
    if (item.line.wasGlued) body.warnings.push(warn('split_line', item.line.text.slice(0, 12)));
    body.lastLine = item.line.number;
    READERS[item.kind](body, item);
    if (item.kind !== 'furniture') body.previous = item.kind;
  }
  body.writer.close();
  takeClosingBylines(body);
  return body;
}

const READERS: Record<LineKind, (body: Body, item: KindedLine) => void> = {
  furniture: readFurniture,
  credit: readCreditLine,
  caption: readCaption,
  byline: readByline,
  label: readSubhead,
  title: readSubhead,
  opening: readOpeningParagraph,
  text: (body, { line }) => readParagraph(body, line),
  fragment: (body, { line }) => readParagraph(body, line),
  exclamation: (body, { line }) => readParagraph(body, line),
  printed: readPrintedLine,
};

/** A line of a list, a table or a poem is a paragraph of its own, as it stands. */
function readPrintedLine({ writer }: Body, { line: { text, breaks } }: KindedLine): void {
  writer.begin({ text, breaks, isWhole: true });
}

function readFurniture(body: Body, { line, reason }: KindedLine): void {
  drop(body, { text: line.text, reason: reason ?? 'ornament', line: line.number });
}

function drop(body: Body, element: DroppedElement): void {
  body.dropped.push(element);
  if (element.reason !== 'continuation') return;
  if (leadsElsewhere(element.text)) {
    body.isContinued = true;
    body.warnings.push(warn('continued_elsewhere', element.text));
  } else if (/接/.test(element.text)) body.warnings.push(warn('continued_from_elsewhere', element.text));
}

function readSubhead(body: Body, { line }: KindedLine): void {
  body.subheads.push({ beforeParagraph: body.writer.count, text: line.text });
}

function readByline(body: Body, { byline, line }: KindedLine): void {
  if (byline) addByline(body, byline, line.number);
}

function addByline(body: Body, byline: Byline, line: number): void {
  body.bylines.push(byline);
  if (byline.stray !== null) drop(body, { text: byline.stray, reason: 'ornament', line });
  if (byline.isEmpty) body.warnings.push(warn('empty_byline', byline.raw));
  if (!byline.isSure) body.warnings.push(warn('uncertain_name', byline.raw));
}

function readOpeningParagraph(body: Body, { line, byline }: KindedLine): void {
  if (!byline) return readParagraph(body, line);
  addByline(body, byline, line.number);
  if (line.breaks.some((offset) => offset <= byline.end))
    body.warnings.push(warn('joined_lines', byline.raw));
  const rest = cutStart(line, byline.end);
  readParagraph(body, rest);
  if (byline.contributors.length === 0 && opensAt(rest.text, 0) && !BRACKETS_WITHOUT_PEOPLE.test(rest.text))
    body.warnings.push(warnAt('unread_byline', Math.max(0, body.writer.count - 1), 0));
}

/** （综合消息） and the like name nobody. */
const BRACKETS_WITHOUT_PEOPLE = /^.(?:综合|图|见|上接|据|原标题)/;

/** The line without its first `length` units and the white space after them. */
function cutStart(line: Line, length: number): Line {
  let start = length;
  while (isAt(line.text, start, SPACE)) start += 1;
  const breaks = line.breaks.filter((offset) => offset > start).map((offset) => offset - start);
  return { ...line, text: line.text.slice(start), breaks };
}

function readParagraph(body: Body, line: Line): void {
  const rest = takeContinuations(body, line);
  const marked = body.endMark === null ? takeEndMark(rest.text) : null;
  if (marked) body.endMark = marked.mark;
  const text = marked ? marked.text : rest.text;
  if (text === '') return;
  const isWhole = marked !== null || endsSentence(text) || isInfoLine(text);
  const piece = { text, breaks: rest.breaks, isWhole };
  if (goesOnWith(body, line)) body.writer.join(piece);
  else body.writer.begin(piece);
}

/** A broken paragraph goes on in the next line that has no indent. */
function goesOnWith(body: Body, line: Line): boolean {
  const isBroken = body.writer.endsBroken && body.writer.count > 0;
  return isBroken && !line.indented && !hasSubheadHere(body);
}

function hasSubheadHere({ subheads, writer }: Body): boolean {
  return subheads[subheads.length - 1]?.beforeParagraph === writer.count;
}

const LONGEST_CONTINUATION = 32;

/** Takes “（上接第一版）” off the beginning of a paragraph and “（下转第二版）” off its end. */
function takeContinuations(body: Body, line: Line): Line {
  return takeTrailing(body, takeLeading(body, line));
}

function takeLeading(body: Body, line: Line): Line {
  if (!'（(【'.includes(line.text.charAt(0))) return line;
  const head = line.text.slice(0, LONGEST_CONTINUATION);
  const found = /^[（(【][^（）()【】]{2,20}版[^（）()【】]{0,6}[）)】]/.exec(head)?.[0];
  if (found === undefined || !isContinuation(found)) return line;
  drop(body, { text: found, reason: 'continuation', line: line.number });
  return cutStart(line, found.length);
}

function takeTrailing(body: Body, line: Line): Line {
  const { text } = line;
  if (!'）)】版'.includes(text.charAt(text.length - 1))) return line;
  const tail = text.slice(-LONGEST_CONTINUATION);
  const found = /(?:[（(【▼▲▶]|\s)[^（）()【】\s]{2,20}版[）)】]?$/.exec(tail)?.[0];
  if (found === undefined || !leadsElsewhere(found) || !isContinuation(found.trim())) return line;
  drop(body, { text: found.trim(), reason: 'continuation', line: line.number });
  return { ...line, text: text.slice(0, -found.length).trimEnd() };
}

function readCaption(body: Body, { line: { text } }: KindedLine): void {
  const split = splitCreditBehind(text);
  body.photos.push(split ? photoOf(split.caption, split.credit) : photoOf(text, null));
}

function readCreditLine(body: Body, { credit }: KindedLine): void {
  const last = body.photos[body.photos.length - 1];
  const isBelowCaption = body.previous === 'caption' && last?.creditLine === null;
  if (last && isBelowCaption) body.photos[body.photos.length - 1] = { ...last, ...creditFields(credit) };
  else body.photos.push(photoOf(captionBefore(body), credit));
}

/** In a story with a byline, a dated paragraph right above a credit is the caption. */
function captionBefore(body: Body): string | null {
  const isNews = body.bylines.length > 0 && body.writer.count > 1 && body.endMark === null;
  if (!isNews || body.previous !== 'text') return null;
  body.writer.close();
  return isDatedCaption(body.writer.last) ? body.writer.takeLast() : null;
}

const MOST_CLOSINGS = 4;

/** Takes “（记者 王晓晶）”, “（据新华社电）” or several of these off the end of the last paragraph, and an end mark in front of them. */
function takeClosingBylines(body: Body): void {
  const taken: Byline[] = [];
  for (let count = 0; count < MOST_CLOSINGS; count += 1) {
    const closing = closingOf(body.writer.last);
    const isWhole = closing?.start === 0;
    if (!closing || (isWhole && body.writer.count < 2)) break;
    taken.unshift(closing.byline);
    if (isWhole) body.writer.takeLast();
    else body.writer.shortenLast(closing.start, endsSentence);
    takeMarkBehindText(body);
  }
  const line = body.lastLine;
  for (const byline of taken) addByline(body, byline, line);
}

function takeMarkBehindText(body: Body): void {
  const marked = body.endMark === null ? takeEndMark(body.writer.last) : null;
  if (!marked || marked.text === '') return;
  body.endMark = marked.mark;
  body.writer.shortenLast(marked.text.length, endsSentence);
}
