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

/** Most lines that are removed and added for like to be looked for among them: comparing all with all takes its time. */
const MOST_COMPARED = 80;

/**
 * Lays two versions of a field side by side, in their order, so that like stands beside like. Where most of a long text
 * changed, only lines that stayed are found again.
 */
export function aligned(before: readonly Line[], after: readonly Line[]): Pair[] {
  const parts = likeLines(before, after) ?? sameLines(before, after) ?? [];
  const [old, young] = [before.values(), after.values()];
  const pairs = parts.flatMap(({ added, removed, value }) =>
    value.map((): Pair => ({ before: added ? null : next(old), after: removed ? null : next(young) })),
  );
  return [
    ...pairs,
    ...[...old].map((line) => alone(line, null)),
    ...[...young].map((line) => alone(null, line)),
  ];
}

const alone = (before: Line | null, after: Line | null): Pair => ({ before, after });

function likeLines(before: readonly Line[], after: readonly Line[]) {
  const similarity = similarityMeter();
  return diffArrays([...before], [...after], {
    comparator: (one, other) => similarity(one.text, other.text) >= LEAST_SIMILARITY,
    maxEditLength: MOST_COMPARED,
  });
}

/** Most lines that are removed and added for those that stayed to be found among them. */
const MOST_LINES = 1_500;

const sameLines = (before: readonly Line[], after: readonly Line[]) =>
  diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: MOST_LINES,
  });

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
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const pair of fewer) if (more.has(pair)) common += 1;
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * common) / all;
}
