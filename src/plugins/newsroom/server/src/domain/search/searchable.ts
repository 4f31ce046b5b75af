import { Converter } from 'opencc-js/t2cn';

/*
 * The form in which stories are searched: without case, width, invisible signs and marks of quotation, in simplified
 * characters. It is made character by character, so that a part of a text has the same form as it has within the text:
 * a conversion by words would find another word where the text is cut.
 */

/** Quotation marks are signs of the query, so they are none of the text: “智慧”停车 is found by 智慧停车. */
const DROPPED = /[\p{Default_Ignorable_Code_Point}\p{Cc}"'“”„‟‘’‚‛「」『』﹁﹂﹃﹄«»]/gu;

const HAN = /\p{Script=Han}/u;

const simplified = Converter({ from: 't', to: 'cn' });

/** A character with its marks, as it is searched. */
interface Form {
  /** Nothing where it is dropped, several where it stands for several. */
  characters: readonly string[];
  isSpace: boolean;
  /** Whether it ends, and begins, with a Chinese character. */
  isHan: boolean;
}

function formOf(cluster: string): Form {
  if (/^\s+$/u.test(cluster)) return { characters: [], isSpace: true, isHan: false };
  const folded = cluster.normalize('NFKC').toLowerCase().normalize('NFKC').replace(DROPPED, '');
  const isHan = HAN.test(folded);
  const characters = Array.from((isHan ? simplified(folded) : folded).replace(/\s+/gu, ''));
  return { characters, isSpace: false, isHan };
}

/** Forms of single characters, which are the same in every text; so many at most are kept. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Form>();

function keptFormOf(cluster: string): Form {
  const known = kept.get(cluster);
  if (known !== undefined) return known;
  const form = formOf(cluster);
  if (cluster.length <= 2 && kept.size < MOST_KEPT) kept.set(cluster, form);
  return form;
}

/** A text as it is searched, and where each of its characters stood: indexes of UTF-16 units, the end not included. */
export interface SearchableText {
  characters: string[];
  starts: number[];
  ends: number[];
}

const MARK = /\p{M}/u;

/** The characters of a text, each with the marks that belong to it; most texts have none. */
const clustersOf = (text: string): Iterable<string> =>
  MARK.test(text) ? (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) : text;

/**
 * Tells the searchable form of a text character by character, and where each stood. Spaces part words of other scripts; beside a
 * Chinese character they are a matter of typesetting.
 */
function walk(text: string, tell: (character: string, start: number, end: number) => void): void {
  let at = 0;
  let isSpaced = false;
  let isAfterHan = true;
  for (const cluster of clustersOf(text)) {
    const { characters, isSpace, isHan } = keptFormOf(cluster);
    if (isSpace) isSpaced = true;
    else if (characters.length > 0) {
      if (isSpaced && !isAfterHan && !isHan) tell(' ', at, at);
      for (const character of characters) tell(character, at, at + cluster.length);
      isSpaced = false;
      isAfterHan = isHan;
    }
    at += cluster.length;
  }
}

/** The searchable form of a text with the place of every character of it. */
export function searchablePlaces(text: string): SearchableText {
  const found: SearchableText = { characters: [], starts: [], ends: [] };
  walk(text, (character, start, end) => {
    found.characters.push(character);
    found.starts.push(start);
    found.ends.push(end);
  });
  return found;
}

/** The form in which a text is searched: a phrase is in a story where its form is in the form of a text of it. */
export function searchable(text: string): string {
  let form = '';
  walk(text, (character) => {
    form += character;
  });
  return form;
}
