import { CLOSER, endWithoutSpaces, isAt, STOP } from '../lines/chars';
import { areUsualPeople, readContributors } from '../people/contributors';
import { simplified } from '../people/written-forms';
import { bracketStart, endsClosed, insideOf } from './brackets';
import { wholeByline, type Byline } from './byline';
import { readAuthorLine, readClosing, readRoleLine } from './byline-line';
import { openNamesEnd } from './open-names';

/** A byline behind the last words of a paragraph, with the offset at which it begins. */
export interface Closing {
  byline: Byline;
  start: number;
}

const LONGEST_CLOSING = 90;
const LONGEST_NAMES = 40;
const NAMES_A_SOURCE = /记者|通讯员|实习生|电|供稿|撰稿|来源|作者|摄影|[文图][/／]|[/／][文图]/;

/** Takes apart “…。（记者 王晓晶）”, “…。（王宁）”, “…。 通讯员 王宁”; null where a paragraph ends with none of them. */
export function closingOf(paragraph: string): Closing | null {
  if (endsClosed(paragraph)) return closingBracket(paragraph);
  if (endsSentence(paragraph)) return null;
  return unclosedBracket(paragraph) ?? closingLine(paragraph);
}

const endsSentence = (text: string): boolean => isAt(text, text.length - 1, STOP | CLOSER);

function closingBracket(paragraph: string): Closing | null {
  const start = bracketStart(paragraph, paragraph.length, LONGEST_CLOSING);
  const raw = paragraph.slice(Math.max(start, 0));
  const inside = start >= 0 ? insideOf(raw) : null;
  if (inside === null) return null;
  const isNamed = NAMES_A_SOURCE.test(simplified(inside));
  const byline = isNamed ? readClosing(raw, inside) : namesBehind(paragraph, start, inside);
  return byline && { byline, start };
}

/** Names alone are believed behind a whole sentence. */
function namesBehind(paragraph: string, start: number, inside: string): Byline | null {
  if (
    start === 0 ||
    inside.length > LONGEST_NAMES ||
    !endsSentence(paragraph.slice(0, endWithoutSpaces(paragraph, start)))
  )
    return null;
  const list = readContributors(inside);
  if (!areUsualPeople(list)) return null;
  const mayBeWord = list.contributors.length === 1 && inside.length < 3;
  return wholeByline(paragraph.slice(start), null, { ...list, isSure: list.isSure && !mayBeWord });
}

/** “…。（记者 王宁” without its second half. */
function unclosedBracket(paragraph: string): Closing | null {
  const from = Math.max(0, paragraph.length - LONGEST_CLOSING);
  const found = /[（(【［〔[]([^（()）【】［］〔〕[\]]{2,60})$/.exec(paragraph.slice(from));
  const inside = found?.[1] ?? '';
  if (!found || from + found.index === 0 || openNamesEnd(inside) !== inside.length) return null;
  const byline = wholeByline(inside, null, { ...readContributors(inside), isSure: false });
  return { byline: { ...byline, stray: found[0].charAt(0) }, start: from + found.index };
}

/** “…。 通讯员 王宁 张冲”: what stands behind the last stop. */
function closingLine(paragraph: string): Closing | null {
  const from = Math.max(0, paragraph.length - LONGEST_NAMES);
  const found = /[。！？”；](\s*)([^。！？”；]{2,})$/.exec(paragraph.slice(from));
  const [, gap = '', printed = ''] = found ?? [];
  if (!found) return null;
  const byline = readRoleLine(printed) ?? (gap === '' ? null : readAuthorLine(printed));
  return byline && { byline, start: paragraph.length - printed.length };
}
