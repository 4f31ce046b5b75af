import { WORD_ERRORS } from '../../../shared/errors/word';

/** Why a Word file is not read. */
export const WORD_REFUSALS = [
  ...(Object.keys(WORD_ERRORS) as (keyof typeof WORD_ERRORS)[]),
  'story_too_long',
] as const;
