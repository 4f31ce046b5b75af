import { HALF_WIDTH, HAN, isAt } from '../lines/chars';

/** How many half-width marks stand beside a Han character; GB/T 15834 wants them full-width there. */
export function countHalfWidth(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isAt(text, at, HALF_WIDTH) && (isAt(text, at - 1, HAN) || isAt(text, at + 1, HAN))) count += 1;
  }
  return count;
}
