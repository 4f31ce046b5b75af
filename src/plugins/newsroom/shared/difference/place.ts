import type { LineDifference } from './compare';
import type { Line, LineField } from './lines';
import type { Piece } from './pieces';

/** A stretch of a line of a story: from `start` up to `end`, in UTF-16 units. */
export interface Place {
  field: LineField;
  index: number;
  start: number;
  end: number;
}

/** The words at a place; `null` where the text has no such place. */
export function quoteAt(lines: readonly Line[], { field, index, start, end }: Place): string | null {
  const line = lines.find((one) => one.field === field && one.index === index);
  return line && start < end && end <= line.text.length ? line.text.slice(start, end) : null;
}

/**
 * Where a place of the text before is in the text after. What took the place of the words stands where they stood;
 * `null` where their whole line fell away.
 */
export function placeAfter(differences: readonly LineDifference[], place: Place): Place | null {
  const line = differences.find(({ field, before }) => field === place.field && before === place.index);
  if (!line || line.after === null) return null;
  const [start, end] = [startAfter(line.pieces, place.start), endAfter(line.pieces, place.end)];
  return { field: place.field, index: line.after, start, end: Math.max(start, end) };
}

/** A first character that stayed is where it is now; one that was exchanged is where the exchange begins. */
function startAfter(pieces: readonly Piece[], start: number): number {
  const walk = walkOf(pieces).find((step) => step.kind !== 'added' && start < step.before + step.text.length);
  if (!walk) return textAfter(pieces).length;
  return walk.kind === 'same' ? walk.after + start - walk.before : walk.after;
}

/** A last character that stayed is where it is now; one that was exchanged is where the exchange ends. */
function endAfter(pieces: readonly Piece[], end: number): number {
  const walk = walkOf(pieces).find((step) => step.kind !== 'added' && end <= step.before + step.text.length);
  if (!walk) return textAfter(pieces).length;
  return walk.kind === 'same' ? walk.after + end - walk.before : walk.after + walk.replacement.length;
}

interface Step extends Piece {
  /** Where the piece begins, in the line before and in the line after. */
  before: number;
  after: number;
  /** What was put in the place of a removed piece. */
  replacement: string;
}

function walkOf(pieces: readonly Piece[]): Step[] {
  let [before, after] = [0, 0];
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const step = { ...piece, before, after, replacement: next?.kind === 'added' ? next.text : '' };
    if (piece.kind !== 'added') before += piece.text.length;
    if (piece.kind !== 'removed') after += piece.text.length;
    return step;
  });
}

const textAfter = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
