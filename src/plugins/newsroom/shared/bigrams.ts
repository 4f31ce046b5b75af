/** The pairs of neighbouring characters of a text, each once; none of a text of fewer than two. */
export function bigramsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  let last = '';
  for (const character of text) {
    if (last) pairs.add(last + character);
    last = character;
  }
  return pairs;
}
