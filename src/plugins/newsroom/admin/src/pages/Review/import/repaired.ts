import { linesOf, type Place, type ReadableContent } from '../../../../../shared/difference';
import type { ParsedArticle, ParseWarningCode } from '../../../../../shared/parsed-page';
import { repairHalfWidth } from '../../../../../shared/proofreading';

/** What the story has by now of what a warning missed, whatever was done to it at the import. */
const REPAIRED: Partial<Record<ParseWarningCode, (story: ReadableContent) => boolean>> = {
  no_headline: ({ headline }) => headline.trim() !== '',
  no_byline: ({ byline, contributors }) => Boolean(byline) || contributors.length > 0,
  empty_byline: ({ contributors }) => contributors.length > 0,
  half_width_punctuation: (story) => linesOf(story).every(({ text }) => repairHalfWidth(text) === text),
};

/** Whether a story has what a warning of its import missed. */
export const isRepaired = (code: ParseWarningCode, story: ReadableContent): boolean =>
  REPAIRED[code]?.(story) ?? false;

/** Characters on both sides of a place that show whether somebody was at it. */
const AROUND = 4;

/** Whether somebody changed the words at a place of the reading, which is what a gap or a cut is for. */
export function isChangedAt(
  { paragraphs }: Pick<ParsedArticle, 'paragraphs'>,
  { paragraph, offset }: { paragraph: number; offset: number },
  { place, story }: { place: Place; story: ReadableContent },
): boolean {
  const read = paragraphs[paragraph] ?? '';
  const now = linesOf(story).find(({ field, index }) => field === place.field && index === place.index)?.text;
  return around(read, offset) !== around(now ?? '', place.start);
}

/** The words at a place; where a paragraph begins or ends there, that is told too. */
const around = (text: string, at: number): string =>
  `\n${text}\n`.slice(Math.max(0, at + 1 - AROUND), at + 1 + AROUND);
