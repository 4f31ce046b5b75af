import { piecesOf } from '../pieces';
import { changerOf, type ThreeWayLine } from './three-way';

/** A stretch of a line that two persons changed apart from each other, as it was and as each made it. */
export interface ThreeWayWords {
  base: string;
  mine: string;
  theirs: string;
  /** `both` where they made different things of the same words. */
  changedBy: ThreeWayLine['changedBy'];
}

type Line = Omit<ThreeWayWords, 'changedBy'>;
type Side = 'mine' | 'theirs';

/** Words of the base, from one character to before another, and what somebody put in their place. */
interface Edit {
  side: Side;
  start: number;
  end: number;
  text: string;
}

/**
 * Lays two changed forms of a line over the one that they came from, word by word. Changes of both that touch each other
 * are one stretch; in any other, one person's words stand against nobody's. Taken side by side the stretches are each
 * of the three lines to the letter.
 */
export function threeWayWords(line: Line): ThreeWayWords[] {
  const edits = [...editsOf(line, 'mine'), ...editsOf(line, 'theirs')].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  const words: ThreeWayWords[] = [];
  let done = 0;
  for (const cluster of clustersOf(edits)) {
    words.push(...unchanged(line.base.slice(done, cluster.start)), ...goneOn(wordsOf(line.base, cluster)));
    done = cluster.end;
  }
  return [...words, ...unchanged(line.base.slice(done))];
}

const unchanged = (text: string): ThreeWayWords[] =>
  text ? [{ base: text, mine: text, theirs: text, changedBy: 'nobody' }] : [];

function editsOf(line: Line, side: Side): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { kind, text } of piecesOf(line.base, line[side])) {
    const last = edits.at(-1);
    if (kind === 'same') at += text.length;
    else {
      const edit = last?.end === at ? last : { side, start: at, end: at, text: '' };
      if (edit !== last) edits.push(edit);
      if (kind === 'added') edit.text += text;
      else edit.end = at += text.length;
    }
  }
  return edits;
}

/**
 * Where both put words at one place and one of them begins with those of the other, that person went on writing: the
 * words of both are the same as far as they go, and what follows is one person's.
 */
function goneOn(words: ThreeWayWords): ThreeWayWords[] {
  const { base, mine, theirs, changedBy } = words;
  const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  if (changedBy !== 'both' || base || !longer.startsWith(shorter)) return [words];
  const rest = { base, mine: mine.slice(shorter.length), theirs: theirs.slice(shorter.length) };
  return [
    { base, mine: shorter, theirs: shorter, changedBy: changerOf(base, shorter, shorter) },
    { ...rest, changedBy: changerOf(rest.base, rest.mine, rest.theirs) },
  ];
}

interface Cluster {
  start: number;
  end: number;
  edits: Edit[];
}

/** Changes that touch each other, together. */
function clustersOf(edits: readonly Edit[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const edit of edits) {
    const last = clusters.at(-1);
    if (last && edit.start <= last.end) {
      last.edits.push(edit);
      last.end = Math.max(last.end, edit.end);
    } else {
      clusters.push({ start: edit.start, end: edit.end, edits: [edit] });
    }
  }
  return clusters;
}

function wordsOf(base: string, { start, end, edits }: Cluster): ThreeWayWords {
  const as = (side: Side): string => {
    let [text, done] = ['', start];
    for (const edit of edits.filter((one) => one.side === side)) {
      text += base.slice(done, edit.start) + edit.text;
      done = edit.end;
    }
    return text + base.slice(done, end);
  };
  const words = { base: base.slice(start, end), mine: as('mine'), theirs: as('theirs') };
  return { ...words, changedBy: changerOf(words.base, words.mine, words.theirs) };
}
