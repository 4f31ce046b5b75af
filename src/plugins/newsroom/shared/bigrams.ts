/** The pairs of neighbouring characters of a text, each once; none of a text of fewer than two. */
export function bigramsOf(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
