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

function formOf(cluster: string): string {
  if (/^\s+$/u.test(cluster)) return ' ';
  const folded = cluster.normalize('NFKC').toLowerCase().normalize('NFKC').replace(DROPPED, '');
  return HAN.test(folded) ? simplified(folded) : folded;
}

/** Forms of single characters, which are the same in every text; so many at most are kept. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

function keptFormOf(cluster: string): string {
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

/** A character with the marks that belong to it. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** The searchable form of a text with the place of every character of it. */
export function searchablePlaces(text: string): SearchableText {
  const found: SearchableText = { characters: [], starts: [], ends: [] };
  let isSpaced = false;
  for (const match of text.matchAll(CLUSTERS)) {
    const [cluster] = match;
    for (const character of keptFormOf(cluster)) {
      if (/\s/u.test(character)) isSpaced = true;
      else {
        if (isSpaced) addSpace(found, { before: character, at: match.index });
        isSpaced = false;
        add(found, { character, start: match.index, end: match.index + cluster.length });
      }
    }
  }
  return found;
}

function add(
  found: SearchableText,
  { character, start, end }: { character: string; start: number; end: number },
) {
  found.characters.push(character);
  found.starts.push(start);
  found.ends.push(end);
}

/** Spaces part words of other scripts; beside a Chinese character they are a matter of typesetting. */
function addSpace(found: SearchableText, { before, at }: { before: string; at: number }): void {
  const last = found.characters.at(-1);
  if (last === undefined || HAN.test(last) || HAN.test(before)) return;
  add(found, { character: ' ', start: at, end: at });
}

/** The form in which a text is searched: a phrase is in a story where its form is in the form of a text of it. */
export const searchable = (text: string): string => searchablePlaces(text).characters.join('');
