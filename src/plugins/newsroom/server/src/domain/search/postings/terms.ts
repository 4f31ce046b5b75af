import { nameKey } from '../../../../../shared/characters';
import { searchable } from '../searchable';
import type { RankedText } from '../story';

/** Where in each rank of a text a term stands: indexes of characters, rising. */
export type TermPlaces = [headline: number[], kicker: number[], rest: number[]];

/**
 * Every character and every pair of neighbouring characters of a text, with the places of the pairs; a line break is in
 * neither. Of single characters only the ranks are told, each by one place: a phrase of several is found by its pairs.
 */
export function termsOf(text: RankedText): Map<string, TermPlaces> {
  const terms = new Map<string, TermPlaces>();
  text.forEach((ranked, rank) => {
    let last = '';
    let at = 0;
    for (const character of ranked) {
      if (character === '\n') last = '';
      else {
        const single = placesIn(terms, character)[rank] ?? [];
        if (single.length === 0) single.push(0);
        if (last) placesIn(terms, last + character)[rank]?.push(at - 1);
        last = character;
      }
      at += 1;
    }
  });
  return terms;
}

function placesIn(terms: Map<string, TermPlaces>, term: string): TermPlaces {
  const known = terms.get(term);
  if (known) return known;
  const places: TermPlaces = [[], [], []];
  terms.set(term, places);
  return places;
}

/** A term of a phrase, and where in the phrase it stands. */
export interface PhraseTerm {
  term: string;
  at: number;
}

/** Every other pair of a phrase, and its last: a text that holds them at these distances holds the phrase. Of one character, itself. */
export function phraseTerms(phrase: string): PhraseTerm[] {
  const characters = Array.from(phrase);
  const last = characters.length - 2;
  if (last < 0) return [{ term: phrase, at: 0 }];
  const starts = characters.flatMap((_, at) => (at === last || (at < last && at % 2 === 0) ? [at] : []));
  return starts.map((at) => ({ term: characters.slice(at, at + 2).join(''), at }));
}

/** Whether it takes the places of its terms to find a phrase. */
export const needsPlaces = (phrase: string): boolean => phraseTerms(phrase).length > 1;

/** What stories are found by beside their words; the day and the page of print by lists alone. */
type NameKind = 'column' | 'department' | 'reporter' | 'keyword' | 'issue' | 'page';

/** Characters of a name that count: every database keeps as many in a key. */
const LONGEST_NAME = 100;

/** The term of a name; no character of a text is the one that it begins with. */
export const nameTerm = (kind: NameKind, name: string): string =>
  `\u0001${kind}:${name.slice(0, LONGEST_NAME)}`;

/** The term of a keyword: in the form in which names are compared, and without what a search takes for the same. */
export const keywordTerm = (keyword: string): string => nameTerm('keyword', searchable(nameKey(keyword)));
