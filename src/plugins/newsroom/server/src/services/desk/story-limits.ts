import { storyExcess } from '../../domain/article/limits';
import { refusal } from '../runtime/errors';

/**
 * Refuses a story, or a part of one, that no paper prints: too long, of too many parts, or nested too deep. `place` says
 * which one it is of several.
 */
export function refuseExcess(story: object, place: object = {}): void {
  const excess = storyExcess(story as Record<string, unknown>);
  if (!excess) return;
  const { code, ...details } = excess;
  throw refusal(code, { ...details, ...place });
}
