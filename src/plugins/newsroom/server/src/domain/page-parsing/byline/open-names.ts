import { areUsualPeople, readContributors, type ContributorList } from '../people/contributors';
import { isNameLike, isUsualName } from '../people/names';
import { HAN, NAME_DOTS, simplified } from '../people/written-forms';

const LONGEST_OPEN_BYLINE = 80;
const OUTLET_BEFORE = `(?:${HAN}{0,12}(?:本[报网台刊社]|[报网社台]|融媒体?|融媒体中心|全媒体?|首席|见习|实习|特约|摄影))?`;
const ROLE_HEAD = new RegExp(`${OUTLET_BEFORE}(?:记者|通讯员|实习生)[\\s:：]*`, 'uy');
const GOES_ON = `(?=[\\s、，,；：:0-9（(]|$|本报|记者|通讯员|实习生|报道)`;
const NAME = new RegExp(
  `(?:${HAN}[ \\u3000\\u00a0]+${HAN}|${HAN}{2,8}?(?:[${NAME_DOTS}]${HAN}{1,8})*|[A-Z][A-Za-z.’'-]*(?: [A-Z][A-Za-z.’'-]*)*)${GOES_ON}`,
  'uy',
);
const BETWEEN = /[\s、，,；;]*/y;

/** Where the names end that follow role words from the beginning of `text` on, set apart from what comes after; 0 where none do. */
export function openNamesEnd(text: string): number {
  const head = simplified(text.slice(0, 200));
  let [at, end, isAfterRole] = [0, 0, false];
  for (;;) {
    const role = lengthAt(ROLE_HEAD, head, at);
    const name = role > 0 || !isAfterRole ? 0 : nameLengthAt(head, at);
    if (role === 0 && name === 0) return end;
    isAfterRole = true;
    at += role + name;
    if (name > 0) end = at;
    at += name > 0 ? lengthAt(BETWEEN, head, at) : 0;
  }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function nameLengthAt(text: string, at: number): number {
  NAME.lastIndex = at;
  const printed = NAME.exec(text)?.[0] ?? '';
  const name = new RegExp(`^${HAN}`, 'u').test(printed) ? printed.replace(/\s/g, '') : printed;
  const isForeign = /[A-Z·•・‧．.]/.test(name) && isNameLike(name);
  return isUsualName(name) || isForeign ? printed.length : 0;
}

/** People without a bracket around them, up to `end`. */
interface OpenPeople {
  end: number;
  list: ContributorList;
  stray: null;
}

/** 羊城晚报讯记者刘玮宁、通讯员陈燕舒报道： has no bracket; “记者从…获悉” is no byline. Without a dateline more is asked. */
export function readOpenPeople(text: string, start: number, isAfterSlug: boolean): OpenPeople | null {
  const head = simplified(text.slice(start, start + LONGEST_OPEN_BYLINE));
  if (!/记者|通讯员|实习生/.test(head.slice(0, 16))) return null;
  const length =
    reportedLength(head) ||
    (isAfterSlug || /^(?:本报)?(?:特约)?(?:通讯员|实习生)/.test(head) ? openNamesEnd(head) : 0);
  if (length === 0) return null;
  const end = start + length;
  const list = readContributors(text.slice(start, end).replace(/[：:，,。\s]$/, ''));
  return list.contributors.length > 0 && (areUsualPeople(list) || openNamesEnd(head) > 0)
    ? { end, list, stray: null }
    : null;
}

/** Up to 报道, or up to a colon. */
const REPORTED = [
  /^[^，。；“]{2,60}?报道(?:[：:，,。\s]|$|(?=[0-9“]|近日|日前|昨|今))/,
  /^[^，。；：:“]{2,40}[：:]/,
];

function reportedLength(head: string): number {
  for (const pattern of REPORTED) {
    const printed = pattern.exec(head)?.[0];
    const isPeople =
      printed !== undefined && areUsualPeople(readContributors(printed.replace(/[：:，,。\s]$/, '')));
    if (isPeople) return printed.length;
  }
  return 0;
}
