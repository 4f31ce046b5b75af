/** The pairs of neighbouring characters of a text in its order, as often as they stand there. */
export function* pairsIn(text: string): Generator<string, undefined> {
  let last = '';
  for (const character of text) {
    if (last) yield last + character;
    last = character;
  }
}

/** The pairs of neighbouring characters of a text, each once; none of a text of fewer than two. */
export const bigramsOf = (text: string): Set<string> => new Set(pairsIn(text));
