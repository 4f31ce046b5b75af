import type { ReasonsInput } from '../../../../shared/contracts/reasons';

/** A reason as somebody writes it; a new one has no code yet. */
export type WrittenReason = ReasonsInput['reasons'][number];

/** What a new reason begins with. */
export const NEW_REASON: WrittenReason = { name: { en: '', zh: '' }, acts: ['return'], isActive: true };

/** The list with one of its reasons further up or down. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): Item[] {
  const item = list[index];
  if (item === undefined) return [...list];
  return list.toSpliced(index, 1).toSpliced(index + by, 0, item);
}
