import { pairFeatures } from './pair-features';
import { kickerScore } from './kicker-cues';
import { ALPHABET, RULES_SHARE, STEP, SUBHEAD_BIAS } from './pair-scale';
import { PAIR_WEIGHTS } from './pair-weights';

const levels = new Map(Array.from(ALPHABET, (character, level) => [character, level]));
const weights = Float64Array.from(
  PAIR_WEIGHTS,
  (character) => ((levels.get(character) ?? 0) - ALPHABET.length / 2) * STEP,
);

/** Below this the other reading of a pair is believable too: half of the wrong readings are this near. */
export const NEAR = 1.5;

/** How strongly two title lines look like kicker and headline (above 0) rather than headline and subhead, as a logit. */
export function pairScore(first: string, second: string): number {
  let score = RULES_SHARE * kickerScore(first, second) - SUBHEAD_BIAS;
  for (const at of pairFeatures(first, second)) score += weights[at] ?? 0;
  return score;
}
