import type { ContributorRole, ParsedContributor } from '../../../../shared/parsed-page';
import { isNameLike, isUsualName, readNames } from './names';
import { findRoleWords, titlePrefixStart, type RoleWord } from './roles';

/** The people of a printed run; `isSure` is false where the names could be split in another way. */
export interface ContributorList {
  contributors: ParsedContributor[];
  isSure: boolean;
}

/** Words before and after the names that name nobody. */
const LEADING =
  '□ ■ ◎ ● ◇ ○ ◆ ▲ △ ★ ☆ ※ 口 文字/ 文/图 图/文 文/视频 文图 图文 文/ 图/ 文／图 图／文 文／ 图／ 综合 （ ( 【 : ：'.split(
    ' ',
  );
const TRAILING = (
  '摄影报道 综合报道 报道 参与采写 书面采访整理 采访整理 采写 采访 整理 供稿 撰文 编译 摄影 摄 文/图 文／图 图/文 图／文 文图 图文 ' +
  '文并摄 文 图 片 / ／ : ： ） ) 】 等'
).split(' ');

/** Reads “通讯员 张冲 李帅广”, “毛敬雄 本报记者 钱晓虎”, “记者王姝通讯员王洁” … */
export function readContributors(printed: string): ContributorList {
  const text = withoutSurroundings(printed);
  const list: ContributorList = { contributors: [], isSure: true };
  let start = 0;
  let role: ContributorRole = 'author';
  let title: string | null = null;
  for (const next of findRoleWords(text)) {
    const nameEnd = start + titlePrefixStart(text.slice(start, next.start), areUsualNames);
    addNames(list, text.slice(start, nameEnd), { role, title });
    role = next.role;
    title = titleOf(text, nameEnd, next);
    start = next.end;
  }
  addNames(list, text.slice(start), { role, title });
  return list;
}

function withoutSurroundings(printed: string): string {
  let text = printed.trim();
  for (let next = withoutOneWord(text); next !== text; next = withoutOneWord(text)) text = next;
  return text;
}

function withoutOneWord(text: string): string {
  const first = LEADING.find((word) => text.startsWith(word)) ?? '';
  const last =
    TRAILING.find((word) => text.length > first.length + word.length && endsInWord(text, word)) ?? '';
  return text.slice(first.length, text.length - last.length).trim();
}

/** The 文 of “吕  文” is half of a spaced name, that of “杨光洲文” is none. */
function endsInWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false;
  return word.length > 1 || !/(?:^|[\s、])[\u4e00-\u9fff]\s+$/.test(text.slice(-8, -1));
}

function titleOf(text: string, start: number, role: RoleWord): string {
  return text.slice(start, role.end).replace(/^[\s、，,；;：:]+/, '');
}

function addNames(list: ContributorList, run: string, as: Pick<ParsedContributor, 'role' | 'title'>): void {
  const { names, isSure } = readNames(withoutSurroundings(run));
  list.isSure = list.isSure && isSure;
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
