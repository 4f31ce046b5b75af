import { useCallback } from 'react';
import type { TakenStep } from '../../../shared/run';
import { STAGE_LABELS } from '../../../shared/vocabulary';
import { useWords } from './use-words';

/** Names reviews and proofs in the language of the person: 复审, 二校. */
export function useStepName(): (step: TakenStep['step']) => string {
  const { t, label } = useWords();
  return useCallback(
    (step) => (typeof step === 'number' ? t('review.proof', { number: step }) : label(STAGE_LABELS[step])),
    [t, label],
  );
}
