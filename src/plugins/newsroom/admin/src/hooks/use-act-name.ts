import { useCallback } from 'react';
import type { ReviewView } from '../../../shared/contracts/review';
import { ACT_LABELS, type Act } from '../../../shared/vocabulary';
import { capital } from '../components/words/capital';
import { useWords } from './use-words';

/** What the button of an act says; that of a proof says which proof it is: 完成二校. */
export function useActName(): (act: Act, view: Pick<ReviewView, 'missing'>) => string {
  const { t, label } = useWords();
  return useCallback(
    (act, { missing }) => {
      const proof = missing.find((step) => typeof step === 'number');
      return act === 'proof' && proof
        ? t('review.finish-proof', { number: proof })
        : capital(label(ACT_LABELS[act]));
    },
    [t, label],
  );
}
