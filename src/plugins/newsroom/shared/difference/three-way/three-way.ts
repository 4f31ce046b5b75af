import { differenceBetween, isTitleLine, type LineDifference } from '../compare';
import { LINE_FIELDS, linesOf, type LineField, type ReadableContent } from '../lines';

/** One line of a text that two persons changed apart from each other. Indexes count within the field. */
export interface ThreeWayLine {
  field: LineField;
  base: number | null;
  mine: number | null;
  theirs: number | null;
  /** Who changed it; `both` where they made different things of it. */
  changedBy: 'nobody' | 'me' | 'them' | 'both';
}

/** Three texts of a story: that which both began with, and what each made of it. */
export interface ThreeTexts<Content extends ReadableContent = ReadableContent> {
  base: Content;
  mine: Content;
  theirs: Content;
}

/**
 * Lays two changed texts over the one that they came from, in the order of reading. Every line of all three is in
 * it, so whoever chooses for each of them loses nothing unseen.
 */
export function threeWay(texts: ThreeTexts): ThreeWayLine[] {
  const [mine, theirs] = [
    differenceBetween(texts.base, texts.mine),
    differenceBetween(texts.base, texts.theirs),
  ];
  const judge = judgeOf(texts);
  return LINE_FIELDS.flatMap((field) => {
    const sides = { mine: sideOf(mine, field), theirs: sideOf(theirs, field) };
    return placesOf(sides, field, isSameIn(texts, field)).map(judge);
  });
}

type IsSame = (mine: number, theirs: number) => boolean;

/** Whether both added the same paragraph to the letter and its form, as somebody does who took up what the other had not saved. */
function isSameIn({ mine, theirs }: ThreeTexts, field: LineField): IsSame {
  if (field !== 'body') return () => false;
  return (one, other) => written(mine.body[one]) === written(theirs.body[other]);
}

/** Databases keep the names of a block in an order of their own. */
const written = (block: unknown): string =>
  JSON.stringify(block, (_name, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** What one person made of the lines of a field. */
interface Side {
  /** By the line of the base: the line that it became. */
  became: Map<number, number | null>;
  /** By the line of the base that they stand before: the lines that were added. */
  added: Map<number, number[]>;
}

function sideOf(differences: readonly LineDifference[], field: LineField): Side {
  const side: Side = { became: new Map(), added: new Map() };
  let next = 0;
  for (const { before, after } of differences.filter((line) => line.field === field)) {
    if (before !== null) {
      side.became.set(before, after);
      next = before + 1;
    } else if (after !== null) {
      side.added.set(next, [...(side.added.get(next) ?? []), after]);
    }
  }
  return side;
}

type Place = Omit<ThreeWayLine, 'changedBy'>;

function placesOf({ mine, theirs }: { mine: Side; theirs: Side }, field: LineField, isSame: IsSame): Place[] {
  const lines = new Set([...mine.became.keys(), ...theirs.became.keys()]).size;
  return Array.from({ length: lines + 1 }, (_, base) => [
    ...additionsOf({ mine: mine.added.get(base) ?? [], theirs: theirs.added.get(base) ?? [] }, field, isSame),
    ...(base < lines
      ? [{ field, base, mine: mine.became.get(base) ?? null, theirs: theirs.became.get(base) ?? null }]
      : []),
  ]).flat();
}

/** The lines that each added at one place. */
type Added = Record<'mine' | 'theirs', readonly number[]>;

/** A story has one title line of a kind, so two that were added stand against each other; paragraphs can both stay, and stand once where both added the same. */
function additionsOf({ mine, theirs }: Added, field: LineField, isSame: IsSame): Place[] {
  if (isTitleLine(field) && mine.length + theirs.length > 0) {
    return [{ field, base: null, mine: mine[0] ?? null, theirs: theirs[0] ?? null }];
  }
  const places: Place[] = [];
  let ownLines: readonly number[] = [];
  let theirLines = theirs;
  for (const index of mine) {
    const found = theirLines.findIndex((other) => isSame(index, other));
    if (found < 0) ownLines = [...ownLines, index];
    else {
      places.push(...apart(field, { mine: ownLines, theirs: theirLines.slice(0, found) }));
      places.push({ field, base: null, mine: index, theirs: theirLines[found] ?? null });
      [ownLines, theirLines] = [[], theirLines.slice(found + 1)];
    }
  }
  return [...places, ...apart(field, { mine: ownLines, theirs: theirLines })];
}

const apart = (field: LineField, { mine, theirs }: Added): Place[] => [
  ...theirs.map((index): Place => ({ field, base: null, mine: null, theirs: index })),
  ...mine.map((index): Place => ({ field, base: null, mine: index, theirs: null })),
];

function judgeOf(texts: ThreeTexts): (place: Place) => ThreeWayLine {
  const base = textsIn(texts.base);
  const mine = textsIn(texts.mine);
  const theirs = textsIn(texts.theirs);
  return (place) => {
    const { field } = place;
    const [was, my, their] = [base(field, place.base), mine(field, place.mine), theirs(field, place.theirs)];
    return { ...place, changedBy: changerOf(was, my, their) };
  };
}

/** Who changed a text, by what it was and what each made of it. */
export function changerOf(
  was: string | null,
  my: string | null,
  their: string | null,
): ThreeWayLine['changedBy'] {
  if (my === their) return 'nobody';
  if (their === was) return 'me';
  return my === was ? 'them' : 'both';
}

/** Looks up lines of a text; `null` where there is none. */
function textsIn(content: ReadableContent): (field: LineField, index: number | null) => string | null {
  const texts = new Map(linesOf(content).map(({ field, index, text }) => [`${field} ${index}`, text]));
  return (field, index) => (index === null ? null : (texts.get(`${field} ${index}`) ?? null));
}
