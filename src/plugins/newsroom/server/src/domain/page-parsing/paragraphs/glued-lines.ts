import { isAt, SPACE, skipSpaces } from '../lines/chars';
import { datelineEnd } from '../byline/dateline';
import { cutLine, type Line } from '../lines/lines';

const IDEOGRAPHIC_INDENT = '\u3000\u3000';
const SHORTEST_PART = 8;
const LATEST_SLUG = 100;

/** Undoes lost line breaks: an indent in the middle of a line, or a dateline behind a headline or caption. */
export function separateGluedLines(lines: readonly Line[]): Line[] {
  const separated: Line[] = [];
  for (const line of lines) {
    const atIndents =
      !line.isPrinted && line.text.includes(IDEOGRAPHIC_INDENT)
        ? cutLine(line, indentOffsets(line.text))
        : [line];
    for (const part of atIndents) addCutBeforeSlug(separated, part);
  }
  return separated;
}

function indentOffsets(text: string): number[] {
  const offsets: number[] = [];
  let last = 0;
  for (let at = text.indexOf(IDEOGRAPHIC_INDENT); at > 0;) {
    const next = skipSpaces(text, at);
    if (at - last >= SHORTEST_PART && text.length - next >= SHORTEST_PART) {
      offsets.push(at);
      last = next;
    }
    at = text.indexOf(IDEOGRAPHIC_INDENT, next);
  }
  return offsets;
}

function addCutBeforeSlug(separated: Line[], line: Line): void {
  const at = gluedSlugOffset(line.text);
  if (at > 0) separated.push(...cutLine(line, [at]));
  else separated.push(line);
}

/** The offset of a 本报讯 that stands behind other words at the beginning of the line; 0 where there is none. */
function gluedSlugOffset(text: string): number {
  const head = text.slice(0, LATEST_SLUG);
  for (let at = head.indexOf('本报'); at >= 0; at = head.indexOf('本报', at + 2)) {
    if (at === 0) return 0;
    if (isBoundary(head, at) && datelineEnd(text.slice(at, at + LATEST_SLUG)) > 0) return openedAt(head, at);
  }
  return 0;
}

/** A blank, a stop or a whole headline stands before it; “据本报讯” and “《本报讯》” are words of a sentence. */
function isBoundary(head: string, at: number): boolean {
  if (isAt(head, at - 1, SPACE) || head.charAt(at - 1) === '【') return true;
  return (
    at >= 6 && !/[据从向在了与和《“「，,、：:]/.test(head.charAt(at - 1)) && !/[，。]/.test(head.slice(0, at))
  );
}

function openedAt(head: string, at: number): number {
  return head.charAt(at - 1) === '【' ? at - 1 : at;
}
