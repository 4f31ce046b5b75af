import { useCallback, useEffect } from 'react';
import { useStable } from '../../../hooks/use-stable';

/** Saves once no word is being composed any more, what is on the screen by then; so does the key for it. */
export function useSave(save: () => Promise<void>, settled: () => Promise<void>): () => Promise<void> {
  const saveLatest = useStable(save);
  const saveSettled = useCallback(async () => {
    await settled();
    await saveLatest();
  }, [settled, saveLatest]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void saveSettled();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [saveSettled]);
  return saveSettled;
}
