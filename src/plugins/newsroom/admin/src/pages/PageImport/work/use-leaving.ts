import { useEffect } from 'react';
import { useBlocker, type Blocker } from 'react-router-dom';

/** Asks before a page that was not imported is left, be it for another screen or with the tab. */
export function useLeaving(): Blocker {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname,
  );
}
