import type { SearchedField } from '../../../../shared/contracts/search';
import { searchable, searchablePlaces } from './searchable';
import type { SearchedPart } from './story';

/** A piece of a text, plain, and where in it phrases are found: indexes of UTF-16 units, the end not included. */
export interface Highlight {
  field: SearchedField;
  text: string;
  ranges: [start: number, end: number][];
}

/** Most pieces of one story, and about how many characters of a long text stand before and behind what was found. */
const MOST_PIECES = 4;
const AROUND = 40;

/** Where a text holds the phrases, in its order, without overlaps. */
export function rangesIn(text: string, phrases: readonly string[]): Highlight['ranges'] {
  // Most texts of a story hold none of them: where their characters stand nobody needs to know.
  const form = searchable(text);
  if (!phrases.some((phrase) => form.includes(phrase))) return [];
  const { characters, starts, ends } = searchablePlaces(text);
  const indexes = characters.flatMap((character, index) => Array<number>(character.length).fill(index));
  const found: Highlight['ranges'] = phrases.flatMap((phrase) =>
    [...placesOf(phrase, form)].map((at): [number, number] => [
      starts[indexes[at] ?? 0] ?? 0,
      ends[indexes[at + phrase.length - 1] ?? 0] ?? 0,
    ]),
  );
  return joined(found.sort(([one], [other]) => one - other));
}

function* placesOf(phrase: string, form: string): Generator<number> {
  for (let at = form.indexOf(phrase); at !== -1; at = form.indexOf(phrase, at + phrase.length)) yield at;
}

function joined(ranges: Highlight['ranges']): Highlight['ranges'] {
  const out: Highlight['ranges'] = [];
  for (const [start, end] of ranges) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** The texts of a story in which phrases are found, the more important first; of a long one the piece around the first of them. */
export function highlightsOf(parts: readonly SearchedPart[], phrases: readonly string[]): Highlight[] {
  const found: Highlight[] = [];
  for (const { field, text } of parts) {
    if (found.length === MOST_PIECES) return found;
    const ranges = rangesIn(text, phrases);
    if (ranges.length > 0) found.push(pieceOf({ field, text, ranges }));
  }
  return found;
}

function pieceOf(whole: Highlight): Highlight {
  const { field, text, ranges } = whole;
  const [first = 0] = ranges[0] ?? [];
  const start = startOfCharacter(text, first > 2 * AROUND ? first - AROUND : 0);
  const end = startOfCharacter(
    text,
    Math.min(text.length, Math.max(start + 4 * AROUND, ranges[0]?.[1] ?? 0)),
  );
  return {
    field,
    text: text.slice(start, end),
    ranges: ranges.filter(([, until]) => until <= end).map(([from, until]) => [from - start, until - start]),
  };
}

/** An index at which no pair of surrogates and no sequence of marks is cut; at most that which is given. */
function startOfCharacter(text: string, index: number): number {
  let start = index;
  while (
    start > 0 &&
    start < text.length &&
    /^[\p{M}\u200D\uDC00-\uDFFF]/u.test(text.slice(start, start + 2))
  )
    start -= 1;
  return start;
}
