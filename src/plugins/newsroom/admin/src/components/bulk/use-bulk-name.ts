import { useCallback } from 'react';
import type { QueueRow } from '../../../../shared/contracts/queue';
import { ACT_LABELS } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import { capital } from '../words/capital';
import type { BulkAct } from './bulk-acts';

/** What an act on several stories is called; that of proofs says which one, where it is the same of all: 完成二校. */
export function useBulkName(): (act: BulkAct, stories: readonly Pick<QueueRow, 'proof'>[]) => string {
  const { t, label } = useWords();
  return useCallback(
    (act, stories) => {
      if (act !== 'proof') return capital(label(ACT_LABELS[act]));
      const [proof, ...others] = new Set(stories.map((story) => story.proof));
      return proof && others.length === 0
        ? t('review.finish-proof', { number: proof })
        : t('desk.finish-proofs');
    },
    [t, label],
  );
}
