import { useCallback, useEffect, useRef } from 'react';

/** A function that stays the same and does what the newest one does, so that what is handed it is not drawn anew. */
export function useStable<Given extends unknown[], Answer>(
  act: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => latest.current(...given), []);
}
