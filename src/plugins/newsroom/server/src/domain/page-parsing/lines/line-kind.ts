import { CLOSER, DIGIT, endWithoutSpaces, isAt, LETTER, STOP } from './chars';
import type { DroppedReason } from '../../../../../shared/parsed-page';
import type { Byline } from '../byline/byline';
import { readBylineLine } from '../byline/byline-line';
import { readOpening } from '../byline/opening';
import { takeEndMark } from './end-mark';
import { furnitureReason } from './furniture';
import { CREDIT_SIGN, signsOf } from './line-signs';
import type { Line } from './lines';
import { opensAsCaption, readCredit, splitCreditBehind, type PhotoCredit } from '../photos/photo-credit';
import { isLabel } from '../titles/columns';

/**
 * What a line is, seen for itself:
 * `opening` a paragraph with dateline or byline, `text` a paragraph that ends, `fragment` one that does not,
 * `title` a short line without a full stop, `exclamation` one that ends in ！ or ？ and may be either, `printed` a line
 * that stands by itself.
 */
export type LineKind =
  | 'furniture'
  | 'credit'
  | 'caption'
  | 'byline'
  | 'label'
  | 'opening'
  | 'text'
  | 'fragment'
  | 'title'
  | 'exclamation'
  | 'printed';

const LONGEST_TITLE = 45;
/** A headline may carry its column behind it in brackets: 桃花谷 换新颜（决战决胜脱贫攻坚·…）. */
const LONGEST_TAGGED_TITLE = 70;
const LONGEST_EXCLAMATION = 30;
const LONGEST_SPECIAL = 200;

/** A line together with what it is, and what was found in it on the way. */
export interface KindedLine {
  kind: LineKind;
  line: Line;
  byline: Byline | null;
  credit: PhotoCredit | null;
  reason: DroppedReason | null;
}

/** Reads one line without looking at its neighbours. */
export function readLine(line: Line): KindedLine {
  if (line.isPrinted) return plainLine('printed', line);
  const { text } = line;
  const special = text.length <= LONGEST_SPECIAL ? readSpecial(line) : null;
  if (special) return special;
  const byline = readOpening(text);
  if (byline) return { kind: 'opening', line, byline, credit: null, reason: null };
  return plainLine(isCaption(text) ? 'caption' : proseKind(text), line);
}

/** A line of which nothing is known but its kind. */
export function plainLine(kind: LineKind, line: Line): KindedLine {
  return { kind, line, byline: null, credit: null, reason: null };
}

function readSpecial(line: Line): KindedLine | null {
  const { text } = line;
  const signs = signsOf(text);
  const reason = furnitureReason(text, signs);
  if (reason) return { kind: 'furniture', line, byline: null, credit: null, reason };
  const credit = (signs & CREDIT_SIGN) === 0 ? null : readCredit(text);
  if (credit) return { kind: 'credit', line, byline: null, credit, reason: null };
  const byline = readBylineLine(text, signs);
  if (byline) return { kind: 'byline', line, byline, credit: null, reason: null };
  return isLabel(text) ? plainLine('label', line) : null;
}

function isCaption(text: string): boolean {
  if (splitCreditBehind(text)) return true;
  return text.length <= 160 && opensAsCaption(text);
}

function proseKind(text: string): LineKind {
  const body = takeEndMark(text)?.text ?? text;
  if (body.length > LONGEST_TAGGED_TITLE) return endsSentence(body) ? 'text' : 'fragment';
  if (body !== text || isBodyLine(body)) return 'text';
  return isTagged(body) ? 'title' : shortKind(body);
}

function shortKind(text: string): LineKind {
  if (endsSentence(text)) return isExclamation(text) ? 'exclamation' : 'text';
  return isTitleLike(text) ? 'title' : 'fragment';
}

/** Whether a paragraph ends where a sentence ends; closing quotes, and one bracket such as （完）, may follow. */
export function endsSentence(text: string): boolean {
  return (
    stopsBefore(text, text.length) || stopsBefore(text, startOfLastBracket(text)) || endsWithContact(text)
  );
}

