import { searchable } from './searchable';

/** What is looked for: phrases that a story has to hold, and such that it must not hold, in their searchable form. */
export interface SearchQuery {
  phrases: string[];
  without: string[];
}

/** A phrase in quotation marks of any kind, or what stands between spaces; with a minus before it, which begins a word. */
const PARTS =
  /(?<minus>(?<=^|\s)[-－](?=\S))?(?:["“”„＂「」『』](?<quoted>[^"“”„＂「」『』]*)["“”„＂「」『』]?|(?<plain>[^\s"“”„＂「」『』]+))/gu;

/** Between two phrases it says what a space says. */
const AND = 'AND';

/**
 * The query that a person typed: phrases between spaces or in quotation marks, all of which a story has to hold; one with a minus before
 * it must not be there. Each phrase is there once.
 */
export function parseQuery(typed: string): SearchQuery {
  const phrases = new Set<string>();
  const without = new Set<string>();
  for (const { groups = {} } of typed.matchAll(PARTS)) {
    const { minus, quoted, plain } = groups;
    const phrase = plain === AND ? '' : searchable(quoted ?? plain ?? '');
    if (phrase) (minus === undefined ? phrases : without).add(phrase);
  }
  // Who types nothing but AND looks for that word.
  if (phrases.size + without.size === 0 && typed.trim() === AND) phrases.add(searchable(AND));
  return { phrases: [...phrases], without: [...without] };
}
