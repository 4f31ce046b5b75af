import { useEffect } from 'react';

/** How long after a failure something is tried again. */
const AGAIN_MS = 5000;

/** Tries something again now and then, and as soon as the connection is back, as long as it failed. */
export function useAgain(hasFailed: boolean, again: () => unknown): void {
  useEffect(() => {
    if (!hasFailed) return;
    const timer = setInterval(again, AGAIN_MS);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [hasFailed, again]);
}
