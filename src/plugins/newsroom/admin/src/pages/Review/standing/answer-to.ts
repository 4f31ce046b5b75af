import type { Return } from '../../../../../shared/contracts/review';
import type { LinkedDecision } from '../../../../../shared/decision';

/** The submission that came after a return, if there was one. */
export const answerTo = (
  { at }: Pick<Return, 'at'>,
  decisions: readonly LinkedDecision[],
): LinkedDecision | undefined => decisions.findLast((one) => one.act === 'submit' && one.at > at);
