import { isOffice, officeBefore, soundsLikeOffice } from './departments';
import { surnameRank } from './surnames';
import { splitGluedNames } from './glued-names';
import { characterCount, HAN, isAllHan, NAME_DOTS } from './written-forms';

/** Names and departments read from one printed run; `isSure` is false where they could be read in another way. */
export interface NameList {
  names: string[];
  offices: string[];
  isSure: boolean;
}

const BRACKETS = /[（(【［〔[][^（()）【】［］〔〕[\]]*[）)】］〕\]]/g;
const BETWEEN_NAMES = /[、，,；;：:/／|｜丨&＆]+|^·|\s[和与及]\s(?=\S{2})/;
const SPACES = /\s+/;
/** Three lone characters: a name of three, or one of two with a word behind it. */
const THREE_APART = new RegExp(`(?:^|\\S{2}\\s+)${HAN}\\s+${HAN}\\s+${HAN}$`, 'u');

/** Reads the names of a run such as “吴畏、曾言”, “张 冲 李帅广”, “王姝王洁” or “市司法局 王宁”. */
export function readNames(run: string): NameList {
  if (run === '') return { names: [], offices: [], isSure: true };
  const list: NameList = { names: [], offices: [], isSure: true };
  const parts = run.replace(BRACKETS, ' ').split(BETWEEN_NAMES);
  list.offices.push(...[...run.matchAll(BRACKETS)].map(([bracket]) => bracket.slice(1, -1)).filter(isOffice));
  const tokens = parts.flatMap((part) => joinSpacedNames(joinLatin(part.trim()).split(SPACES)));
  list.isSure = !parts.some((part) => THREE_APART.test(part.trim()));
  for (const [index, token] of tokens.entries()) addToken(list, token, index < tokens.length - 1);
  return list;
}

function addToken(list: NameList, token: string, isFollowed: boolean): void {
  if (isOffice(token)) list.offices.push(token);
  else if (soundsLikeOffice(token)) {
    (isFollowed ? list.offices : list.names).push(token);
    list.isSure = false;
  } else addNames(list, token);
}

function addNames(list: NameList, token: string): void {
  const office = officeBefore(token, isUsualName);
  if (office) list.offices.push(office);
  const split = splitGluedNames(token.slice(office?.length ?? 0));
  list.names.push(...split.names);
  list.isSure = list.isSure && split.isSure && characterCount(token) > 1;
}

/** Tom Li is one name; the blank inside becomes one that does not part. */
function joinLatin(text: string): string {
  return text.replace(/(?<=[A-Za-z.’'])[ \u00a0]+(?=[A-Za-z])/g, '\u2060');
}

/** A two-character name is often printed with a space inside: two lone characters in a row are one name, and so are three at the end. */
function joinSpacedNames(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  let waiting: string[] = [];
  for (const token of tokens) {
    if (token === '') continue;
    if (isLone(token)) waiting.push(token);
    else {
      joined.push(...pairsOf(waiting), token.replace(/\u2060/g, ' '));
      waiting = [];
    }
  }
  return [...joined, ...pairsOf(waiting)];
}

const isLone = (token: string): boolean => characterCount(token) === 1 && isAllHan(token);

const CREDITS = ['文', '图', '摄'];

function pairsOf(characters: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < characters.length;) {
    const isThree = characters.length - at === 3 && !CREDITS.includes(characters[at + 2] ?? '');
    const length = isThree ? 3 : 2;
    const name = characters.slice(at, at + length).join('');
    if (!CREDITS.includes(name)) names.push(name);
    at += length;
  }
  return names;
}

/** Whether a printed name is that of a Han Chinese person with a surname that the list knows. */
export function isUsualName(name: string): boolean {
  const length = characterCount(name);
  const rank = surnameRank(name);
  if (rank === null || length < 2 || (length > 3 && (rank !== 2 || length > 4))) return false;
  return isAllHan(name) && !isNoName(name);
}

const DOTTED_NAME = new RegExp(`^(?:${HAN}|[A-Za-z])+(?:[${NAME_DOTS}](?:${HAN}|[A-Za-z])+)+$`, 'u');
const LATIN_NAME = /^[A-Z][A-Za-z.’'-]*(?: [A-Za-z][A-Za-z.’'-]*){0,4}$/;
const LONGEST_NAME = 24;

/** Names of minorities are printed without dots too; no sentence may be taken for one. */
const LONG_NAME = new RegExp(`^(?![^]*[的了是在从与就被把将为获对向着过这那])${HAN}{5,8}$`, 'u');

/** Whether the text can be a name at all: two to eight Han characters, one with an interpunct, or a Latin one. */
export function isNameLike(name: string): boolean {
  if (name.length > LONGEST_NAME || isNoName(name)) return false;
  const length = characterCount(name);
  const isHan = isAllHan(name) && length >= 2;
  return (isHan && (length <= 4 || LONG_NAME.test(name))) || DOTTED_NAME.test(name) || LATIN_NAME.test(name);
}

const NO_NAMES = new Set(
  (
    '手记 观察 调查 获悉 采访 了解 编译 述评 来信 提问 追问 连线 队伍 注 按 问 们 团队 报道 整理 单位 站 团 会 节 见习 实习 ' +
    '高新 金融 安全 方面 时候 时间 应该 相关 全部 全国 全省 全市 全县 成为 计划 常见 广大 经过 支持 强调 于是 和谐 公开 公示 程序 高度'
  ).split(' '),
);

function isNoName(name: string): boolean {
  return NO_NAMES.has(name);
}
