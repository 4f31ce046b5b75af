import type { ContributorRole, ParsedContributor } from '../../../../../shared/parsed-page';
import { isNameLike, isUsualName, readNames } from './names';
import { findRoleWords, titlePrefix, type RoleWord } from './roles';
import { HAN } from './written-forms';

/** The people and departments of a printed run; `isSure` is false where the names could be read in another way. */
export interface ContributorList {
  contributors: ParsedContributor[];
  offices: string[];
  isSure: boolean;
}

/** Nobody, for certain. */
export const NOBODY: ContributorList = { contributors: [], offices: [], isSure: true };

/** Words before and after the names that name nobody. */
const LEADING =
  '□ ■ ◎ ● ◇ ○ ◆ ▲ △ ★ ☆ ※ 口 文字/图片 文/图 图/文 文／图 图／文 文/视频 文、图 文图 图文 综合 （ ( 【 ［ 〔 [ : ： / ／ | ｜ 丨 ， , ； ; 、 -'.split(
    ' ',
  );
const TRAILING = (
  '摄影报道 攝影報道 综合报道 報道 報導 报道 参与采写 书面采访整理 采访整理 采写 采访 整理 供稿 供图 来稿 撰文 撰稿 编译 摄影 文/图 文／图 图/文 图／文 文、图 文图 图文 ' +
  '文并摄 / ／ : ： | ｜ 丨 ） ) 】 ］ 〕 ] ， , ； ; 、 等'
).split(' ');
/** Credit words of one character are taken only where they stand apart: 文 and 图 close given names too. */
const SET_APART = new RegExp(`(?:[/／]|(?<!(?:^|[\\s、])${HAN})\\s)\\s*[文图摄片和与及]$`, 'u');

const LAST_CREDIT = /[文图摄片和与及]$/;

/** Reads “通讯员 张冲 李帅广”, “毛敬雄 本报记者 钱晓虎”, “记者王姝通讯员王洁”, “文/王宁 图/张冲” … */
export function readContributors(printed: string): ContributorList {
  if (printed.length <= LONGEST_PLAIN_NAME && isUsualName(printed) && !printed.endsWith('摄'))
    return authorsOf(printed);
  const text = withCreditsInFront(withoutSurroundings(printed));
  const list: ContributorList = { contributors: [], offices: [], isSure: true };
  let start = 0;
  let role: ContributorRole = 'author';
  let title: string | null = null;
  for (const next of findRoleWords(text)) {
    const run = text.slice(start, next.start);
    const prefix = titlePrefix({ run, holdsNames: title !== null, areNames: areUsualNames });
    addNames(list, run.slice(0, prefix.start), { role, title });
    list.isSure = list.isSure && prefix.isSure;
    role = next.role;
    title = titleOf(text, start + prefix.start, next);
    start = next.end;
  }
  addNames(list, text.slice(start), { role, title });
  return list;
}

const LONGEST_PLAIN_NAME = 3;

/** Most credits are one plain name. */
const authorsOf = (name: string): ContributorList => ({
  contributors: [{ role: 'author', name, title: null }],
  offices: [],
  isSure: true,
});

/** The letters before a stroke, and 文 or 图 behind it: 王宁/文 张冲/图. */
const CREDIT_BEHIND =
  /((?!文[/／]|图[/／]|摄[/／])[^\s/／:：|｜丨]{2,}|[^\s/／]\s+[^\s/／])\s*[/／]\s*(文|图|摄影|摄)(?=$|[\s、，,；;])/g;
/** 王宁 文 张冲 图. */
const CREDITS_APART = /^(.*?(?:\S{2,}|\S\s+\S))\s+文[\s；;，,]+(.*?\S{2,}|\S\s+\S)\s+(图|摄影|摄)$/;

/** Puts a credit word that stands behind its names in front of them. */
function withCreditsInFront(text: string): string {
  if (!/[文图摄]/.test(text)) return text;
  return text.replace(CREDIT_BEHIND, ' $2/$1').replace(CREDITS_APART, '文/$1 $3/$2').trim();
}

function withoutSurroundings(printed: string): string {
  let text = printed.replace(MARKS_IN_FRONT, '').trim();
  for (let next = withoutOneWord(text); next !== text; next = withoutOneWord(text)) text = next;
  return text;
}

const MARKS_IN_FRONT = /^[\s□■◎●◇○◆▲△★☆※（(【［〔[:：/／|｜丨，,；;、-]+/;
const EDGE = new RegExp(
  `^[${firstCharacters(LEADING)}]|[${TRAILING.map((word) => escaped(word.slice(-1))).join('')}文图摄片和与及]$`,
);

function firstCharacters(words: readonly string[]): string {
  return words.map((word) => escaped(word.charAt(0))).join('');
}

function escaped(character: string): string {
  return /[\]\\^-]/.test(character) ? `\\${character}` : character;
}

function withoutOneWord(text: string): string {
  if (!EDGE.test(text)) return text;
  const first = LEADING.find((word) => text.startsWith(word)) ?? '';
  const last =
    TRAILING.find((word) => text.length > first.length + word.length && endsInWord(text, word)) ??
    (LAST_CREDIT.test(text) && SET_APART.test(text) && !isLed(text) ? text.slice(-1) : '');
  return text.slice(first.length, text.length - last.length).trim();
}

/** 王宁/图 keeps its 图, which gives the role of the name. */
const isLed = (text: string): boolean =>
  /[文图摄]\s*[/／]\s*[^文图摄/／]|[^文图摄/／\s]\s*[/／]\s*[文图摄]$/.test(text);

/** 王文图 may be a name, 王宁 文图 is none. */
function endsInWord(text: string, word: string): boolean {
  if (!text.endsWith(word) || (/[）)】］〕\]]/.test(word) && /.[（(【［〔[]/.test(text))) return false;
  const isName =
    /^(?:文图|图文|等)$/.test(word) && isUsualName(text.split(/[\s、，,；;：:/／]/).at(-1) ?? '');
  return !isName;
}

function titleOf(text: string, start: number, role: RoleWord): string {
  return text.slice(start, role.end).replace(/^[\s、，,；;：:]+/, '');
}

function addNames(list: ContributorList, run: string, as: Pick<ParsedContributor, 'role' | 'title'>): void {
  const { names, offices, isSure } = readNames(withoutSurroundings(run));
  list.isSure = list.isSure && isSure;
  list.offices.push(...offices);
  if (as.title?.endsWith('单位')) {
    list.offices.push(...names);
    return;
  }
  for (const name of names) list.contributors.push({ role: as.role, name, title: as.title });
}

function areUsualNames(run: string): boolean {
  const { names } = readNames(run);
  return names.length > 0 && names.every(isUsualName);
}

/** Whether there are people, and each has a usual surname. */
export function areUsualPeople({ contributors }: ContributorList): boolean {
  return contributors.length > 0 && contributors.every(({ name }) => isUsualName(name));
}

/** Whether these can be people: names of any surname, at least one of them after a role word. */
export function canBePeople({ contributors }: ContributorList): boolean {
  const hasTitle = contributors.some(({ title }) => title !== null);
  return hasTitle && contributors.every(({ name }) => isNameLike(name));
}