function stopsBefore(text: string, end: number): boolean {
  let at = endWithoutSpaces(text, end) - 1;
  while (at > 0 && isAt(text, at, CLOSER)) at -= 1;
  return isAt(text, at, STOP);
}

const LONGEST_LAST_BRACKET = 60;

/** The offset of the bracket that closes the text; 0 where it ends otherwise. */
function startOfLastBracket(text: string): number {
  const last = text.charAt(text.length - 1);
  if (last !== '）' && last !== ')') return 0;
  const from = Math.max(0, text.length - LONGEST_LAST_BRACKET);
  const tail = text.slice(from);
  const open = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
  return open < 0 ? 0 : from + open;
}

/** A telephone number or address behind the last sentence needs no full stop. */
function endsWithContact(text: string): boolean {
  if (!isAt(text, text.length - 1, DIGIT | LETTER)) return false;
  return /(?:热线|电话|邮箱|网址|地址|传真|微信|QQ)[:：][^。]{4,60}$/.test(text.slice(-80));
}

function isExclamation(text: string): boolean {
  const title = (hasTagBehind(text) ? text.slice(0, startOfLastBracket(text)) : text).replace(
    /[”’」』]$/,
    '',
  );
  if (title.length > LONGEST_EXCLAMATION || !/[！？!?]$/.test(title)) return false;
  return !/[。！？!?；]/.test(title.slice(0, -1));
}

const BODY_OPENER =
  /^(?:据悉|据了解|据介绍|据统计|据报道|据透露|据调查|另据|此外|同时|目前|随后|当天|当日|日前|近日|昨日|昨天|今天|近年来|为此|因此|对此|其中|下一步|接下来|与此同时|活动中|会上|会议指出|会议强调)[,，]/;
const INFO_LINE =
  /^(?:联系人|联系电话|联系方式|咨询电话|报名电话|举报电话|电话|传真|地址|地点|时间|网址|网站|邮箱|电子邮箱|邮编|微信|QQ|开户行|账号|户名|报名时间|报名地点|活动时间|活动地点|咨询时间|活动网址)\s*[:：]/;

/** Whether the line gives a fact as label and value (联系人：…); such a line needs no full stop. */
export function isInfoLine(text: string): boolean {
  return INFO_LINE.test(text.slice(0, 12));
}

/** 现将有关事项公告如下： leads into what follows; “王勇在江苏调研时强调：” above a headline does not. */
const LEADS_INTO_LIST = /(?:[，,].{0,40}|如下|[说道问是为有]|表示|认为|介绍|回答|记者)[:：]$/;

function isBodyLine(text: string): boolean {
  if (isInfoLine(text)) return true;
  if (text.startsWith('——')) return false;
  if (/^[（(][^（）()]*[）)]$/.test(text) || /^\d{4}年\d{1,2}月\d{1,2}日$/.test(text)) return true;
  return '：:'.includes(text.charAt(text.length - 1)) && LEADS_INTO_LIST.test(text);
}

const TAG_BEHIND = /[（(][^（()）]{1,40}(?:[（(][^（()）]{0,8}[）)])?[）)]$/;

/** Whether a title carries its column or series in brackets behind it. */
export function hasTagBehind(text: string): boolean {
  return text.endsWith('）') || text.endsWith(')') ? TAG_BEHIND.test(text) : false;
}

/** A column in brackets behind a title may end in a mark: 注重实用（艺术何为？）. */
function isTagged(text: string): boolean {
  return hasTagBehind(text) && !stopsBefore(text, startOfLastBracket(text)) && isTitleLike(text);
}

function isTitleLike(text: string): boolean {
  const limit = hasTagBehind(text) ? LONGEST_TAGGED_TITLE : LONGEST_TITLE;
  if (text.length > limit || /[,，、；]$/.test(text) || text.includes('。')) return false;
  return !BODY_OPENER.test(text);
}

const DATED = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:近日|日前|昨日|昨天)[，,]/;

/** Whether a paragraph opens with its day, as a story without a dateline does. */
export const opensDated = ({ kind, line }: KindedLine): boolean =>
  (kind === 'text' || kind === 'fragment') && DATED.test(line.text.slice(0, 12));
