import { aligned, type Pair } from './align';
import { Budget } from './budget';
import { LINE_FIELDS, linesOf, type LineField, type ReadableContent } from './lines';
import { piecesOf, type Piece } from './pieces';

/** What became of one line of a story. */
export interface LineDifference {
  field: LineField;
  /** Place of the line before and after, from 0 within its field; `null` where it is not there. */
  before: number | null;
  after: number | null;
  pieces: Piece[];
}

/** Of these a story has one line at most: whatever stands there after is what was there before. */
export const isTitleLine = (field: LineField): boolean => field !== 'body' && field !== 'caption';

/**
 * The difference between two texts of a story at the level of characters, line by line in the order of reading.
 * Lines that stayed are there too, as one piece.
 */
export function differenceBetween(
  before: ReadableContent,
  after: ReadableContent,
  names: readonly string[] = namesIn(before, after),
): LineDifference[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const budget = new Budget();
  return LINE_FIELDS.flatMap((field) => {
    const ofField = (line: { field: LineField }): boolean => line.field === field;
    const [was, is] = [old.filter(ofField), young.filter(ofField)];
    const pairs = isTitleLine(field) ? titlePair(was[0], is[0]) : aligned(was, is);
    return pairs.map((pair) => lineDifference(field, pair, { names, budget }));
  });
}

const titlePair = (before: Pair['before'] = null, after: Pair['after'] = null): Pair[] =>
  before || after ? [{ before, after }] : [];

const lineDifference = (
  field: LineField,
  { before, after }: Pair,
  { names, budget }: { names: readonly string[]; budget: Budget },
): LineDifference => ({
  field,
  before: before?.index ?? null,
  after: after?.index ?? null,
  pieces: piecesOf(before?.text ?? '', after?.text ?? '', names, budget),
});

/** The persons that either text names in its byline: a change of their names stands out. */
const namesIn = (...contents: readonly ReadableContent[]): string[] => [
  ...new Set(contents.flatMap(({ contributors }) => contributors.map(({ name }) => name))),
];

/** Whether anything of a line changed. */
export const isChanged = ({ pieces }: LineDifference): boolean => pieces.some(({ kind }) => kind !== 'same');
