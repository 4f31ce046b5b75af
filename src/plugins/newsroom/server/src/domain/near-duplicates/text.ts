import type { Block } from '../../../../shared/article';
import { textOfBlock } from '../../../../shared/difference';

/** Everything but letters and digits: where two papers set commas and spaces says nothing about the story. */
const UNSAID = /[^\p{L}\p{N}]+/gu;

/** What of a body is compared: its letters and digits, in one width and case. */
export const saidIn = (body: readonly Block[]): string =>
  body.map(textOfBlock).join('').normalize('NFKC').toLowerCase().replace(UNSAID, '');

/** How much two sets have in common, from 0 to 1 (Jaccard); two empty ones have nothing in common. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const item of fewer) if (more.has(item)) shared += 1;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
