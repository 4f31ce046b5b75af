import { rawLines } from '../../../../../shared/page-text';
import type { PageStory } from '../../../../../shared/page-editing';
import type { DroppedText, ParsedPage } from '../../../../../shared/parsed-page';

/** One line of the raw text, and what of it no story keeps. */
export interface RawLine {
  number: number;
  text: string;
  dropped: DroppedText[];
}

/** Lines of the raw text that belong together: those of one story of the reading, or of none. */
export interface Region {
  /** Stories of the reading that begin here, counted from 0. */
  sources: number[];
  lines: RawLine[];
}

/** The raw text by the stories of its reading; names of columns stand for themselves, and blank lines before all are left out. */
export function regionsOf(text: string, page: ParsedPage): Region[] {
  const lines = rawLines(text);
  const starts = startsOf(lines, page);
  const regions: Region[] = [];
  lines.forEach((line, index) => {
    const number = index + 1;
    const sources = starts.get(number);
    if (sources || regions.length === 0) regions.push({ sources: sources ?? [], lines: [] });
    const dropped = page.dropped.filter((one) => one.line === number);
    regions.at(-1)?.lines.push({ number, text: line, dropped });
  });
  return regions.filter(holdsText);
}

const holdsText = ({ sources, lines }: Region): boolean =>
  sources.length > 0 || lines.some(({ text }) => text.trim() !== '');

/** The lines on which a region begins, and the stories that do; none begin at the name of a column. */
function startsOf(lines: readonly string[], page: ParsedPage): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  page.articles.forEach(({ line }, source) => starts.set(line, [...(starts.get(line) ?? []), source]));
  for (const { text, beforeArticle } of page.columns) {
    const line = lastLineBefore(lines, page.articles[beforeArticle]?.line, text);
    if (line !== null && !starts.has(line)) starts.set(line, []);
  }
  return starts;
}

const NEAR = 20;

/** The last line before another that reads like this; `null` where there is none near it. */
function lastLineBefore(lines: readonly string[], before: number | undefined, text: string): number | null {
  const end = before ?? lines.length + 1;
  for (let number = end - 1; number > Math.max(0, end - NEAR); number -= 1) {
    if (lines[number - 1]?.trim() === text) return number;
  }
  return null;
}

/** The places of the stories that were made of a region. */
export const storiesIn = ({ sources }: Region, stories: readonly PageStory[]): number[] =>
  stories.flatMap((story, at) => (story.sources.some((source) => sources.includes(source)) ? [at] : []));
