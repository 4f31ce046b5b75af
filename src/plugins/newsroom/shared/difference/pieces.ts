import { diffArrays } from 'diff';
import { Budget } from './budget';
import { isPunctuation, signOf, tokensOf, type Sign } from './tokens';

/** A stretch of a line that stayed, fell away or was added. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
  /** Of a change that should catch the eye. */
  sign: Sign | null;
}

interface Stretch {
  kind: Piece['kind'];
  tokens: string[];
}

/** One character between two changes is chance, not agreement: 甲的乙 against 丙的丁. */
const LONGEST_CHANCE = 1;

/**
 * How one line became the other, character by character; what was removed stands before what took its place. Where too
 * much of it changed for the budget, it was exchanged from its first change to its last.
 */
export function piecesOf(
  before: string,
  after: string,
  names: readonly string[] = [],
  budget = new Budget(),
): Piece[] {
  const stretches = stretchesOf(tokensOf(before, names), tokensOf(after, names), budget);
  return changesOf(withMovedMarks(stretches)).flatMap((change) => piecesOfChange(change, names));
}

function stretchesOf(before: string[], after: string[], budget: Budget): Stretch[] {
  const maxEditLength = budget.edits;
  const parts = diffArrays(before, after, { maxEditLength });
  const stretches = parts?.map(({ added, removed, value }): Stretch => ({
    kind: kindOf({ added, removed }),
    tokens: value,
  }));
  budget.spend(stretches ? editsIn(stretches) : maxEditLength);
  return stretches ?? exchange(before, after);
}

const editsIn = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { kind, tokens }) => sum + (kind === 'same' ? 0 : tokens.length), 0);

/** What both begin and end with stayed, and all between was exchanged. */
function exchange(before: string[], after: string[]): Stretch[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const stretches: Stretch[] = [
    { kind: 'same', tokens: before.slice(0, start) },
    { kind: 'removed', tokens: before.slice(start, before.length - end) },
    { kind: 'added', tokens: after.slice(start, after.length - end) },
    { kind: 'same', tokens: before.slice(before.length - end) },
  ];
  return stretches.filter(({ tokens }) => tokens.length > 0);
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): Piece['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** Where a word changed places with a mark, it is the mark that moved: 后, to ,后 moves the comma. */
function withMovedMarks(stretches: readonly Stretch[]): Stretch[] {
  const moved = [...stretches];
  for (let index = 1; index + 1 < moved.length; index += 1) {
    const [first, mark, last] = moved.slice(index - 1, index + 2);
    if (!first || !mark || !last || !isSwap(first, mark, last)) continue;
    moved[index - 1] = { kind: last.kind, tokens: mark.tokens };
    moved[index] = { kind: 'same', tokens: first.tokens };
    moved[index + 1] = { kind: first.kind, tokens: mark.tokens };
  }
  return moved;
}

const isSwap = (first: Stretch, mark: Stretch, last: Stretch): boolean =>
  mark.kind === 'same' &&
  first.kind !== 'same' &&
  last.kind !== 'same' &&
  first.kind !== last.kind &&
  first.tokens.join() === last.tokens.join() &&
  isPunctuation(mark.tokens) &&
  !isPunctuation(first.tokens);

/** What stayed, or what was exchanged for what. */
interface Change {
  isSame: boolean;
  removed: string[];
  added: string[];
}

function changesOf(stretches: readonly Stretch[]): Change[] {
  const changes: Change[] = [];
  stretches.forEach((stretch, index) => {
    const last = changes.at(-1);
    const isSame = stretch.kind === 'same' && !isChance(stretches, index);
    const change = last && last.isSame === isSame ? last : { isSame, removed: [], added: [] };
    if (change !== last) changes.push(change);
    if (stretch.kind !== 'added') change.removed.push(...stretch.tokens);
    if (stretch.kind !== 'removed') change.added.push(...stretch.tokens);
  });
  return changes;
}

/** Whether a stretch agrees by chance: it is short, and both its neighbours were exchanged. */
function isChance(stretches: readonly Stretch[], index: number): boolean {
  const { tokens } = stretches[index] ?? { tokens: [] };
  if (tokens.length > LONGEST_CHANCE || tokens.some((token) => token.length > 1)) return false;
  return (
    isExchange(stretches.slice(Math.max(0, index - 2), index)) &&
    isExchange(stretches.slice(index + 1, index + 3))
  );
}

const isExchange = (stretches: readonly Stretch[]): boolean =>
  stretches.length === 2 && stretches.every(({ kind }) => kind !== 'same');

function piecesOfChange({ isSame, removed, added }: Change, names: readonly string[]): Piece[] {
  if (isSame) return [{ kind: 'same', text: removed.join(''), sign: null }];
  const sign = signOf([...removed, ...added], names);
  return [
    { kind: 'removed' as const, text: removed.join(''), sign },
    { kind: 'added' as const, text: added.join(''), sign },
  ].filter(({ text }) => text !== '');
}
