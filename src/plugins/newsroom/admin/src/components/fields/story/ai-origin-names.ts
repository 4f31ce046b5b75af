import type { AiOrigin } from '../../../../../shared/vocabulary';
import type { Key } from '../../../translations';

/** What the parts are called that a machine had in a text. */
export const AI_ORIGIN_NAMES = {
  none: 'review.ai.none',
  assisted: 'review.ai.assisted',
  generated: 'review.ai.generated',
} as const satisfies Record<AiOrigin, Key>;
