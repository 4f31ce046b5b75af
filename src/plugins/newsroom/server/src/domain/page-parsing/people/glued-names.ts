import { surnameRank } from './surnames';
import { characterCount, isAllHan } from './written-forms';

/** Names of a run without separators; `isSure` is false where they could be split in another way. */
export interface GluedNames {
  names: string[];
  isSure: boolean;
}

interface Split {
  cost: number;
  names: string[];
}

/** A piece of a run: a name, or a word between or behind names that names nobody. */
interface Piece {
  cost: number;
  name: string | null;
}

const NO_SPLIT = 99;
/** Two splits whose costs are nearer than this are both believable. */
const DOUBT = 0.35;
const LONGEST_GLUED_RUN = 24;
const SHORTEST_GLUED_RUN = 4;
const LONGEST_SURE_WHOLE = 5;

const SURNAME_COST = { 0: 0, 1: 0.4, 2: 0.1 } as const;
const LENGTH_COST = [0, 0, 0.4, 0.2, 0.3];
/** 和 in a given name is rarer than 和 between two names that are otherwise glued. */
const AND_IN_NAME = 0.3;
/** 文 and 图 close given names more often than they stand glued behind one; 摄 is in no name. */
const CREDIT_COST = new Map([
  ['文', 0.8],
  ['图', 0.8],
  ['摄', 0],
]);

/** Splits names printed without any separator by surname and a length of two or three characters. */
export function splitGluedNames(run: string): GluedNames {
  const length = characterCount(run);
  if (length > 2 && run.endsWith('摄')) return splitGluedNames(run.slice(0, -1));
  const isOne = length < SHORTEST_GLUED_RUN || length > LONGEST_GLUED_RUN || !isAllHan(run);
  if (isOne) return { names: run === '' ? [] : [run], isSure: length <= LONGEST_GLUED_RUN };
  const [best, second] = cheapestSplits(Array.from(run));
  if (!best) return { names: [run], isSure: length <= LONGEST_SURE_WHOLE };
  return { names: best.names, isSure: !second || second.cost - best.cost > DOUBT };
}

/** The two cheapest splits of the whole run, by dynamic programming over its prefixes. */
function cheapestSplits(characters: readonly string[]): Split[] {
  const splits: Split[][] = [[{ cost: 0, names: [] }]];
  for (let end = 1; end <= characters.length; end += 1) {
    const candidates: Split[] = [];
    for (let length = 1; length <= 4 && length <= end; length += 1) {
      const piece = pieceOf(characters.slice(end - length, end), end, characters.length);
      if (piece) candidates.push(...splitsWith(piece, splits[end - length] ?? []));
    }
    splits.push(candidates.sort((one, other) => one.cost - other.cost).slice(0, 2));
  }
  return splits[characters.length] ?? [];
}

function splitsWith({ cost, name }: Piece, before: readonly Split[]): Split[] {
  const usable = name === null ? before.filter(({ names }) => names.length > 0) : before;
  return usable.map((split) => ({
    cost: split.cost + cost,
    names: name === null ? split.names : [...split.names, name],
  }));
}

function pieceOf(characters: readonly string[], end: number, total: number): Piece | null {
  const text = characters.join('');
  if (characters.length > 1) {
    const cost = nameCost(text, characters.length);
    return cost >= NO_SPLIT ? null : { cost, name: text };
  }
  if (text === '和' && end < total) return { cost: 0, name: null };
  const credit = end === total ? CREDIT_COST.get(text) : undefined;
  return credit === undefined ? null : { cost: credit, name: null };
}

function nameCost(name: string, length: number): number {
  const rank = surnameRank(name);
  if (rank === null || (length === 4 && rank !== 2)) return NO_SPLIT;
  return SURNAME_COST[rank] + (LENGTH_COST[length] ?? NO_SPLIT) + (name.includes('和') ? AND_IN_NAME : 0);
}
