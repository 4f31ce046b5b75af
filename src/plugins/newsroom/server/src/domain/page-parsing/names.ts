import { HAN, isAt } from './chars';
import { surnameRank } from './surnames';

/** Names read from one printed run; `isSure` is false where they could be split in another way. */
export interface NameList {
  names: string[];
  isSure: boolean;
}

interface Split {
  cost: number;
  names: string[];
}

const NO_SPLIT = 99;
/** Two splits whose costs are nearer than this are both believable. */
const DOUBT = 0.35;
const LONGEST_GLUED_RUN = 24;

const SURNAME_COST = { 0: 0, 1: 0.4, 2: 0.1 } as const;
const LENGTH_COST = [0, 0, 0.4, 0.2, 0.3];

const BETWEEN_NAMES = /[、，,；;：:/／|和]+/;
const SPACES = /\s+/;

/** Reads the names of a run such as “吴畏、曾言”, “张 冲 李帅广” or “王姝王洁”. */
export function readNames(run: string): NameList {
  const list: NameList = { names: [], isSure: true };
  for (const part of run.split(BETWEEN_NAMES)) addTo(list, joinSpacedNames(part.trim().split(SPACES)));
  return list;
}

function addTo(list: NameList, tokens: readonly string[]): void {
  for (const token of tokens) {
    const split = splitGluedNames(token);
    list.names.push(...split.names);
    list.isSure = list.isSure && split.isSure;
  }
}

/** A two-character name is often printed with a space inside: two lone characters in a row are one name. */
function joinSpacedNames(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  let waiting = '';
  for (const token of tokens) {
    if (token === '') continue;
    const isLone = token.length === 1 && isAt(token, 0, HAN);
    if (waiting !== '') joined.push(isLone ? waiting + token : waiting);
    if (waiting !== '' && isLone) waiting = '';
    else if (isLone) waiting = token;
    else {
      joined.push(token);
      waiting = '';
    }
  }
  if (waiting !== '') joined.push(waiting);
  return joined;
}

/** Splits names printed without any separator by surname and a length of two or three characters. */
export function splitGluedNames(run: string): NameList {
  const isShort = run.length < 4;
  if (isShort || run.length > LONGEST_GLUED_RUN || !isAllHan(run)) {
    return { names: run === '' ? [] : [run], isSure: run.length <= LONGEST_GLUED_RUN };
  }
  const [best, second] = cheapestSplits(run);
  if (!best || best.cost >= NO_SPLIT) return { names: [run], isSure: run.length < 6 };
  return { names: best.names, isSure: !second || second.cost - best.cost > DOUBT };
}

/** The two cheapest splits of the whole run, by dynamic programming over its prefixes. */
function cheapestSplits(run: string): Split[] {
  const splits: Split[][] = [[{ cost: 0, names: [] }]];
  for (let end = 1; end <= run.length; end += 1) {
    const candidates: Split[] = [];
    for (let length = 2; length <= 4 && length <= end; length += 1) {
      const name = run.slice(end - length, end);
      const cost = nameCost(name);
      if (cost >= NO_SPLIT) continue;
      for (const before of splits[end - length] ?? []) {
        candidates.push({ cost: before.cost + cost, names: [...before.names, name] });
      }
    }
    splits.push(candidates.sort((one, other) => one.cost - other.cost).slice(0, 2));
  }
  return splits[run.length] ?? [];
}

function nameCost(name: string): number {
  const rank = surnameRank(name);
  if (rank === null || (name.length === 4 && rank !== 2)) return NO_SPLIT;
  return SURNAME_COST[rank] + (LENGTH_COST[name.length] ?? NO_SPLIT);
}

export function isAllHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isAt(text, at, HAN)) return false;
  return true;
}

/** Whether a printed name is that of a Han Chinese person with a surname that the list knows. */
export function isUsualName(name: string): boolean {
  return name.length >= 2 && name.length <= 4 && isAllHan(name) && surnameRank(name) !== null;
}

const FOREIGN_NAME = /^[\u4e00-\u9fffA-Za-z]+(?:[·•．.‧][\u4e00-\u9fffA-Za-z]+)+$/;

/** Whether the text can be a name at all: two to four Han characters, or one with an interpunct. */
export function isNameLike(name: string): boolean {
  if (name.length > 20) return false;
  return (name.length >= 2 && name.length <= 4 && isAllHan(name)) || FOREIGN_NAME.test(name);
}
