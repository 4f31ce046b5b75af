import { useCallback, useEffect, useState } from 'react';
import type { Writing } from '../writing/Writing';
import { useAgain } from '../editing/use-again';

interface Fetched {
  Writing?: typeof Writing;
  /** Whether it could not be fetched; it is asked for again until it can. */
  isLost: boolean;
}

const fetchWriting = async (): Promise<typeof Writing> => (await import('../writing/Writing')).Writing;

/** Fetches what one writes with as soon as a story is open: who then loses the connection can write all the same. */
export function useWritingAtHand(): void {
  useEffect(() => {
    fetchWriting().catch(() => undefined);
  }, []);
}

/** What one writes with, which is a file of its own, once it has come. */
export function useWriting(): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ isLost: false });
  const fetch = useCallback(() => {
    fetchWriting().then(
      (Writing) => {
        setFetched({ Writing, isLost: false });
      },
      () => {
        setFetched({ isLost: true });
      },
    );
  }, []);
  useEffect(fetch, [fetch]);
  useAgain(fetched.isLost, fetch);
  return fetched;
}
