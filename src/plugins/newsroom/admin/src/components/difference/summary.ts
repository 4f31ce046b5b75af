import { isChanged, type LineDifference, type Piece, type Sign } from '../../../../shared/difference';

/** How much of a text changed, and how much of that is easily overlooked. */
export interface Summary extends Record<Sign, number> {
  changes: number;
  lines: number;
}

/** Counts changes; what was exchanged for something else is one. */
export function summaryOf(lines: readonly LineDifference[]): Summary {
  const summary = { changes: 0, lines: lines.filter(isChanged).length, number: 0, name: 0, punctuation: 0 };
  for (const { sign } of lines.flatMap(({ pieces }) => pieces.filter(isOneChange))) {
    summary.changes += 1;
    if (sign) summary[sign] += 1;
  }
  return summary;
}

/** Whether a change begins here: what was exchanged for something else is one. */
export const isOneChange = ({ kind }: Piece, index: number, pieces: readonly Piece[]): boolean =>
  kind === 'removed' || (kind === 'added' && pieces[index - 1]?.kind !== 'removed');
