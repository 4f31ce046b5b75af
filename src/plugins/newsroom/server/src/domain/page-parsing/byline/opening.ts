import {
  areUsualPeople,
  canBePeople,
  NOBODY,
  readContributors,
  type ContributorList,
} from '../people/contributors';
import { findRoleWords } from '../people/roles';
import { afterSpaces } from '../lines/lines';
import { bracketEnd, opensAt } from './brackets';
import { agencyOf, wholeByline, type Byline } from './byline';
import { datelineEnd, looseDatelineEnd } from './dateline';
import { openNamesEnd, readOpenPeople } from './open-names';

const LONGEST_BRACKET = 200;
const MOST_BRACKETS = 3;

/** People printed at the beginning of a paragraph, up to `end`. */
interface OpeningPeople {
  end: number;
  list: ContributorList;
  stray: string | null;
}

/** A dateline at the beginning of a paragraph, up to `end`. */
interface Slug {
  end: number;
  dateline: string;
  list: ContributorList;
}

/** The dateline and byline at the beginning of a paragraph (本报讯(通讯员 …), 本报郑州5月1日电 （记者…）), if it has one. */
export function readOpening(text: string): Byline | null {
  const slug = readSlug(text);
  const start = slug === null ? 0 : afterColon(text, afterSpaces(text, slug.end));
  const people = peopleAt(text, start, slug !== null);
  if (people) return openingOf(text, slug, people);
  if (slug) return openingOf(text, slug, { end: slug.end, list: slug.list, stray: null });
  return readLooseSlug(text);
}

/** 本报讯：（记者 王宁）. */
function afterColon(text: string, at: number): number {
  return ':：'.includes(text.charAt(at) || ' ') && opensAt(text, at + 1) ? at + 1 : at;
}

function peopleAt(text: string, start: number, isAfterSlug: boolean): OpeningPeople | null {
  if (!opensAt(text, start)) return readOpenPeople(text, start, isAfterSlug);
  return readPeopleBrackets(text, start, isAfterSlug) ?? readUnclosedBracket(text, start);
}

function readSlug(text: string): Slug | null {
  const end = datelineEnd(text);
  if (end > 0) return { end, dateline: text.slice(0, end), list: NOBODY };
  return /^[【［〔[]/.test(text) ? readSlugInBracket(text) : null;
}

/** 【本报讯】, 【本报讯 记者 王宁】. */
function readSlugInBracket(text: string): Slug | null {
  const end = bracketEnd(text, 0, LONGEST_BRACKET);
  const inside = text.slice(1, Math.max(1, end - 1));
  const slugEnd = datelineEnd(inside);
  if (slugEnd === 0) return null;
  const rest = inside.slice(slugEnd).trim();
  if (rest === '') return { end, dateline: text.slice(0, end), list: NOBODY };
  const list = readContributors(rest);
  const isPeople = canBePeople(list) || areUsualPeople(list);
  return isPeople ? { end, dateline: inside.slice(0, slugEnd), list } : null;
}

/** 柳河讯（记者 王宁）: any place can stand before 讯 where people follow in a bracket. */
function readLooseSlug(text: string): Byline | null {
  const end = looseDatelineEnd(text);
  const start = afterSpaces(text, end);
  if (end === 0 || !opensAt(text, start)) return null;
  const people = readPeopleBrackets(text, start, true);
  if (!people || people.list.contributors.length === 0) return null;
  return openingOf(text, { end, dateline: text.slice(0, end), list: NOBODY }, people);
}

/** The brackets in a row from `start` that hold people (or, after a dateline, a role without a name). */
function readPeopleBrackets(text: string, start: number, isAfterSlug: boolean): OpeningPeople | null {
  let found: OpeningPeople | null = null;
  for (let at = start, count = 0; count < MOST_BRACKETS && opensAt(text, at); count += 1) {
    const next = readPeopleBracket(text, at, isAfterSlug);
    if (!next) break;
    found = found ? { ...next, list: joinLists(found.list, next.list) } : next;
    at = afterSpaces(text, found.end);
  }
  return found;
}

function joinLists(one: ContributorList, other: ContributorList): ContributorList {
  return {
    contributors: [...one.contributors, ...other.contributors],
    offices: [...one.offices, ...other.offices],
    isSure: one.isSure && other.isSure,
  };
}

function readPeopleBracket(text: string, start: number, isAfterSlug: boolean): OpeningPeople | null {
  const end = bracketEnd(text, start, LONGEST_BRACKET);
  if (end === 0) return null;
  const inside = text.slice(start + 1, end - 1);
  const hasRole = findRoleWords(inside).length > 0;
  if (!hasRole && !isAfterSlug) return null;
  const list = readContributors(inside);
  return isPeople(list, hasRole, inside) ? { end, list, stray: null } : null;
}

/** Nobody after a role, or departments alone, are read too; words that are no names are not. */
function isPeople(list: ContributorList, hasRole: boolean, inside: string): boolean {
  if (list.contributors.length === 0) return hasRole ? !/[，。]/.test(inside) : list.offices.length > 0;
  return areUsualPeople(list) || (hasRole && canBePeople(list));
}

/** “（记者 王宁 昨日，…” without its second half; the names end where the sentence begins. */
function readUnclosedBracket(text: string, start: number): OpeningPeople | null {
  if (bracketEnd(text, start, LONGEST_BRACKET) > 0) return null;
  const length = openNamesEnd(text.slice(start + 1, start + 1 + LONGEST_BRACKET));
  if (length === 0) return null;
  const end = start + 1 + length;
  const list = { ...readContributors(text.slice(start + 1, end)), isSure: false };
  return { end, list, stray: text.charAt(start) };
}

function openingOf(text: string, slug: Slug | null, { end, list, stray }: OpeningPeople): Byline {
  const printed = text.slice(0, end);
  const raw = stray === null ? printed : printed.replace(stray, '');
  const byline = { ...wholeByline(raw, slug?.dateline ?? null, list), end, stray };
  const isSure = list.isSure && !isPlace(printed);
  if (list.contributors.length > 0) return { ...byline, isSure };
  const isEmpty = end > (slug?.end ?? 0) && list.offices.length === 0;
  return { ...byline, isSure, isEmpty, contributors: agencyOf(byline.dateline ?? '') };
}

/** “本报讯（安阳）” can be a place or a person. */
function isPlace(printed: string): boolean {
  return /讯\s*[（(](?:安阳|洛阳|南阳|信阳|安康|宁夏|云南|江苏|江西|海南|海口|广安|梅州|温州|常州|常德|金华|武汉|台州)[）)]$/.test(
    printed,
  );
}
