import type { ParsedContributor } from '../../../../shared/parsed-page';
import { isAt, STOP } from './chars';
import { afterSpaces } from './lines';
import { areUsualPeople, canBePeople, readContributors, type ContributorList } from './contributors';
import { datelineEnd } from './dateline';
import { BRACKET_SIGN, ROLE_SIGN, SOURCE_SIGN } from './line-signs';
import { findRoleWords } from './roles';

/** A byline as printed; the body goes on at `end`. */
export interface Byline {
  raw: string;
  end: number;
  dateline: string | null;
  contributors: ParsedContributor[];
  /** False where the printed names could be split in another way. */
  isSure: boolean;
  /** A role without a name, such as “（记者  ）”. */
  isEmpty: boolean;
}

const LONGEST_BRACKET = 200;
const LONGEST_OPEN_BYLINE = 80;
const AGENCIES = ['新华社', '中新社', '新华网', '中新网', '人民网', '法新社', '路透社', '央视'];

/** The dateline and byline at the beginning of a paragraph (本报讯(通讯员 …), 本报郑州5月1日电 （记者…）), if it has one. */
export function readOpening(text: string): Byline | null {
  const slugEnd = datelineEnd(text);
  const start = slugEnd === 0 ? 0 : afterSpaces(text, slugEnd);
  const people = readPeopleBracket(text, start, slugEnd > 0);
  if (people) return openingOf(text, slugEnd, people);
  if (slugEnd === 0) return null;
  return openingOf(text, slugEnd, readOpenPeople(text, start) ?? { end: slugEnd, list: NOBODY });
}

/** People printed at the beginning of a paragraph, up to `end`. */
interface OpeningPeople {
  end: number;
  list: ContributorList;
}

const NOBODY: ContributorList = { contributors: [], isSure: true };

/** The bracket at `start` if it holds people (or, after a dateline, a role without a name). */
function readPeopleBracket(text: string, start: number, isAfterSlug: boolean): OpeningPeople | null {
  const first = text.charAt(start);
  if (first !== '（' && first !== '(') return null;
  const bracket = text.slice(start, start + LONGEST_BRACKET);
  const close = bracket.search(/[）)]/);
  if (close < 0) return null;
  const inside = bracket.slice(1, close);
  const hasRole = findRoleWords(inside).length > 0;
  if (!hasRole && !isAfterSlug) return null;
  const list = readContributors(inside);
  const isPeople = hasRole ? list.contributors.length === 0 || canBePeople(list) : areUsualPeople(list);
  return isPeople ? { end: start + close + 1, list } : null;
}

/** 羊城晚报讯记者刘玮宁、通讯员陈燕舒报道： has no bracket; “记者从…获悉” is no byline. */
function readOpenPeople(text: string, start: number): OpeningPeople | null {
  const head = text.slice(start, start + LONGEST_OPEN_BYLINE);
  if (!/记者|通讯员|实习生/.test(head.slice(0, 16))) return null;
  for (const pattern of OPEN_BYLINES) {
    const printed = pattern.exec(head)?.[0];
    if (printed === undefined) continue;
    const list = readContributors(printed.replace(/[：:，,。\s]$/, ''));
    if (areUsualPeople(list)) return { end: start + printed.length, list };
  }
  return null;
}

/** Up to 报道, up to a colon, or role and names set apart by blanks (本报讯 记者 王小明 昨日…). */
const OPEN_BYLINES = [
  /^[^，。；“]{2,60}?报道[：:，,。\s]/,
  /^[^，。；：:“]{2,40}[：:]/,
  /^\S{0,12}(?:记者|通讯员)\s+\S{2,4}(?=\s)/,
  /^\S{0,8}(?:记者|通讯员)\S{2,3}(?=\s)/,
];

function openingOf(text: string, slugEnd: number, { end, list }: OpeningPeople): Byline {
  const raw = text.slice(0, end);
  const dateline = slugEnd === 0 ? null : text.slice(0, slugEnd);
  const isEmpty = end > slugEnd && list.contributors.length === 0;
  const contributors = list.contributors.length > 0 ? list.contributors : agencyOf(dateline ?? '');
  return { raw, end, dateline, contributors, isSure: list.isSure && !isPlace(raw), isEmpty };
}

/** “本报讯（安阳）” can be a place or a person. */
function isPlace(raw: string): boolean {
  return /讯\s*[（(](?:安阳|洛阳|南阳|信阳|安康|宁夏|云南|江苏|江西|海南|海口|广安|梅州|温州|常州|常德|金华|武汉|台州)[）)]$/.test(
    raw,
  );
}

function agencyOf(printed: string): ParsedContributor[] {
  const name = AGENCIES.find((agency) => printed.includes(agency));
  return name === undefined ? [] : [{ role: 'agency', name, title: null }];
}

