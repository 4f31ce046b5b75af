import { diffArrays } from 'diff';
import { bigramsOf } from '../bigrams';
import type { Line } from './lines';

/** A line of the one text and the line of the other that it became; alone where there is none. */
export interface Pair {
  before: Line | null;
  after: Line | null;
}

/** From which share of common character pairs on two lines count as one that was changed. */
const LEAST_SIMILARITY = 0.4;

/** Lays two versions of a field side by side, in their order, so that like stands beside like. */
export function aligned(before: readonly Line[], after: readonly Line[]): Pair[] {
  const similarity = similarityMeter();
  const parts = diffArrays([...before], [...after], {
    comparator: (one, other) => similarity(one.text, other.text) >= LEAST_SIMILARITY,
  });
  const [old, young] = [before.values(), after.values()];
  return parts.flatMap(({ added, removed, value }) =>
    value.map((): Pair => ({ before: added ? null : next(old), after: removed ? null : next(young) })),
  );
}

function next(lines: Iterator<Line, undefined>): Line | null {
  return lines.next().value ?? null;
}

/** Measures how alike two texts are, from 0 to 1: the Dice coefficient of their character pairs. */
function similarityMeter(): (one: string, other: string) => number {
  const known = new Map<string, Set<string>>();
  const pairsOf = (text: string): Set<string> => {
    const pairs = known.get(text) ?? bigramsOf(text);
    known.set(text, pairs);
    return pairs;
  };
  return (one, other) => (one === other ? 1 : dice(pairsOf(one), pairsOf(other)));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * common) / all;
}
