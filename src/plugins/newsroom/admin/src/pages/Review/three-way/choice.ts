import type { ThreeWayLine } from '../../../../../shared/difference';

/** Whose line is taken. */
export type Choice = 'mine' | 'theirs';

/** Whose line is taken, or which words of it. */
export type LineChoice = Choice | 'words';

/** What is taken where nobody has to choose; `undefined` where both changed the line. */
export function choiceFor({ changedBy }: Pick<ThreeWayLine, 'changedBy'>): Choice | undefined {
  if (changedBy === 'both') return undefined;
  return changedBy === 'me' ? 'mine' : 'theirs';
}
