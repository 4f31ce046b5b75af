const OPENERS = '（(【［〔[';
const CLOSERS = '）)】］〕]';

/** Whether a bracket opens at `at`. */
export const opensAt = (text: string, at: number): boolean =>
  at < text.length && OPENERS.includes(text.charAt(at));

/** Whether the text ends with a closing bracket. */
export const endsClosed = (text: string): boolean =>
  text !== '' && CLOSERS.includes(text.charAt(text.length - 1));

/** The offset after the bracket that closes the one at `start`, at most `limit` units on; 0 where none does. */
export function bracketEnd(text: string, start: number, limit: number): number {
  const last = Math.min(text.length, start + limit);
  let depth = 0;
  for (let at = start; at < last; at += 1) {
    depth += stepAt(text, at);
    if (depth === 0) return at + 1;
  }
  return 0;
}

/** The offset of the bracket that the one before `end` closes, at most `limit` units back; -1 where there is none. */
export function bracketStart(text: string, end: number, limit: number): number {
  let depth = 0;
  for (let at = end - 1; at >= Math.max(0, end - limit); at -= 1) {
    depth -= stepAt(text, at);
    if (depth === 0) return at;
  }
  return -1;
}

function stepAt(text: string, at: number): number {
  const character = text.charAt(at);
  if (OPENERS.includes(character)) return 1;
  return CLOSERS.includes(character) ? -1 : 0;
}

/** What stands inside the bracket that fills the whole text; null where none does. */
export function insideOf(text: string): string | null {
  const fills = opensAt(text, 0) && bracketEnd(text, 0, text.length) === text.length;
  return fills ? text.slice(1, -1) : null;
}
