import type { AutosaveView } from '../../../../../shared/contracts/autosaves';
import type { ArticleContent } from '../../../../../shared/article';
import { differenceBetween, isChanged, linesOf } from '../../../../../shared/difference';
import type { Mark } from '../text/segments';

/** How long after their last word somebody counts as being at it. */
const AT_WORK_MS = 5 * 60_000;

/** The lines of a text that others are changing now, and have not saved. */
export function presenceMarks(
  text: ArticleContent,
  others: readonly AutosaveView[],
  { now, labelOf }: { now: number; labelOf: (name: string) => string },
): Mark[] {
  const lines = linesOf(text);
  return others
    .filter(({ at }) => now - Date.parse(at) < AT_WORK_MS)
    .flatMap(({ by, fields }) =>
      differenceBetween(text, { ...text, ...fields })
        .filter(isChanged)
        .flatMap(({ field, before }): Mark[] => {
          const line = lines.find((one) => one.field === field && one.index === before);
          if (!line?.text) return [];
          const place = { field, index: line.index, start: 0, end: line.text.length };
          return [
            { ...place, id: `presence-${by}-${field}-${line.index}`, kind: 'presence', label: labelOf(by) },
          ];
        }),
    );
}