const LONGEST_BYLINE_LINE = 70;
const LONGEST_EMPTY_BYLINE = 12;
const MARKERS = '□■◎●◇○◆▲△★☆※口';

/** A byline that fills a line of its own: “□本报记者 闫宏伟”, “（记者 王晓晶）”, “（作者为…）”, “（本报罗马1月6日电）”. */
export function readBylineLine(text: string, signs: number): Byline | null {
  if (text.length > LONGEST_BRACKET) return null;
  const inside = (signs & BRACKET_SIGN) === 0 ? undefined : /^[（(](.*)[）)]$/.exec(text)?.[1];
  if (inside !== undefined) return readClosing(text, inside);
  const isProse = text.length > LONGEST_BYLINE_LINE || isAt(text, text.length - 1, STOP);
  return isProse ? null : readOpenLine(text, signs);
}

function readOpenLine(text: string, signs: number): Byline | null {
  if ((signs & SOURCE_SIGN) !== 0 && isSource(text)) return wholeLine(text, null, agenciesOfSource(text));
  if (MARKERS.includes(text.charAt(0))) return readMarkedLine(text);
  return (signs & ROLE_SIGN) === 0 ? null : readRoleLine(text);
}

/** A box or circle in front makes room for unusual names, and for none. */
function readMarkedLine(text: string): Byline | null {
  if (ENDS_SENTENCE.test(text)) return null;
  const list = readContributors(text);
  if (areUsualPeople(list) || canBePeople(list)) return wholeLine(text, null, list);
  const isEmpty = text.length <= LONGEST_EMPTY_BYLINE && list.contributors.length === 0;
  return isEmpty ? { ...wholeLine(text, null, NOBODY), isEmpty } : null;
}

function readRoleLine(text: string): Byline | null {
  const hasRole = findRoleWords(text).length > 0 || /^(?:文|图)[/／]/.test(text);
  if (!hasRole || ENDS_SENTENCE.test(text)) return null;
  const list = readContributors(text);
  return areUsualPeople(list) ? wholeLine(text, null, list) : null;
}

const ENDS_SENTENCE = /[。！？]/;

const SPACED_NAMES =
  /^(?:[\u4e00-\u9fff]\s+[\u4e00-\u9fff]|[\u4e00-\u9fff]{3})(?:\s+(?:[\u4e00-\u9fff]\s+[\u4e00-\u9fff]|[\u4e00-\u9fff]{3}))*$/;

/** Names without any role word, set as names are (王　宁; 张 冲 李帅广). */
export function readAuthorLine(text: string): Byline | null {
  if (text.length > 16 || !/\s/.test(text) || !SPACED_NAMES.test(text)) return null;
  const list = readContributors(text);
  return areUsualPeople(list) ? wholeLine(text, null, list) : null;
}

/** What stands in a bracket at the end of a story. */
export function readClosing(raw: string, inside: string): Byline | null {
  if (/^(?:作者(?:[系为是]|单位|分别|均)|摘编自|摘自|原载|转载自|载于|据.{2,12}(?:整理|综合)$)/.test(inside))
    return wholeLine(raw, null, NOBODY);
  if (isSource(inside)) return wholeLine(raw, null, agenciesOfSource(inside));
  const slugEnd = datelineEnd(inside);
  const list = readContributors(inside.slice(slugEnd));
  if (slugEnd > 0) {
    const agencies = { contributors: agencyOf(inside), isSure: true };
    return wholeLine(raw, inside.slice(0, slugEnd), list.contributors.length === 0 ? agencies : list);
  }
  return canBePeople(list) || areUsualPeople(list) ? wholeLine(raw, null, list) : null;
}

function wholeLine(raw: string, dateline: string | null, { contributors, isSure }: ContributorList): Byline {
  return { raw, end: raw.length, dateline, contributors, isSure, isEmpty: false };
}

const SOURCE =
  /^(?:来源|稿件来源|文章来源|本文来源|转自|摘自)[：:]\s*([^\s（）()，。0-9]{2,16})|^(?:据)?《([^》]{2,12})》供稿$/;

function isSource(text: string): boolean {
  return text.length < 60 && SOURCE.test(text);
}

/** 来源：中原日报 作者：王小明 2016-05-12: the outlet first, then those who are named behind it. */
function agenciesOfSource(text: string): ContributorList {
  const found = SOURCE.exec(text);
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined) return NOBODY;
  const behind = readContributors(text.slice(found[0].length).replace(/[0-9:：\-/.年月日]+/g, ' '));
  const people = areUsualPeople(behind) ? behind.contributors : [];
  return { contributors: [{ role: 'agency', name, title: null }, ...people], isSure: true };
}
