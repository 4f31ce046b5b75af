import type { ParsedContributor } from '../../../../../shared/parsed-page';
import { isAt, STOP } from '../lines/chars';
import { BRACKET_SIGN, ROLE_SIGN, SOURCE_SIGN } from '../lines/line-signs';
import {
  areUsualPeople,
  canBePeople,
  NOBODY,
  readContributors,
  type ContributorList,
} from '../people/contributors';
import { isUsualName } from '../people/names';
import { isPlaceOrDepartment } from '../people/departments';
import { findRoleWords } from '../people/roles';
import { surnameRank } from '../people/surnames';
import { characterCount, HAN } from '../people/written-forms';
import { insideOf } from './brackets';
import { agencyOf, wholeByline, type Byline } from './byline';
import { datelineEnd } from './dateline';

const LONGEST_BRACKET = 200;
const LONGEST_BYLINE_LINE = 70;
const LONGEST_EMPTY_BYLINE = 12;
const MARKERS = '□■◎●◇○◆▲△★☆※口';

/** A byline that fills a line of its own: “□本报记者 闫宏伟”, “（记者 王晓晶）”, “（作者为…）”, “（本报罗马1月6日电）”. */
export function readBylineLine(text: string, signs: number): Byline | null {
  if (text.length > LONGEST_BRACKET) return null;
  const inside = (signs & BRACKET_SIGN) === 0 ? null : insideOf(text);
  if (inside !== null) return readBracketLine(text, inside);
  const isProse = text.length > LONGEST_BYLINE_LINE || isAt(text, text.length - 1, STOP);
  return isProse ? null : readOpenLine(text, signs);
}

/** 【…】 around a line is a heading unless a role stands in it. */
function readBracketLine(text: string, inside: string): Byline | null {
  const isRound = /^[（(]/.test(text);
  return isRound || findRoleWords(inside).length > 0 ? readClosing(text, inside) : null;
}

function readOpenLine(text: string, signs: number): Byline | null {
  if ((signs & SOURCE_SIGN) !== 0 && isSource(text)) return wholeByline(text, null, agenciesOfSource(text));
  if (/^作者(?:单位|简介)\s*[：:]/.test(text)) return wholeByline(text, null, NOBODY);
  if (MARKERS.includes(text.charAt(0))) return readMarkedLine(text);
  return (signs & ROLE_SIGN) === 0 ? null : readRoleLine(text);
}

/** A box or circle in front makes room for unusual names, and for none. */
function readMarkedLine(text: string): Byline | null {
  if (ENDS_SENTENCE.test(text)) return null;
  const list = readContributors(text);
  if (areUsualPeople(list) || canBePeople(list)) return wholeByline(text, null, list);
  const isEmpty = text.length <= LONGEST_EMPTY_BYLINE && list.contributors.length === 0;
  return isEmpty
    ? { ...wholeByline(text, null, { ...NOBODY, offices: list.offices }), isEmpty: list.offices.length === 0 }
    : null;
}

/** People with a role word, or departments that supplied the text. */
export function readRoleLine(text: string): Byline | null {
  const hasRole = findRoleWords(text).length > 0 || ROLE_AROUND.test(text);
  if (!hasRole || ENDS_SENTENCE.test(text)) return null;
  const list = readContributors(text);
  if (areUsualPeople(list)) return wholeByline(text, null, list);
  const isSupplied = /^(?:供稿|来稿|撰稿)|供稿$/.test(text) && list.contributors.length === 0;
  const isForeign =
    canBePeople(list) && list.contributors.some(({ name }) => isUsualName(name) || /[A-Z·•・‧．]/.test(name));
  return (isSupplied && list.offices.length > 0) || isForeign ? wholeByline(text, null, list) : null;
}

/** 文/图 before or behind the names, or 供稿 behind them. */
const ROLE_AROUND =
  /^(?:文|图)[/／]|(?:文[/／]图|图[/／]文|供稿)$|[/／](?:文|图|摄)(?:\s|$)|\s文\s.*\s(?:图|摄影|摄)$/;
const ENDS_SENTENCE = /[。！？]/;

const NAME = `(?:${HAN}\\s+${HAN}|${HAN}{3})`;
const SPACED_NAMES = new RegExp(`^${NAME}(?:\\s+${NAME})*$`, 'u');
const LONGEST_AUTHOR_LINE = 20;

/** Names without any role word, set as names are (王　宁; 张 冲 李帅广). */
export function readAuthorLine(text: string): Byline | null {
  if (text.length > LONGEST_AUTHOR_LINE || !/\s/.test(text) || !SPACED_NAMES.test(text)) return null;
  const list = readContributors(text);
  return areUsualPeople(list) ? wholeByline(text, null, list) : null;
}

/** One name that fills its line, or names behind a department; words can look like it, so it is never sure. */
export function readBareNames(text: string): Byline | null {
  if (characterCount(text) > LONGEST_AUTHOR_LINE || /[。！？，：“]/.test(text)) return null;
  const list = readContributors(text);
  if (!areUsualPeople(list) || isPlaceOrDepartment(text) || !standAlone(text, list)) return null;
  return wholeByline(text, null, { ...list, isSure: false });
}

/** Whether the line holds familiar names only, or names with their department. */
function standAlone(text: string, { contributors, offices }: ContributorList): boolean {
  if (offices.length > 0 && /\s/.test(text)) return true;
  const outside = text.replace(/[（(][^（()）]*[）)]$/, '').trim();
  const isOne = contributors.length === 1 && characterCount(outside) <= 4;
  const isSpaced = contributors.length === outside.split(/\s+/).length;
  return (isOne || isSpaced) && contributors.every(({ name }) => isFamiliar(name));
}

function isFamiliar(name: string): boolean {
  const rank = surnameRank(name);
  return rank === 0 || rank === 2;
}

/** What stands in a bracket at the end of a story. */
export function readClosing(raw: string, inside: string): Byline | null {
  if (
    /^(?:作者(?:[系为是]|单位|简介|分别|均)|摘编自|摘自|原载|转载自|载于|据.{2,12}(?:整理|综合)$|(?:本报|本刊)?综合(?:整理|报道|消息)?$)/.test(
      inside,
    )
  )
    return wholeByline(raw, null, NOBODY);
  if (isSource(inside)) return wholeByline(raw, null, agenciesOfSource(inside));
  const slugEnd = datelineEnd(inside);
  const list = readContributors(inside.slice(slugEnd));
  if (slugEnd > 0) {
    const agencies = { ...NOBODY, contributors: agencyOf(inside) };
    return wholeByline(raw, inside.slice(0, slugEnd), list.contributors.length === 0 ? agencies : list);
  }
  const isSupplied = list.contributors.length === 0 && list.offices.length > 0 && /供[稿图]/.test(inside);
  return isSupplied || canBePeople(list) || areUsualPeople(list) ? wholeByline(raw, null, list) : null;
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
  const people: ParsedContributor[] = areUsualPeople(behind) ? behind.contributors : [];
  return { ...NOBODY, contributors: [{ role: 'agency', name, title: null }, ...people] };
}
