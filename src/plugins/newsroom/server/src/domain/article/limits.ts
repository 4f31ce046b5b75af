import { MOST_BLOCKS, STORY_LENGTH } from '../../../../shared/article';
import { lengthOf } from '../../../../shared/characters';

/** What a value of JSON may hold at most: values in each other, and values in all. */
export interface Extent {
  depth: number;
  values: number;
}

/** The deepest that blocks are nested, lists within lists; and the most values that they have. */
const STORY: Extent = { depth: 16, values: 20_000 };

/** The most that all texts of a story take with what is no word of it, such as addresses of pictures: in UTF-16 units. */
const MOST_UNITS = 1_000_000;

type Path = readonly string[];

/** Why a story is none that a paper prints. */
export type StoryExcess =
  | { code: 'story_too_long'; length: number; most: number }
  | { code: 'too_complex'; path: Path; most: number };

/**
 * What of a story, or of a part of it, is beyond every story that a paper prints; nothing where all is within. Its words
 * are every text of it, whatever the attribute; what the library says of a picture is no word of the story.
 */
export function storyExcess(story: Readonly<Record<string, unknown>>): StoryExcess | null {
  const tooComplex = excessPath(story, STORY);
  if (tooComplex) return tooComplex;
  const { body } = story;
  if (Array.isArray(body) && body.length > MOST_BLOCKS)
    return { code: 'too_complex', path: ['body'], most: MOST_BLOCKS };
  const { words, units } = measured(story);
  if (words > STORY_LENGTH) return { code: 'story_too_long', length: words, most: STORY_LENGTH };
  return units > MOST_UNITS ? { code: 'too_complex', path: ['body'], most: MOST_UNITS } : null;
}

/**
 * Where a value is nested deeper, or from where on it holds more values, than an extent allows; walked without recursion,
 * so that no depth is too deep to be found out.
 */
export function excessPath(
  value: unknown,
  { depth, values }: Extent,
): { code: 'too_complex'; path: Path; most: number } | null {
  const waiting: Place[] = [{ inner: value, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { inner } = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (next.depth >= depth) return { code: 'too_complex', path: pathOf(next), most: depth };
    const keys = Object.keys(inner);
    count += keys.length;
    if (count > values) return { code: 'too_complex', path: pathOf(next), most: values };
    for (const key of keys)
      waiting.push({
        inner: (inner as Record<string, unknown>)[key],
        depth: next.depth + 1,
        within: next,
        key,
      });
  }
  return null;
}

/** A value within another, by its key. */
interface Place {
  inner: unknown;
  depth: number;
  within?: Place;
  key?: string;
}

const pathOf = ({ within, key }: Place): string[] =>
  within && key !== undefined ? [...pathOf(within), key] : [];

interface Measure {
  /** Characters that somebody may read. */
  words: number;
  /** UTF-16 units of all texts. */
  units: number;
}

/** How many UTF-16 units all texts of a value have. */
export const unitsOf = (value: unknown): number => measured(value).units;

/** How much all texts of a value hold; of the file of a picture only what the public reads of it is words. */
function measured(value: unknown): Measure {
  if (typeof value === 'string') return { words: lengthOf(value), units: value.length };
  if (typeof value !== 'object' || value === null) return { words: 0, units: 0 };
  const parts = Object.entries(value).map(([key, inner]) => ofPart(key, inner, value));
  return {
    words: parts.reduce((sum, { words }) => sum + words, 0),
    units: parts.reduce((sum, { units }) => sum + units, 0),
  };
}

/** Keys of what tells the shape of a text or names a record. */
const NO_WORDS = ['type', 'format', 'reporter', 'column', 'department', 'documentId'];

function ofPart(key: string, inner: unknown, whole: object): Measure {
  if (key === 'image' && isPicture(whole)) return ofPicture(inner);
  const measure = measured(inner);
  return NO_WORDS.includes(key) ? { ...measure, words: 0 } : measure;
}

const isPicture = (value: object): boolean => (value as { type?: unknown }).type === 'image';

function ofPicture(image: unknown): Measure {
  const { alternativeText, caption } = (image ?? {}) as Record<string, unknown>;
  return { words: measured([alternativeText, caption]).words, units: measured(image).units };
}
